/**
 * A list or a record, one record that may be shown there, and to whom it is, in the order of `roles`.
 *
 *   +  it is shown
 *   .  it is not there
 *   x  403: what the request names is not seen
 */
export type Sight = readonly [request: string, gid: string, sights: string]

/** What stands in lists. */
export const inLists: readonly Sight[] = [
  // Projects.
  ['/workspaces/1/projects', '41', '++++++++ .+.. x'],
  ['/workspaces/1/projects', '42', '+.++++.. .++. x'],
  ['/workspaces/1/projects', '43', '+.+++... +... x'],
  ['/workspaces/1/projects', '44', '++++++++ .+.. x'],
  ['/workspaces/1/projects?limit=1', '41', '++++++++ .+.. x'],
  ['/workspaces/1/projects?limit=1', '42', '........ ..+. x'],
  ['/workspaces/1/projects?limit=1', '43', '........ +... x'],
  ['/projects?workspace=1', '43', '+.+++... +... x'],
  ['/projects', '43', '+.+++... +... .'],
  ['/teams/31/projects', '42', '+.++++.. x++x x'],
  ['/teams/31/projects', '43', '+.+++... x..x x'],
  ['/workspaces/1/projects/search', '43', '+.+++... +... x'],
  ['/workspaces/1/projects/search?teams.any=31', '43', '+.+++... x..x x'],
  ['/workspaces/1/typeahead?resource_type=project', '43', '+.+++... +... x'],
  ['/workspaces/1/typeahead?resource_type=project&query=Priv', '43', '+.+++... +... x'],
  ['/tasks/66/projects', '43', '+x+++xx. +xxx x'],
  ['/portfolios/85/items', '43', '+.+++... xxxx x'],
  ['/portfolios/85/items', '41', '++++++++ xxxx x'],
  ['/portfolios/85/items?limit=1', '43', '........ xxxx x'],

  // Tasks.
  ['/projects/43/tasks', '63', '+x+++xxx +xxx x'],
  ['/tasks?project=43', '66', '+x+++xxx +xxx x'],
  ['/sections/53/tasks', '63', '+x+++xxx +xxx x'],
  ['/tags/57/tasks', '63', '+.+++... +... x'],
  ['/user_task_lists/99/tasks', '63', '+.+++... xxxx x'],
  ['/tasks?assignee=18&workspace=1', '66', '+.+++..+ +... x'],
  ['/tasks?assignee=22&workspace=1', '69', '+....... ...+ x'],
  ['/tasks/63/subtasks', '70', '+x+++xxx +xxx x'],
  ['/tasks/66/dependencies', '63', '+x+++xx. +xxx x'],
  ['/tasks/63/dependents', '66', '+x+++xxx +xxx x'],
  ['/workspaces/1/tasks/search', '61', '++++++++ .+.. x'],
  ['/workspaces/1/tasks/search', '63', '+.+++... +... x'],
  ['/workspaces/1/tasks/search', '67', '+....+.. .... x'],
  ['/workspaces/1/tasks/search?projects.any=43', '63', '+x+++xxx +xxx x'],
  ['/workspaces/1/tasks/search?assignee.any=18', '66', '+.+++..+ +... x'],
  ['/workspaces/1/tasks/search?text=private', '65', '+.+++... +... x'],
  ['/workspaces/1/tasks/search?sort_by=created_at&limit=100', '70', '+.+++..+ +... x'],
  ['/workspaces/1/typeahead?resource_type=task&query=Of%20Max', '68', '.......+ .... x'],

  // What is in and on them.
  ['/projects/43/sections', '53', '+x+++xxx +xxx x'],
  ['/tasks/63/stories', '71', '+x+++xxx +xxx x'],
  ['/attachments?parent=63', '75', '+x+++xxx +xxx x'],
  ['/status_updates?parent=43', '77', '+x+++xxx +xxx x'],
  ['/projects/43/project_statuses', '77', '+x+++xxx +xxx x'],
  ['/task_templates?project=43', '83', '+x+++xxx +xxx x'],
  ['/memberships?parent=43', '56', '+x+++xxx +xxx x'],
  ['/projects/43/project_memberships', '56', '+x+++xxx +xxx x'],
  ['/projects/43/custom_field_settings', '97', '+x+++xxx +xxx x'],
  ['/projects/43/custom_field_settings', '98', '+x+..xxx .xxx x'],

  // Teams, portfolios, templates, fields and people.
  ['/workspaces/1/teams', '31', '++++++++ .++. x'],
  ['/workspaces/1/teams', '32', '+....+.. .... x'],
  ['/users/11/teams?organization=1', '32', '+....+.. ...x x'],
  ['/workspaces/1/typeahead?resource_type=team', '32', '+....+.. .... x'],
  ['/portfolios?workspace=1&owner=11', '84', '+...+... .... x'],
  ['/portfolios?workspace=1&owner=11', '85', '++++++++ .... x'],
  ['/workspaces/1/typeahead?resource_type=portfolio', '84', '+...+... .... x'],
  ['/project_templates?workspace=1', '81', '+....+.. .+.. x'],
  ['/project_templates?workspace=1', '82', '++++++++ .... x'],
  ['/teams/31/project_templates', '81', '+....+.. x+.x x'],
  ['/workspaces/1/custom_fields', '91', '++++++++ ++++ x'],
  ['/workspaces/1/custom_fields', '92', '++++++++ .... x'],
  ['/workspaces/1/custom_fields', '93', '+.+..... .... x'],
  ['/workspaces/1/typeahead?resource_type=custom_field', '93', '+.+..... .... x'],
  ['/workspaces/1/users', '18', '++++++++ .... x'],
  ['/workspaces/1/users', '11', '++++++++ +++. x'],
  ['/users?workspace=1', '18', '++++++++ .... x'],
  ['/users', '18', '++++++++ .... .'],
  ['/teams/31/users', '16', '++++++++ x+.x x'],
  ['/workspaces/1/workspace_memberships', '25', '++++++++ .... x'],
  ['/workspaces', '1', '++++++++ ++++ .'],
  ['/users/11/workspace_memberships?limit=10', '25', '........ ...x x']
]

/** What stands in other records. */
export const inRecords: readonly Sight[] = [
  ['/tasks/66?opt_fields=projects', '43', '+x+++xx. +xxx x'],
  ['/tasks/66?opt_fields=memberships.(project|section)', '43', '+x+++xx. +xxx x'],
  ['/tasks/66?opt_fields=memberships.section', '53', '+x+++xx. +xxx x'],
  ['/tasks/66', '43', '+x+++xx. +xxx x'],
  ['/tasks/66?opt_fields=dependencies', '63', '+x+++xx. +xxx x'],
  ['/tasks/70?opt_fields=parent', '63', '+x+++xx. +xxx x'],
  ['/tasks/70?opt_fields=parent.projects', '43', '+x+++xx. +xxx x'],
  // People are shown wherever one sees what names them.
  ['/tasks/66?opt_fields=assignee,created_by', '18', '+x+++xx+ +xxx x'],
  ['/tasks/69?opt_fields=created_by.name', '11', '+xxxxxxx xxx+ x'],
  ['/tasks/63?opt_fields=custom_fields', '91', '+x+++xxx +xxx x'],
  ['/tasks/63?opt_fields=custom_fields', '93', '+x+..xxx .xxx x'],
  ['/projects/43?opt_fields=custom_field_settings', '97', '+x+++xxx +xxx x'],
  ['/projects/43?opt_fields=custom_field_settings', '98', '+x+..xxx .xxx x'],
  ['/projects/43?opt_fields=team', '31', '+x+++xxx .xxx x'],
  ['/project_templates/82?opt_fields=team', '32', '+....+.. xxxx x'],
  ['/users/me?opt_fields=workspaces', '1', '++++++++ ++++ .'],
  ['/users/11?opt_fields=workspaces', '1', '++++++++ +++x x']
]
