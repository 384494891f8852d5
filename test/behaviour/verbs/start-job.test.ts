import t, { type Test } from 'tap'
import { exportWorld } from '../../../src/fixtures/export.ts'
import { type Setup, serving } from '../../harness.ts'

const world: Setup['world'] = transaction => {
  transaction.put({ gid: '5', resource_type: 'workspace', name: 'Fjord' })
  transaction.put({ gid: '7', resource_type: 'user', name: 'Greta', workspaces: ['5'] })
  transaction.put({
    gid: '8',
    resource_type: 'task',
    resource_subtype: 'default_task',
    name: 'Write',
    notes: 'Soon.',
    workspace: '5',
    due_on: '2026-08-10'
  })
}

const started = async (t: Test, plan?: Setup['plan']) => {
  const served = serving(t, { world, ...(plan && { plan }) })
  const before = JSON.stringify(exportOf(served))
  const answer = await served.post('/tasks/8/duplicate', { name: 'Again', include: 'notes' })
  t.equal(answer.statusCode, 201, answer.body)
  const { data } = answer.json()
  return { ...served, before, job: data.gid as string, copy: data.new_task.gid as string, data }
}

/** What the world holds beside jobs. */
const exportOf = ({ mock }: ReturnType<typeof serving>) => {
  const { jobs: _jobs, mock: _settings, ...rest } = exportWorld(mock.store.world, mock, 0)
  return rest
}

t.test('a job shows what it makes, which is there when it has succeeded', async t => {
  const { get, job, copy, data } = await started(t)
  const shown = {
    gid: copy,
    resource_type: 'task',
    name: 'Again',
    resource_subtype: 'default_task'
  }
  t.match(data, { resource_subtype: 'duplicate_task', status: 'not_started', new_task: shown })
  t.equal((await get(`/jobs/${job}`)).json().data.status, 'not_started')
  t.equal((await get(`/jobs/${job}`)).json().data.status, 'in_progress')
  const last = (await get(`/jobs/${job}`)).json().data
  t.strictSame([last.status, last.new_task], ['succeeded', shown])
})

t.test('what a job makes is unseen until then', async t => {
  const { mock, get, job, copy } = await started(t)
  t.notOk(mock.store.world.entities.has(copy))
  t.notOk([...(mock.store.world.types.get('task') ?? [])].includes(copy))
  for (const _poll of [1, 2, 3]) await get(`/jobs/${job}`)
  t.match(mock.store.world.entities.get(copy), { name: 'Again', notes: 'Soon.', workspace: '5' })
  t.equal(mock.store.world.pending.size, 0)
})

t.test('a job that fails leaves exactly nothing new, and names nothing', async t => {
  const fails = {
    start: { kind: 'polls', count: 0 },
    finish: { kind: 'polls', count: 1 },
    outcome: 'failed'
  } as const
  const served = await started(t, fails)
  await served.get(`/jobs/${served.job}`)
  const last = (await served.get(`/jobs/${served.job}`)).json().data
  t.strictSame([last.status, 'new_task' in last], ['failed', false])
  t.equal(JSON.stringify(exportOf(served)), served.before)
})

t.test('the sixth unfinished job of a user has to wait until one has ended', async t => {
  const { post, get, job } = await started(t)
  for (const _job of [2, 3, 4, 5]) t.equal((await post('/tasks/8/duplicate', {})).statusCode, 201)
  const refused = await post('/tasks/8/duplicate', {})
  t.equal(refused.statusCode, 429)
  t.equal(refused.headers['retry-after'], '5')
  for (const _poll of [1, 2, 3]) await get(`/jobs/${job}`)
  t.equal((await post('/tasks/8/duplicate', {})).statusCode, 201)
})

t.test('a job whose phases no poll is to see has done its work at once', async t => {
  const now = { kind: 'polls', count: 0 } as const
  const { mock, data, copy } = await started(t, { start: now, finish: now, outcome: 'succeeded' })
  t.equal(data.status, 'succeeded')
  t.ok(mock.store.world.entities.has(copy))
})

t.test('only who has started a job reads it', async t => {
  const { get } = serving(t, {
    world: (transaction, jobs) => {
      world(transaction, jobs)
      const job = { resource_type: 'job', status: 'succeeded' }
      transaction.put({ gid: '1', ...job, created_by: '9' })
      transaction.put({ gid: '2', ...job, created_by: '7' })
    }
  })
  const refused = await get('/jobs/1')
  t.equal(refused.statusCode, 403)
  t.match(refused.json(), { errors: [{ message: 'You do not have access to this job.' }] })
  t.equal((await get('/jobs/2')).statusCode, 200)
})
