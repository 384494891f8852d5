import t from 'tap'
import type { Transaction } from '../../../src/world/transaction.ts'
import { checked, serving } from '../../harness.ts'
import { gidsIn, said, board as world } from '../board.ts'

const empty = { data: {} }

t.test('what a task waits for is seen from both sides, and each stands there once', async t => {
  const { get, post } = serving(t, { world })
  const added = await post('/tasks/41/addDependencies', { dependencies: ['42', '43'] })
  t.strictSame(checked(t, added), empty)
  await post('/tasks/41/addDependencies', { dependencies: ['42'] })
  t.strictSame(gidsIn(await get('/tasks/41/dependencies')), ['42', '43'])
  t.strictSame(gidsIn(await get('/tasks/42/dependents')), ['41'])
  const removed = await post('/tasks/41/removeDependencies', { dependencies: ['42', '44'] })
  t.strictSame(checked(t, removed), empty)
  t.strictSame(gidsIn(await get('/tasks/41/dependencies')), ['43'])
  t.strictSame(gidsIn(await get('/tasks/42/dependents')), [])
})

t.test('dependents are the same from the other side', async t => {
  const { get, post } = serving(t, { world })
  t.strictSame(checked(t, await post('/tasks/42/addDependents', { dependents: ['41'] })), empty)
  t.strictSame(gidsIn(await get('/tasks/41/dependencies')), ['42'])
  const removed = await post('/tasks/42/removeDependents', { dependents: ['41', '43'] })
  t.strictSame(checked(t, removed), empty)
  t.strictSame(gidsIn(await get('/tasks/41/dependencies')), [])
})

t.test('nothing given is nothing done', async t => {
  const { post } = serving(t, { world })
  for (const action of ['addDependencies', 'removeDependencies']) {
    t.strictSame(checked(t, await post(`/tasks/41/${action}`, {})), empty)
  }
})

t.test('no task comes to wait for itself, over however many', async t => {
  const { post, get } = serving(t, { world })
  await post('/tasks/41/addDependencies', { dependencies: ['42'] })
  await post('/tasks/42/addDependencies', { dependencies: ['43', '44'] })
  await post('/tasks/43/addDependencies', { dependencies: ['44'] })
  const own = await post('/tasks/41/addDependencies', { dependencies: ['41'] })
  t.equal(own.statusCode, 400)
  t.match(own.json(), said('dependencies: 41 cannot stand above or before itself'))
  const circle = await post('/tasks/44/addDependencies', { dependencies: ['41'] })
  t.match(circle.json(), said('dependencies: 41 cannot stand above or before itself'))
  const other = await post('/tasks/41/addDependents', { dependents: ['44'] })
  t.match(other.json(), said('dependents: 41 cannot stand above or before itself'))
  t.strictSame(gidsIn(await get('/tasks/44/dependencies')), [])
})

t.test('more than thirty on both sides together are refused, and none of them remains', async t => {
  const many = (transaction: Transaction) => {
    world(transaction)
    for (let gid = 101; gid <= 131; gid += 1) {
      transaction.put({ gid: String(gid), resource_type: 'task', name: 'x', workspace: '5' })
    }
  }
  const { post, get } = serving(t, { world: many })
  const tasks = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => String(from + at))
  checked(t, await post('/tasks/41/addDependencies', { dependencies: tasks(101, 120) }))
  checked(t, await post('/tasks/41/addDependents', { dependents: tasks(121, 130) }))
  const sentence = 'A task can have at most 30 dependencies and dependents together'
  t.match(
    (await post('/tasks/41/addDependencies', { dependencies: ['131'] })).json(),
    said(sentence)
  )
  t.match(
    (await post('/tasks/131/addDependencies', { dependencies: ['41'] })).json(),
    said(sentence)
  )
  t.strictSame(gidsIn(await get('/tasks/131/dependencies')), [])
  t.equal(gidsIn(await get('/tasks/41/dependencies?limit=100')).length, 20)
})

t.test('a task shows of them no more than their gids, whatever is asked', async t => {
  const { post, get } = serving(t, { world })
  await post('/tasks/41/addDependencies', { dependencies: ['42'] })
  const whole = checked(t, await get('/tasks/41?opt_fields=dependencies,dependents')).data
  t.strictSame(whole, {
    gid: '41',
    dependencies: [{ gid: '42', resource_type: 'task' }],
    dependents: []
  })
  const named = checked(t, await get('/tasks/42?opt_fields=dependents.name')).data
  t.strictSame(named, { gid: '42', dependents: [{ gid: '41' }] })
  const listed = checked(t, await get('/tasks/41/dependencies?opt_fields=name')).data
  t.strictSame(listed, [{ gid: '42', name: 'Build' }])
})

t.test('a task that goes is waited for no longer', async t => {
  const { post, get, del } = serving(t, { world })
  await post('/tasks/41/addDependencies', { dependencies: ['42', '43'] })
  await del('/tasks/42')
  t.strictSame(gidsIn(await get('/tasks/41/dependencies')), ['43'])
})

t.test('what is no task cannot be waited for', async t => {
  const { post } = serving(t, { world })
  const refused = async (sent: unknown, message: string) => {
    const answer = await post('/tasks/41/addDependencies', { dependencies: [sent] })
    t.equal(answer.statusCode, 400)
    t.match(answer.json(), said(message))
  }
  await refused('404', 'dependencies: [0]: Unknown object: 404')
  await refused('20', 'dependencies: [0]: Unknown object: 20')
  await refused('@1', 'dependencies: [0]: Not a Long: @1')
  await refused({ gid: '42' }, 'dependencies: [0]: Not a valid GID type: object')
})
