/**
 * One request, and what comes of it for each role, in the order of `roles`: members, guests, a stranger.
 *
 *   +  it is done
 *   -  403: what the request names is seen, and that may not be done with it
 *   x  403: what the path names is not seen
 *   ?  400: what the body names is not seen
 *   $  402: not for guests
 *
 * owner · admin of the workspace · editor, commenter, viewer of the projects · in the team · in the team with limited
 * access · in the workspace only | guests: in the private project · in the team · in the team with limited access, and a
 * commenter of its project · nowhere | in another workspace
 */
export type Row = readonly [request: string, outcomes: string, data?: object]

/** Who may do what with projects, and with what is in them. */
export const withProjects: readonly Row[] = [
  // Open to the workspace; who is no member comments.
  ['GET /projects/41', '++++++++ x+xx x'],
  ['PUT /projects/41', '+-+----- x-xx x', { name: 'New' }],
  ['PUT /projects/41', '+------- x-xx x', { privacy_setting: 'private' }],
  ['PUT /projects/41', '+------- x-xx x', { default_access_level: 'editor' }],
  ['DELETE /projects/41', '+------- x-xx x'],
  ['GET /projects/41/tasks', '++++++++ x+xx x'],
  ['GET /projects/41/sections', '++++++++ x+xx x'],
  ['GET /projects/41/task_counts', '++++++++ x+xx x'],
  ['POST /projects/41/sections', '+-+----- x-xx x', { name: 'Late' }],
  ['POST /projects/41/addMembers', '+-+----- x-xx x', { members: ['22'] }],
  ['POST /projects/41/addMembers', '++++++++ x+xx x', { members: ['me'] }],
  ['POST /projects/41/addFollowers', '++++++++ x+xx x', { followers: ['me'] }],
  ['POST /projects/41/duplicate', '+-+----- x-xx x', { name: 'Copy' }],
  ['POST /tasks', '+-+----- ?-?? ?', { name: 'New', projects: ['41'] }],
  ['GET /tasks/61', '++++++++ x+xx x'],
  ['PUT /tasks/61', '+-+----- x-xx x', { completed: true }],
  ['PUT /tasks/61', '++++++++ x+xx x', { liked: true }],
  ['POST /tasks/61/stories', '++++++++ x+xx x', { text: 'Well' }],
  ['POST /tasks/61/addProject', '+?+--??? x?xx x', { project: '43' }],
  ['DELETE /tasks/61', '+-+----- x-xx x'],

  // Open to the workspace, as editors.
  ['GET /projects/44', '++++++++ x+xx x'],
  ['PUT /projects/44', '++++++++ x+xx x', { name: 'New' }],
  ['DELETE /projects/44', '+------- x-xx x'],
  ['PUT /tasks/64', '++++++++ x+xx x', { completed: true }],
  ['PUT /sections/55', '++++++++ x+xx x', { name: 'Late' }],

  // Open to its team.
  ['GET /projects/42', '+x++++xx x++x x'],
  ['PUT /projects/42', '+x+--+xx x+-x x', { name: 'New' }],
  ['DELETE /projects/42', '+x----xx x--x x'],
  ['GET /sections/52', '+x++++xx x++x x'],
  ['GET /tasks/62', '+x++++xx x++x x'],
  ['PUT /tasks/62', '+x+--+xx x+-x x', { completed: true }],
  ['POST /tasks/62/stories', '+x++-+xx x++x x', { text: 'Well' }],

  // Its members alone.
  ['GET /projects/43', '+x+++xxx +xxx x'],
  ['PUT /projects/43', '+x+--xxx +xxx x', { name: 'New' }],
  ['DELETE /projects/43', '+x---xxx -xxx x'],
  ['GET /sections/53', '+x+++xxx +xxx x'],
  ['PUT /sections/53', '+x+--xxx +xxx x', { name: 'Late' }],
  ['DELETE /sections/54', '+x+--xxx +xxx x'],
  ['POST /sections/53/addTask', '+x+--xxx ?xxx x', { task: '61' }],
  ['GET /sections/53/tasks', '+x+++xxx +xxx x'],
  ['GET /project_briefs/76', '+x+++xxx +xxx x'],
  ['PUT /project_briefs/76', '+x+--xxx +xxx x', { title: 'So' }],
  ['DELETE /project_briefs/76', '+x+--xxx +xxx x'],
  ['GET /status_updates/77', '+x+++xxx +xxx x'],
  ['GET /project_statuses/77', '+x+++xxx +xxx x'],
  ['DELETE /status_updates/77', '+x+--xxx +xxx x'],
  ['GET /status_updates?parent=43', '+x+++xxx +xxx x'],
  [
    'POST /status_updates',
    '+?+--??? +??? ?',
    { parent: '43', text: 'Fine', status_type: 'on_track' }
  ],
  ['GET /task_templates/83', '+x+++xxx +xxx x'],
  ['GET /task_templates?project=43', '+x+++xxx +xxx x'],
  ['POST /task_templates/83/instantiateTask', '+x+--xxx +xxx x', { name: 'It' }],
  ['DELETE /task_templates/83', '+x+--xxx +xxx x'],
  ['GET /projects/43/custom_field_settings', '+x+++xxx +xxx x'],
  ['POST /projects/43/removeCustomFieldSetting', '+x+--xxx +xxx x', { custom_field: '91' }],
  // Guests do not see this field.
  ['POST /projects/43/addCustomFieldSetting', '+x+--xxx ?xxx x', { custom_field: '92' }],
  ['GET /memberships/56', '+x+++xxx +xxx x'],
  ['GET /project_memberships/56', '+x+++xxx +xxx x'],
  ['GET /memberships?parent=43', '+x+++xxx +xxx x'],
  ['PUT /memberships/56', '+x+--xxx +xxx x', { access_level: 'editor' }],
  ['PUT /memberships/56', '+x---xxx -xxx x', { access_level: 'admin' }],
  // Everybody may go.
  ['DELETE /memberships/56', '+x+-+xxx +xxx x'],
  ['POST /projects/43/removeMembers', '+x+++xxx +xxx x', { members: ['me'] }],
  ['POST /projects/43/removeMembers', '+x+-+xxx +xxx x', { members: ['15'] }],
  ['POST /memberships', '+?+--??? +??? ?', { parent: '43', member: '18' }],
  ['POST /memberships', '+?---??? -??? ?', { parent: '43', member: '18', access_level: 'admin' }],
  // Into a team that only the owner of these is in.
  ['POST /projects/43/saveAsTemplate', '+x---xxx ?xxx x', { name: 'T', public: true, team: '31' }],
  ['POST /exports/graph', '+?+++??? +??? ?', { parent: '43' }]
]

/** Who may do what with tasks, and with what is said of them. */
export const withTasks: readonly Row[] = [
  // In the private project.
  ['GET /tasks/63', '+x+++xxx +xxx x'],
  ['PUT /tasks/63', '+x+--xxx +xxx x', { completed: true }],
  ['PUT /tasks/63', '+x++-xxx +xxx x', { liked: true }],
  ['DELETE /tasks/63', '+x+--xxx +xxx x'],
  ['POST /tasks/63/duplicate', '+x+--xxx +xxx x', { name: 'Copy' }],
  ['POST /tasks/63/subtasks', '+x+--xxx +xxx x', { name: 'Part' }],
  ['POST /tasks/63/addTag', '+x+--xxx +xxx x', { tag: '57' }],
  ['POST /tasks/63/addFollowers', '+x+--xxx +xxx x', { followers: ['me'] }],
  ['POST /tasks/63/addDependencies', '+x+--xxx ?xxx x', { dependencies: ['62'] }],
  ['POST /tasks/63/addDependents', '+x+--xxx +xxx x', { dependents: ['66'] }],
  ['POST /tasks/63/removeProject', '+x+--xxx +xxx x', { project: '43' }],
  ['GET /tasks/63/stories', '+x+++xxx +xxx x'],
  ['POST /tasks/63/stories', '+x++-xxx +xxx x', { text: 'Well' }],
  ['GET /tasks/63/attachments', '+x+++xxx +xxx x'],
  [
    'POST /tasks/63/attachments',
    '+x++-xxx +xxx x',
    { resource_subtype: 'external', url: 'https://files.test/2', name: 'Two' }
  ],
  ['GET /attachments/75', '+x+++xxx +xxx x'],
  ['GET /attachments?parent=63', '+x+++xxx +xxx x'],
  ['DELETE /attachments/75', '+x+--xxx +xxx x'],
  ['GET /tasks/63/subtasks', '+x+++xxx +xxx x'],
  ['GET /tasks/63/dependents', '+x+++xxx +xxx x'],
  ['GET /tasks/63/tags', '+x+++xxx +xxx x'],
  ['GET /tasks/63/projects', '+x+++xxx +xxx x'],

  // What the commenter has said, and what the service noted down.
  ['GET /stories/71', '+x+++xxx +xxx x'],
  ['PUT /stories/71', '+x++-xxx +xxx x', { is_pinned: true }],
  ['PUT /stories/71', 'xxx+-xxx xxxx x', { text: 'Done' }],
  ['DELETE /stories/71', 'xxx+-xxx xxxx x'],
  ['PUT /stories/72', 'xxxx-xxx xxxx x', { text: 'Done' }],
  ['DELETE /stories/72', 'xxxx-xxx xxxx x'],

  // Below a task of the private project.
  ['GET /tasks/65', '+x+++xxx +xxx x'],
  ['PUT /tasks/65', '+x+--xxx +xxx x', { completed: true }],
  ['POST /tasks/65/stories', '+x++-xxx +xxx x', { text: 'Well' }],

  // In the private project, and given to who is only in the workspace.
  ['GET /tasks/66', '+x+++xx+ +xxx x'],
  ['PUT /tasks/66', '+x+--xx+ +xxx x', { completed: true }],
  ['POST /tasks/66/stories', '+x++-xx+ +xxx x', { text: 'Well' }],
  ['DELETE /tasks/66', '+x+--xx+ +xxx x'],
  ['GET /tasks/70', '+x+++xx+ +xxx x'],
  ['PUT /tasks/70', '+x+--xx+ +xxx x', { name: 'Mine' }],

  // In no project: the creator, the assignee and the followers.
  ['GET /tasks/67', '+xxxx+xx xxxx x'],
  ['PUT /tasks/67', '+xxxx+xx xxxx x', { name: 'Ours' }],
  ['POST /tasks/67/setParent', '+xxxx?xx xxxx x', { parent: '63' }],
  ['GET /tasks/68', 'xxxxxxx+ xxxx x'],
  ['DELETE /tasks/68', 'xxxxxxx+ xxxx x'],
  ['GET /tasks/69', '+xxxxxxx xxx+ x'],
  ['PUT /tasks/69', '+xxxxxxx xxx+ x', { completed: true }],

  // Elsewhere.
  ['POST /tasks', '++++++++ ++++ ?', { name: 'New', workspace: '1' }],
  ['POST /tasks', '+?+--??? +??? ?', { name: 'New', parent: '63' }],
  ['POST /tasks', '+?+--??? +??? ?', { name: 'New', projects: ['43'] }],
  [
    'POST /tasks',
    '+?+--??? +??? ?',
    { name: 'New', workspace: '1', memberships: [{ project: '43', section: '53' }] }
  ],
  ['GET /tasks?project=43', '+x+++xxx +xxx x'],
  ['GET /tasks?section=53', '+x+++xxx +xxx x'],
  ['GET /tasks?assignee=18&workspace=1', '++++++++ ++++ x'],
  ['GET /user_task_lists/99', '++++++++ xxxx x'],
  ['GET /user_task_lists/99/tasks', '++++++++ xxxx x'],
  ['GET /users/11/user_task_list?workspace=1', '++++++++ xxxx x'],
  ['POST /projects/99/sections', '+------- xxxx x', { name: 'Now' }],
  ['GET /jobs/100', '+xxxxxxx xxxx x']
]

/** Who may do what with teams, the workspace, its people and what it has in common. */
export const withOthers: readonly Row[] = [
  // To be joined by request; its admin, two with limited access.
  ['GET /teams/31', '++++++++ x++x x'],
  ['PUT /teams/31', '++---+-- x+-x x', { name: 'News' }],
  ['GET /teams/31/users', '++++++++ x++x x'],
  ['GET /teams/31/projects', '++++++++ x++x x'],
  ['GET /teams/31/team_memberships', '++++++++ x++x x'],
  ['GET /team_memberships/34', '++++++++ x++x x'],
  ['POST /teams/31/addUser', '++---+-- x+-x x', { user: '22' }],
  ['POST /teams/31/removeUser', '++---+-- x+-x x', { user: '16' }],
  ['POST /teams/31/removeUser', '++++++++ x++x x', { user: 'me' }],
  // Secret.
  ['GET /teams/32', '+xxxx+xx xxxx x'],
  ['PUT /teams/32', '+xxxx+xx xxxx x', { name: 'News' }],
  ['GET /teams/32/users', '+xxxx+xx xxxx x'],
  // Public.
  ['GET /teams/33', '++++++++ xxxx x'],
  ['POST /teams/33/addUser', '++++++++ xxxx x', { user: 'me' }],
  ['POST /teams/33/addUser', '++------ xxxx x', { user: '22' }],

  // The workspace.
  ['GET /workspaces/1', '++++++++ ++++ x'],
  ['PUT /workspaces/1', '-+------ ---- x', { name: 'Fjord & Co.' }],
  ['POST /workspaces/1/addUser', '-+------ ---- x', { user: '23' }],
  ['POST /workspaces/1/removeUser', '-+------ ---- x', { user: '18' }],
  ['POST /organization_exports', '-+------ ---- ?', { organization: '1' }],
  [
    'POST /exports/resource',
    '-+------ ---- ?',
    { workspace: '1', export_request_parameters: [{ resource_type: 'task' }] }
  ],
  ['POST /teams', '-+------ ---- ?', { name: 'Sales', organization: '1' }],
  ['GET /workspaces/1/projects', '++++++++ ++++ x'],
  ['GET /workspaces/1/tasks/search', '++++++++ ++++ x'],
  ['GET /workspaces/1/typeahead?resource_type=task', '++++++++ ++++ x'],
  ['GET /workspaces/1/users', '++++++++ ++++ x'],
  ['GET /workspaces/1/tags', '++++++++ ++++ x'],
  ['GET /projects?workspace=1', '++++++++ ++++ x'],
  ['POST /projects', '++++++++ ---- ?', { name: 'New', workspace: '1' }],
  ['POST /workspaces/1/projects', '++++++++ ---- x', { name: 'New' }],
  ['POST /projects', '++---+-- ?+-? ?', { name: 'New', team: '31' }],
  ['POST /teams/31/projects', '++---+-- x+-x x', { name: 'New' }],
  ['POST /projects', '++++++++ ???? ?', { name: 'New', team: '33' }],
  ['PUT /projects/44', '++++++++ x+xx x', { name: 'New', team: '31' }],
  ['PUT /projects/44', '+????+?? x?xx x', { team: '32' }],
  ['GET /tags/57', '++++++++ ++++ x'],
  ['PUT /tags/57', '++++++++ ---- x', { color: 'light-green' }],
  ['GET /tags/57/tasks', '++++++++ ++++ x'],
  ['POST /tags', '++++++++ ---- ?', { name: 'later', workspace: '1' }],
  ['POST /workspaces/1/tags', '++++++++ ---- x', { name: 'later' }],

  // People: guests know those with whom they work.
  ['GET /users/me', '++++++++ ++++ +'],
  ['GET /users/18', '++++++++ xxxx x'],
  ['GET /users/11', '++++++++ +++x x'],
  ['GET /users/22', '++++++++ xxx+ x'],
  ['PUT /users/18', '-+-----+ xxxx x', { custom_fields: {} }],
  ['GET /workspaces/1/users/18', '++++++++ xxxx x'],
  ['GET /workspace_memberships/25', '++++++++ xxxx x'],
  ['GET /users/18/workspace_memberships', '++++++++ xxxx x'],
  ['GET /users/11/favorites?resource_type=project&workspace=1', '+xxxxxxx xxxx x'],

  // Custom fields: for all, not for guests, and for whom they are shared with.
  ['GET /custom_fields/91', '++++++++ ++++ x'],
  ['PUT /custom_fields/91', '++------ ---- x', { name: 'Measure' }],
  ['POST /custom_fields/91/enum_options', '++------ ---- x', { name: 'huge' }],
  ['PUT /enum_options/95', '++------ ---- x', { name: 'tiny' }],
  ['GET /custom_fields/92', '++++++++ xxxx x'],
  ['DELETE /custom_fields/92', '++------ xxxx x'],
  ['GET /custom_fields/93', '+x+xxxxx xxxx x'],
  ['PUT /custom_fields/93', '+x+xxxxx xxxx x', { name: 'Hush' }],
  ['GET /workspaces/1/custom_fields', '++++++++ ++++ x'],
  [
    'POST /custom_fields',
    '++++++++ $$$$ ?',
    { workspace: '1', name: 'Where', resource_subtype: 'text' }
  ],

  // Portfolios: of its members, and open to all.
  ['GET /portfolios/84', '+xxx+xxx xxxx x'],
  ['PUT /portfolios/84', '+xxx-xxx xxxx x', { name: 'New' }],
  ['POST /portfolios/84/addItem', '+xxx-xxx xxxx x', { item: '44' }],
  ['POST /portfolios/84/addMembers', '+xxx-xxx xxxx x', { members: '18' }],
  ['POST /portfolios/84/duplicate', '+xxx-xxx xxxx x', { name: 'Copy' }],
  ['DELETE /portfolios/84', '+xxx-xxx xxxx x'],
  ['GET /portfolios/85', '++++++++ xxxx x'],
  ['GET /portfolios/85/items', '++++++++ xxxx x'],
  ['PUT /portfolios/85', '+------- xxxx x', { name: 'New' }],
  ['GET /portfolio_memberships?portfolio=85', '++++++++ xxxx x'],
  ['POST /portfolios', '++++++++ ---- ?', { name: 'New', workspace: '1' }],

  // Templates: of a team, and for all.
  ['GET /project_templates/81', '+xxxx+xx x+xx x'],
  ['POST /project_templates/81/instantiateProject', '+xxxx+xx x+xx x', { name: 'N', public: true }],
  ['DELETE /project_templates/81', '+xxxx+xx x+xx x'],
  ['GET /project_templates/82', '++++++++ xxxx x'],
  ['POST /project_templates/82/instantiateProject', '++++++++ xxxx x', { name: 'N', public: true }],
  ['DELETE /project_templates/82', '+----+-- xxxx x']
]
