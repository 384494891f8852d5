import asanaSdk from 'asana'
import t from 'tap'
import { startAsanaMock } from '../../src/index.ts'
import { clientAt } from './official.ts'

/*
 * What the official SDKs assert of a live account in suites of their own: Node's through the SDK, Python's as HTTP with
 * what its client sends, which is `limit=100` on every list, booleans with a capital, and blanks in opt_fields.
 */

const world = `
workspaces:
  - {gid: '5', name: Fjord, is_organization: true, email_domains: [f.test]}
users:
  - {gid: '71', name: Greta, email: greta@f.test, workspaces: ['5']}
`
const mock = await startAsanaMock({
  fixtures: [t.testdir({ 'world.yaml': world })],
  verifyResponses: true
})
t.teardown(() => mock.close())

type Fields = Record<string, unknown>
const client = clientAt(mock.baseUrl)
const tasks = new asanaSdk.TasksApi(client)
const projects = new asanaSdk.ProjectsApi(client)
const [workspace, assignee] = ['5', '71']
const { data: team } = await new asanaSdk.TeamsApi(client).createTeam(
  { data: { name: 'Team', organization: workspace } },
  {}
)
const { data: field } = await new asanaSdk.CustomFieldsApi(client).createCustomField(
  { data: { workspace, name: 'Code', resource_subtype: 'text' } },
  {}
)
const newTask = async (more: Fields = {}): Promise<Fields & { gid: string }> => {
  const data = { name: 'Task 1', notes: 'Some description', assignee, workspace, ...more }
  return (await tasks.createTask({ data }, {})).data
}
const newProject = async (): Promise<Fields & { gid: string }> => {
  const data = { name: 'Project 1', notes: 'Some description', team: team.gid }
  return (await projects.createProject({ data }, {})).data
}
const python = async (path: string, query: Record<string, string> = {}): Promise<Fields[]> => {
  const url = `${mock.baseUrl}${path}?${new URLSearchParams({ limit: '100', ...query })}`
  const headers = { authorization: 'Bearer 0/a-token', accept: 'application/json; charset=utf-8' }
  const { data } = (await (await fetch(url, { headers })).json()) as { data: Fields[] }
  return data
}
const valued = await newProject()
await new asanaSdk.ProjectsApi(client).addCustomFieldSettingForProject(
  { data: { custom_field: field.gid } },
  valued.gid,
  {}
)
await newTask({ projects: [valued.gid], custom_fields: { [field.gid]: 'custom_value' } })

t.test('tasks are created, changed and read again', async t => {
  const task = await newTask()
  t.match(task, { name: 'Task 1', notes: 'Some description' })
  const data = { name: 'Task 2', notes: 'Other' }
  t.match((await tasks.updateTask({ data }, task.gid, {})).data, data)
  t.match((await tasks.getTask(task.gid, {})).data, data)
  const { data: read } = await tasks.getTask(task.gid, { opt_fields: 'html_notes,due_on' })
  t.type(read.html_notes, 'string')
  t.equal(read.due_on, null)
})

t.test('tasks are listed', async t => {
  await newTask()
  const { data: all } = await tasks.getTasks({ limit: 100, assignee, workspace })
  t.ok(Array.isArray(all))
  const opt_fields = 'workspace,due_on'
  const { data: chosen } = await tasks.getTasks({ limit: 100, assignee, workspace, opt_fields })
  t.ok(chosen[0].workspace)
  t.ok('due_on' in chosen[0])
  const { data: one } = await tasks.getTasks({ limit: 1, assignee, workspace })
  t.equal(one.length, 1)
})

t.test('what is deleted answers with nothing', async t => {
  const task = await newTask()
  t.strictSame((await tasks.deleteTask(task.gid)).data, {})
  const project = await newProject()
  t.strictSame((await projects.deleteProject(project.gid)).data, {})
})

t.test('projects are created, changed, read and listed', async t => {
  const project = await newProject()
  t.match(project, { name: 'Project 1', notes: 'Some description' })
  const data = { name: 'Project 2', notes: 'Other' }
  t.match((await projects.updateProject({ data }, project.gid, {})).data, data)
  const opt_fields = 'html_notes,due_on'
  const { data: read } = await projects.getProject(project.gid, { opt_fields })
  t.type(read.html_notes, 'string')
  t.equal(read.due_on, null)
  t.ok(Array.isArray((await projects.getProjects({ limit: 100, workspace })).data))
  const { data: listed } = await projects.getProjects({ workspace, opt_fields: 'color,completed' })
  t.ok('color' in listed[0] && 'completed' in listed[0])
})

t.test('tasks are searched by text and by the value of a custom field', async t => {
  await newTask()
  const search = async (query: Fields) =>
    (await tasks.searchTasksForWorkspace(workspace, query)).data as Fields[]
  const value = `custom_fields.${field.gid}.value`
  t.ok((await search({ text: 'Task', completed: false })).length > 0)
  t.equal((await search({ limit: 1, [value]: 'custom_value' })).length, 1)
  t.strictSame(await search({ [value]: 'inimw8I23M4FRTPfApu1' }), [])
  const path = `/workspaces/${workspace}/tasks/search`
  const asked = { text: 'task', completed: 'False', opt_fields: 'name, notes' }
  const found = await python(path, asked)
  t.ok(found.length > 0 && found.every(({ name, notes }) => /task/i.test(`${name} ${notes}`)))
  const [held] = await python(path, { [value]: 'custom_value', opt_fields: 'custom_fields' })
  const values = held?.['custom_fields'] as Fields[]
  t.match(
    values.find(({ gid }) => gid === field.gid),
    { text_value: 'custom_value' }
  )
})

t.test('a task has all that the Python suite looks for', async t => {
  const { gid } = await newTask()
  const isTask = (task: unknown) => {
    const empty = { completed: false, completed_at: null, due_at: null, due_on: null }
    const start = { start_at: null, start_on: null, parent: null, actual_time_minutes: null }
    const counts = { hearted: false, liked: false, num_hearts: 0, num_likes: 0 }
    const lists = { custom_fields: Array, followers: Array, hearts: Array, likes: Array }
    const places = { memberships: Array, projects: Array, tags: Array, workspace: Object }
    t.match(task, { ...empty, ...start, ...counts, ...lists, ...places })
    t.match(task, { resource_subtype: 'default_task', resource_type: 'task', modified_at: String })
    t.match(task, { assignee: { gid: assignee }, assignee_status: String, permalink_url: String })
  }
  const task = await python(`/tasks/${gid}`)
  isTask(task)
  const opt_fields = `${Object.keys(task)},offset,path,uri`
  const listed = await python('/tasks', { assignee, workspace, opt_fields: `${opt_fields},name` })
  isTask(listed.find(one => one['gid'] === gid))
  const [compact = {}] = await python('/tasks', { assignee, workspace })
  t.strictSame(Object.keys(compact), ['gid', 'name', 'resource_type', 'resource_subtype'])
})

t.test('a project has all that the Python suite looks for', async t => {
  const { gid } = await newProject()
  const project = await python(`/projects/${gid}`)
  t.match(project, {
    ...{ archived: false, color: null, completed: false, completed_at: null, created_at: String },
    ...{ current_status: null, current_status_update: null, custom_field_settings: Array },
    ...{ custom_fields: Array, default_access_level: 'editor', default_view: 'list' },
    ...{ due_date: null, due_on: null, followers: Array, members: Array, modified_at: String },
    ...{ minimum_access_level_for_customization: 'editor', owner: Object, permalink_url: String },
    ...{ public: true, resource_type: 'project', start_on: null, team: Object, workspace: Object }
  })
  const [one] = await python('/projects', { workspace })
  t.match(one, { gid: String, name: String, resource_type: 'project' })
  const chosen = await python('/projects', { workspace, opt_fields: 'name, notes' })
  t.ok(chosen.every(({ notes }) => typeof notes === 'string'))
})
