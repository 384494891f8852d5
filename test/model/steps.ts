import type { Gid } from '../../src/world/entity.ts'

/** A request as the model makes it. */
export interface Step {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly data?: object
}

/** What a step picks from: records of a type that are there, and values. The same picks give the same step. */
export interface Pick {
  /** The gid of a record of a type; one that nobody has where there is none. */
  gid(type: string): Gid
  /** One of some values. */
  one<T>(values: readonly T[]): T
}

const day = ({ one }: Pick) =>
  one(['2026-08-07', '2026-08-10', '2026-09-01', '2026-12-31', null] as const)
const name = ({ one }: Pick) => one(['Ship it', 'Ask Ben', 'Draft', 'Check <this> & that', 'É'])
const place = (pick: Pick, type: string) =>
  pick.one([
    {},
    {},
    { insert_before: pick.gid(type) },
    { insert_after: pick.gid(type) },
    { insert_after: null }
  ])
const someOf = <T>({ one }: Pick, values: readonly T[]): T[] =>
  values.filter(() => one([true, false]))

const post = (path: string, data: object = {}): Step => ({ method: 'POST', path, data })
const put = (path: string, data: object): Step => ({ method: 'PUT', path, data })
const del = (path: string): Step => ({ method: 'DELETE', path })

/** Requests at random: mostly valid, and now and then one that is to be refused. */
export const steps: Readonly<Record<string, (pick: Pick) => Step>> = {
  createProject: pick =>
    post('/projects', { name: name(pick), workspace: pick.gid('workspace'), due_on: day(pick) }),
  updateProject: pick =>
    put(`/projects/${pick.gid('project')}`, {
      name: name(pick),
      archived: pick.one([true, false])
    }),
  deleteProject: pick => del(`/projects/${pick.gid('project')}`),
  addMembers: pick =>
    post(`/projects/${pick.gid('project')}/addMembers`, { members: [pick.gid('user')] }),
  removeMembers: pick =>
    post(`/projects/${pick.gid('project')}/removeMembers`, { members: [pick.gid('user')] }),
  addFollowers: pick =>
    post(`/projects/${pick.gid('project')}/addFollowers`, { followers: [pick.gid('user')] }),
  createSection: pick =>
    post(`/projects/${pick.gid('project')}/sections`, {
      name: name(pick),
      ...place(pick, 'section')
    }),
  moveSection: pick =>
    post(`/projects/${pick.gid('project')}/sections/insert`, {
      section: pick.gid('section'),
      after_section: pick.gid('section')
    }),
  deleteSection: pick => del(`/sections/${pick.gid('section')}`),
  createTask: pick =>
    post('/tasks', {
      name: name(pick),
      projects: someOf(pick, [pick.gid('project')]),
      workspace: pick.gid('workspace'),
      assignee: pick.one([null, pick.gid('user')]),
      due_on: day(pick),
      resource_subtype: pick.one(['default_task', 'approval', 'milestone']),
      tags: someOf(pick, [pick.gid('tag')])
    }),
  updateTask: pick =>
    put(
      `/tasks/${pick.gid('task')}`,
      pick.one<object>([
        { completed: true },
        { completed: false },
        { name: name(pick), notes: name(pick) },
        { assignee: pick.gid('user') },
        { assignee: null },
        { due_on: day(pick), start_on: day(pick) },
        { due_at: '2026-08-11T10:00:00Z' },
        { liked: true },
        { approval_status: 'approved' },
        { html_notes: '<body>Now <b>bold</b></body>' },
        { html_notes: 'not rich' },
        { completed: 'yes' }
      ])
    ),
  deleteTask: pick => del(`/tasks/${pick.gid('task')}`),
  addSubtask: pick => post(`/tasks/${pick.gid('task')}/subtasks`, { name: name(pick) }),
  setParent: pick =>
    post(`/tasks/${pick.gid('task')}/setParent`, {
      parent: pick.one([null, pick.gid('task')]),
      ...place(pick, 'task')
    }),
  addProject: pick =>
    post(`/tasks/${pick.gid('task')}/addProject`, {
      project: pick.gid('project'),
      ...pick.one([{}, { section: pick.gid('section') }]),
      ...place(pick, 'task')
    }),
  removeProject: pick =>
    post(`/tasks/${pick.gid('task')}/removeProject`, { project: pick.gid('project') }),
  addTask: pick => post(`/sections/${pick.gid('section')}/addTask`, { task: pick.gid('task') }),
  addDependencies: pick =>
    post(`/tasks/${pick.gid('task')}/addDependencies`, { dependencies: [pick.gid('task')] }),
  addDependents: pick =>
    post(`/tasks/${pick.gid('task')}/addDependents`, { dependents: [pick.gid('task')] }),
  removeDependencies: pick =>
    post(`/tasks/${pick.gid('task')}/removeDependencies`, { dependencies: [pick.gid('task')] }),
  createTag: pick => post('/tags', { name: name(pick), workspace: pick.gid('workspace') }),
  deleteTag: pick => del(`/tags/${pick.gid('tag')}`),
  addTag: pick => post(`/tasks/${pick.gid('task')}/addTag`, { tag: pick.gid('tag') }),
  removeTag: pick => post(`/tasks/${pick.gid('task')}/removeTag`, { tag: pick.gid('tag') }),
  followTask: pick =>
    post(`/tasks/${pick.gid('task')}/addFollowers`, { followers: [pick.gid('user')] }),
  comment: pick => post(`/tasks/${pick.gid('task')}/stories`, { text: name(pick) }),
  editComment: pick => put(`/stories/${pick.gid('story')}`, { text: name(pick) }),
  deleteStory: pick => del(`/stories/${pick.gid('story')}`),
  createField: pick =>
    post('/custom_fields', {
      name: pick.one(['Size', 'Where', 'Cost', 'Stage']),
      workspace: pick.gid('workspace'),
      ...pick.one([
        { resource_subtype: 'text' },
        { resource_subtype: 'number', precision: 1 },
        { resource_subtype: 'enum', enum_options: [{ name: 'one' }, { name: 'two' }] },
        { resource_subtype: 'multi_enum', enum_options: [{ name: 'one' }, { name: 'two' }] },
        { resource_subtype: 'date' },
        { resource_subtype: 'people' },
        { resource_subtype: 'reference' }
      ])
    }),
  deleteField: pick => del(`/custom_fields/${pick.gid('custom_field')}`),
  addField: pick =>
    post(`/projects/${pick.gid('project')}/addCustomFieldSetting`, {
      custom_field: pick.gid('custom_field')
    }),
  removeField: pick =>
    post(`/projects/${pick.gid('project')}/removeCustomFieldSetting`, {
      custom_field: pick.gid('custom_field')
    }),
  fillField: pick =>
    put(`/tasks/${pick.gid('task')}`, {
      custom_fields: {
        [pick.gid('custom_field')]: pick.one<unknown>([
          ...['a text', 2.5, pick.gid('enum_option'), null, { date: '2026-08-10' }],
          ...[[pick.gid('enum_option')], [pick.gid('user')], [pick.gid('task')]]
        ])
      }
    }),
  createPortfolio: pick =>
    post('/portfolios', { name: name(pick), workspace: pick.gid('workspace') }),
  addItem: pick =>
    post(`/portfolios/${pick.gid('portfolio')}/addItem`, {
      item: pick.one([pick.gid('project'), pick.gid('portfolio')])
    }),
  deletePortfolio: pick => del(`/portfolios/${pick.gid('portfolio')}`),
  status: pick =>
    post('/status_updates', {
      parent: pick.gid('project'),
      text: name(pick),
      status_type: pick.one(['on_track', 'at_risk'])
    }),
  brief: pick => post(`/projects/${pick.gid('project')}/project_briefs`, { text: name(pick) }),
  createTeam: pick => post('/teams', { name: name(pick), organization: pick.gid('workspace') }),
  joinTeam: pick => post(`/teams/${pick.gid('team')}/addUser`, { user: pick.gid('user') }),
  leaveTeam: pick => post(`/teams/${pick.gid('team')}/removeUser`, { user: pick.gid('user') }),
  leaveWorkspace: pick =>
    post(`/workspaces/${pick.gid('workspace')}/removeUser`, { user: pick.gid('user') }),
  joinWorkspace: pick =>
    post(`/workspaces/${pick.gid('workspace')}/addUser`, { user: pick.gid('user') }),
  duplicateTask: pick =>
    post(`/tasks/${pick.gid('task')}/duplicate`, {
      name: 'Copy',
      include: 'notes,assignee,subtasks,tags,followers,projects,dates,dependencies,parent'
    }),
  duplicateProject: pick =>
    post(`/projects/${pick.gid('project')}/duplicate`, {
      name: 'Copy',
      include: 'members,task_notes,task_assignee,task_subtasks,task_dependencies,task_tags'
    }),
  saveAsTemplate: pick =>
    post(`/projects/${pick.gid('project')}/saveAsTemplate`, {
      name: 'Template',
      public: true,
      workspace: pick.gid('workspace')
    }),
  instantiate: pick =>
    post(`/project_templates/${pick.gid('project_template')}/instantiateProject`, {
      name: 'Made',
      public: true
    }),
  poll: pick => ({ method: 'GET', path: `/jobs/${pick.gid('job')}` }),
  pollAgain: pick => ({ method: 'GET', path: `/jobs/${pick.gid('job')}` })
}
