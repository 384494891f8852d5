import t, { type Test } from 'tap'
import { apiPath } from '../src/behaviour/envelope.ts'
import { exportWorld } from '../src/fixtures/export.ts'
import type { Entity, Gid, JsonObject } from '../src/world/entity.ts'
import { entitiesOf } from '../src/world/world.ts'
import { checked, type Served, serving, signedIn } from './harness.ts'

const all = [
  ...['members', 'notes', 'task_notes', 'task_assignee', 'task_subtasks', 'task_attachments'],
  ...['task_dates', 'task_dependencies', 'task_followers', 'task_tags', 'task_projects']
].join()

const company = {
  world: (transaction: { put(entity: Entity): Entity }) => {
    transaction.put({ gid: '5', resource_type: 'workspace', name: 'Fjord', is_organization: true })
    transaction.put({ gid: '6', resource_type: 'team', name: 'Web', organization: '5' })
    transaction.put({ gid: '7', resource_type: 'user', name: 'Greta', workspaces: ['5'] })
    transaction.put({ gid: '71', resource_type: 'user', name: 'Adam', workspaces: ['5'] })
  }
}

/** Makes the project by requests alone: two sections, three tasks, one of them a subtask, with all about them. */
const flow = async (t: Test) => {
  const served = serving(t, company)
  const made = async (path: string, data: object): Promise<Gid> => {
    const { data: one } = checked(t, await served.post(path, data)) as { data: { gid: Gid } }
    return one.gid
  }
  const project = await made('/projects', { name: 'Launch', team: '6', workspace: '5' })
  const field = await made('/custom_fields', {
    ...{ workspace: '5', name: 'Cost', resource_subtype: 'number', precision: 1 }
  })
  await made(`/projects/${project}/addCustomFieldSetting`, { custom_field: field })
  await made(`/projects/${project}/addMembers`, { members: ['71'] })
  const plan = await made(`/projects/${project}/sections`, { name: 'Plan' })
  const build = await made(`/projects/${project}/sections`, { name: 'Build' })
  const draw = await made('/tasks', {
    ...{
      workspace: '5',
      name: 'Draw',
      notes: 'Big.',
      assignee: '71',
      custom_fields: { [field]: 2.5 }
    },
    ...{ start_on: '2026-08-13', due_on: '2026-08-14' },
    memberships: [{ project, section: plan }]
  })
  const dig = await made('/tasks', {
    ...{
      workspace: '5',
      name: 'Dig',
      due_on: '2026-08-17',
      memberships: [{ project, section: build }]
    }
  })
  await served.post(`/tasks/${dig}/addDependencies`, { dependencies: [draw] })
  await made(`/tasks/${draw}/subtasks`, { name: 'Colour' })
  await made(`/tasks/${draw}/stories`, { text: 'Looks good' })
  await made('/attachments', {
    ...{ parent: draw, resource_subtype: 'external', name: 'Sketch', url: 'https://a.test/s' }
  })
  return { ...served, project, draw }
}

/** A project as people see it: no gids, but names. */
const seen = async ({ mock, get }: Served, project: Gid) => {
  const { entities } = mock.store.world
  const name = (gid: unknown) => entities.get(String(gid))?.['name']
  const fields = 'opt_fields=name,notes,start_on,due_on,assignee.name,parent.name'
  const more =
    'memberships.section.name,custom_fields.name,custom_fields.display_value,num_subtasks'
  const tasks = (await get(`/projects/${project}/tasks?${fields},${more}`)).json().data
  const sections = (await get(`/projects/${project}/sections`)).json().data
  const attached = entitiesOf(mock.store.world, 'attachment')
  const members = entitiesOf(mock.store.world, 'membership').filter(
    one => one['parent'] === project
  )
  return {
    sections: sections.map((one: JsonObject) => one['name']),
    members: members.map(one => [name(one['member']), one['access_level']]),
    tasks: JSON.parse(JSON.stringify(tasks, (key, value) => (key === 'gid' ? undefined : value))),
    waits: tasks.map((one: Entity) =>
      ((entities.get(one.gid)?.['dependencies'] ?? []) as Gid[]).map(gid => [
        name(gid),
        tasks.some((other: Entity) => other.gid === gid)
      ])
    ),
    attached: tasks.map((one: Entity) =>
      attached.filter(({ parent }) => parent === one.gid).map(one => [one['name'], one['url']])
    )
  }
}

t.test(
  'a duplicated project is there when its job has succeeded, and looks like the original',
  async t => {
    const served = await flow(t)
    const { get, post, project } = served
    const started = checked(
      t,
      await post(`/projects/${project}/duplicate`, { name: 'Two', include: all })
    )
    const { gid: job, new_project: copy } = started.data as { gid: Gid; new_project: Entity }
    t.match(copy, { name: 'Two', resource_type: 'project' })
    t.equal((await get(`/projects/${copy.gid}`)).statusCode, 404)
    const statuses = []
    for (const _poll of [1, 2, 3]) statuses.push((await get(`/jobs/${job}`)).json().data.status)
    t.strictSame(statuses, ['not_started', 'in_progress', 'succeeded'])
    checked(t, await get(`/projects/${copy.gid}`))
    const original = await seen(served, project)
    t.strictSame(await seen(served, copy.gid), original)
    t.match(original.tasks, [{ name: 'Draw', num_subtasks: 1 }, { name: 'Dig' }])
    t.strictSame(original.waits, [[], [['Draw', true]]])
    t.strictSame(original.attached[0], [['Sketch', 'https://a.test/s']])
  }
)

t.test('a plan moved on by the days that are asked for skips weekends', async t => {
  const { get, post, mock, project } = await flow(t)
  const started = await post(`/projects/${project}/duplicate`, {
    ...{ name: 'Later', include: all },
    schedule_dates: { should_skip_weekends: true, start_on: '2026-08-14' }
  })
  for (const _poll of [1, 2, 3]) await get(`/jobs/${started.json().data.gid}`)
  const copies = entitiesOf(mock.store.world, 'task').slice(3)
  t.strictSame(
    copies.map(one => [one['name'], one['start_on'], one['due_on']]),
    [
      ['Draw', '2026-08-14', '2026-08-17'],
      ['Colour', null, null],
      ['Dig', null, '2026-08-18']
    ]
  )
})

t.test('a job that fails leaves the world as it was, but for itself', async t => {
  const { app, get, mock, project } = await flow(t)
  const shown = () => {
    const { jobs: _jobs, mock: _settings, ...rest } = exportWorld(mock.store.world, mock, 0)
    return rest
  }
  const before = shown()
  const started = await app.inject({
    method: 'POST',
    url: `${apiPath}/projects/${project}/duplicate`,
    headers: { ...signedIn, 'x-mock-job': 'outcome=failed' },
    payload: { data: { name: 'Two', include: all } }
  })
  const { gid } = started.json().data
  t.not(mock.store.world.pending.size, 0)
  for (const _poll of [1, 2]) await get(`/jobs/${gid}`)
  const { data } = (await get(`/jobs/${gid}`)).json()
  t.match(data, { status: 'failed' })
  t.notOk('new_project' in data)
  t.strictSame(shown(), before)
  t.equal(mock.store.world.pending.size, 0)
})
