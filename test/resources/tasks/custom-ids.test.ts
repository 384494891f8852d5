import t from 'tap'
import type { Transaction } from '../../../src/world/transaction.ts'
import { load } from '../../fixtures/kit.ts'
import { checked, serving } from '../../harness.ts'
import { company } from '../company.ts'

/** Two projects: one counts its tasks as bugs, the other is about to. */
const world = (transaction: Transaction): void => {
  company(transaction)
  const put = (gid: string, resource_type: string, more: object) =>
    transaction.put({ gid, resource_type, workspace: '5', ...more })
  put('10', 'project', { name: 'Bugs' })
  put('11', 'project', { name: 'Later' })
  put('12', 'section', { name: 'To do', project: '10', rank: 'a0' })
  put('13', 'section', { name: 'To do', project: '11', rank: 'a0' })
  const kind = { representation_type: 'custom_id', is_value_read_only: true, id_prefix: 'BUG' }
  put('20', 'custom_field', { name: 'ID', resource_subtype: 'text', ...kind })
  put('21', 'custom_field_setting', { parent: '10', custom_field: '20', rank: 'a0' })
  const custom_fields = { '20': { custom_id: 'BUG-1' } }
  put('30', 'task', { memberships: [{ project: '10', section: '12', rank: 'a0' }], custom_fields })
  put('31', 'task', { memberships: [{ project: '11', section: '13', rank: 'a0' }] })
}

interface Task {
  readonly gid: string
  readonly custom_fields: readonly { readonly display_value: string }[]
}
const task = (data: unknown) => data as Task
const idOf = (data: unknown) => task(data).custom_fields[0]?.display_value

t.test('tasks of a project with custom IDs are counted, and found by them', async t => {
  const { get, post } = serving(t, { world })
  const made = checked(t, await post('/tasks', { name: 'x', projects: ['10'] })).data
  t.equal(idOf(made), 'BUG-2', 'a number that a task has is not given again')
  t.equal(idOf(checked(t, await post('/tasks', { projects: ['10'] })).data), 'BUG-3')
  const found = checked(t, await get('/workspaces/5/tasks/custom_id/bug-2')).data
  t.equal(task(found).gid, task(made).gid)
  t.match(found, { custom_fields: [{ text_value: 'BUG-2', is_value_read_only: true }] })
  const other = await get('/workspaces/6/tasks/custom_id/BUG-2')
  t.equal(other.statusCode, 404)
  t.match(other.json(), { errors: [{ message: 'custom_id: Not a recognized ID: BUG-2' }] })
})

t.test('a task that enters the project gets an ID, and keeps it', async t => {
  const { get, post } = serving(t, { world })
  checked(t, await post('/tasks/31/addProject', { project: '10' }))
  t.equal(idOf(checked(t, await get('/tasks/31')).data), 'BUG-2')
  checked(t, await post('/tasks/31/addProject', { project: '10', section: '12' }))
  t.equal(idOf(checked(t, await get('/tasks/31')).data), 'BUG-2')
})

t.test('a project that gets custom IDs gives them to the tasks that it has', async t => {
  const { get, post } = serving(t, { world })
  checked(t, await post('/projects/11/addCustomFieldSetting', { custom_field: '20' }))
  t.equal(idOf(checked(t, await get('/tasks/31')).data), 'BUG-2')
})

t.test('a copy gets an ID of its own, and the next task another one', async t => {
  const { get, post } = serving(t, { world })
  const job = checked(
    t,
    await post('/tasks/30/duplicate', { name: 'Copy', include: 'projects' })
  ).data
  t.equal(idOf(checked(t, await post('/tasks', { projects: ['10'] })).data), 'BUG-3')
  const polled = async () => checked(t, await get(`/jobs/${(job as Task).gid}`)).data
  while (((await polled()) as { status: string }).status !== 'succeeded');
  const { new_task: copy } = job as { new_task: { gid: string } }
  t.equal(idOf(checked(t, await get(`/tasks/${copy.gid}`)).data), 'BUG-2')
})

t.test('nobody writes a custom ID', async t => {
  const answer = await serving(t, { world }).put('/tasks/30', { custom_fields: { '20': 'BUG-9' } })
  t.match(answer.json(), { errors: [{ message: 'custom_fields: 20: Cannot write this property' }] })
})

const counted = (tasks: string): unknown[] => {
  const { world } = load(`
workspaces: [{gid: '5', name: Fjord}]
projects: [{gid: '10', name: Bugs, workspace: Fjord}]
custom_fields:
  - {gid: '20', name: ID, resource_subtype: text, workspace: Fjord, id_prefix: BUG}
custom_field_settings: [{gid: '21', parent: '10', custom_field: '20'}]
tasks:
${tasks}`)
  return ['30', '31', '32'].map(gid => world.entities.get(gid)?.['custom_fields'])
}

t.test('an ID that a file says counts, wherever the file says it', async t => {
  const ids = counted(`
  - {gid: '30', workspace: Fjord, projects: [Bugs]}
  - {gid: '31', workspace: Fjord, projects: [Bugs]}
  - {gid: '32', workspace: Fjord, projects: [Bugs], custom_fields: {ID: BUG-1}}
`)
  t.strictSame(ids, [
    { 20: { custom_id: 'BUG-3' } },
    { 20: { custom_id: 'BUG-2' } },
    { 20: { custom_id: 'BUG-1' } }
  ])
})

t.test('an ID that a file says twice is that of the first task', async t => {
  const ids = counted(`
  - {gid: '30', workspace: Fjord, projects: [Bugs], custom_fields: {ID: BUG-7}}
  - {gid: '31', workspace: Fjord, projects: [Bugs], custom_fields: {ID: BUG-7}}
`)
  t.strictSame(ids.slice(0, 2), [{ 20: { custom_id: 'BUG-7' } }, { 20: { custom_id: 'BUG-1' } }])
})

t.test('a text is no ID, and a setting whose field nobody knows gives none', async t => {
  const { get, post, put } = serving(t, {
    world: transaction => {
      world(transaction)
      const kind = { resource_type: 'custom_field', resource_subtype: 'text' }
      transaction.put({ gid: '25', ...kind, name: 'Note', workspace: '5' })
      const setting = { resource_type: 'custom_field_setting', parent: '10', rank: 'a1' }
      transaction.put({ gid: '26', ...setting, custom_field: '25' })
      transaction.put({ gid: '27', ...setting, custom_field: '404' })
    }
  })
  checked(t, await put('/tasks/30', { custom_fields: { '25': 'BUG-9' } }))
  t.equal((await get('/workspaces/5/tasks/custom_id/BUG-9')).statusCode, 404)
  t.equal(idOf(checked(t, await post('/tasks', { projects: ['10'] })).data), 'BUG-2')
})
