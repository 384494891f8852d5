import t from 'tap'
import { checked, serving } from '../../harness.ts'
import { gidsIn, made, said, board as world } from '../board.ts'

const family = (...[transaction]: Parameters<typeof world>): void => {
  world(transaction)
  const put = (gid: string, parent: string, rank: string) =>
    transaction.put({ gid, resource_type: 'task', name: gid, workspace: '5', parent, rank })
  put('51', '41', 'a0')
  put('52', '41', 'a1')
  put('53', '52', 'a0')
}

t.test('a subtask is made under its parent, in its workspace, and in no project', async t => {
  const { get, post } = serving(t, { world: family })
  const answer = checked(t, await post('/tasks/41/subtasks', { name: 'Third' })).data
  t.match(answer, {
    gid: made,
    name: 'Third',
    parent: { gid: '41', name: 'Plan', resource_type: 'task' },
    workspace: { gid: '5' },
    projects: [],
    memberships: []
  })
  t.strictSame(gidsIn(await get('/tasks/41/subtasks')), ['51', '52', made])
  const own = checked(t, await get('/tasks/41?opt_fields=num_subtasks')).data
  t.strictSame(own, { gid: '41', num_subtasks: 3 })
  t.strictSame(gidsIn(await get('/projects/20/tasks')), ['41', '42', '43'])
})

t.test('a task may name its parent itself', async t => {
  const { get, post } = serving(t, { world: family })
  const answer = checked(t, await post('/tasks', { name: 'Third', parent: '41' })).data
  t.match(answer, { parent: { gid: '41' }, workspace: { gid: '5' } })
  t.strictSame(gidsIn(await get('/tasks/41/subtasks')), ['51', '52', made])
})

t.test('a task gets another parent, or none, and is answered whole', async t => {
  const { get, post } = serving(t, { world: family })
  const answer = checked(t, await post('/tasks/51/setParent', { parent: '42' })).data
  t.match(answer, { gid: '51', parent: { gid: '42' }, projects: [] })
  t.strictSame(gidsIn(await get('/tasks/41/subtasks')), ['52'])
  t.strictSame(gidsIn(await get('/tasks/42/subtasks')), ['51'])
  t.match(checked(t, await post('/tasks/51/setParent', { parent: null })).data, { parent: null })
  t.strictSame(gidsIn(await get('/tasks/42/subtasks')), [])
})

t.test('siblings stand where they are put', async t => {
  const { get, post } = serving(t, { world: family })
  const order = async (data: object) => {
    checked(t, await post('/tasks/44/setParent', { parent: '41', ...data }))
    return gidsIn(await get('/tasks/41/subtasks'))
  }
  t.strictSame(await order({}), ['51', '52', '44'])
  t.strictSame(await order({ insert_after: null }), ['44', '51', '52'])
  t.strictSame(await order({ insert_before: null }), ['51', '52', '44'])
  t.strictSame(await order({ insert_before: '52' }), ['51', '44', '52'])
  t.strictSame(await order({ insert_before: '51' }), ['44', '51', '52'])
  t.strictSame(await order({ insert_after: '51' }), ['51', '44', '52'])
})

t.test('neighbours are siblings, and others than the task itself', async t => {
  const { post } = serving(t, { world: family })
  const refused = async (data: object, message: string) => {
    const answer = await post('/tasks/51/setParent', { parent: '41', ...data })
    t.equal(answer.statusCode, 400)
    t.match(answer.json(), said(message))
  }
  await refused({ insert_after: '51' }, 'insert_after: 51 cannot be its own neighbour')
  await refused({ insert_before: '53' }, 'insert_before: Unknown object: 53')
  await refused(
    { insert_before: '52', insert_after: '52' },
    'You may only provide one of insert_before or insert_after!'
  )
})

t.test('a parent must be said, and no task is above itself', async t => {
  const { post } = serving(t, { world: family })
  const refused = async (data: object, message: string) =>
    t.match((await post('/tasks/41/setParent', data)).json(), said(message))
  await refused({}, 'parent: Missing input')
  await refused({ parent: '41' }, 'parent: 41 cannot stand above or before itself')
  await refused({ parent: '53' }, 'parent: 53 cannot stand above or before itself')
  await refused({ parent: '@12' }, 'parent: Not a Long: @12')
  await refused({ parent: '12' }, 'parent: Unknown object: 12')
})

t.test('subtasks go with their parent, however deep', async t => {
  const { del, get } = serving(t, { world: family })
  t.strictSame(checked(t, await del('/tasks/41')), { data: {} })
  for (const gid of ['41', '51', '52', '53']) {
    t.match((await get(`/tasks/${gid}`)).json(), said(`task: Not a recognized ID: ${gid}`))
  }
  t.equal((await get('/tasks/42')).statusCode, 200)
})
