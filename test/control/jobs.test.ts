import t from 'tap'
import { eventsAfter } from '../../src/world/events.ts'
import { type Body, rigFor, sentences } from './harness.ts'

const gids = (body: Body) => (body['jobs'] as unknown as Body[]).map(({ gid }) => gid)

t.test('jobs are listed in the order in which they came, all or those of one phase', async t => {
  const { ask } = rigFor(t)
  t.same(gids((await ask('GET', '/jobs')).body), ['1', '10', '11', '12', '13'])
  t.same(gids((await ask('GET', '/jobs?phase=not_started')).body), ['1', '10'])
  t.same(gids((await ask('GET', '/jobs?phase=failed')).body), ['13'])
})

t.test('a list says what is due by now', async t => {
  const { ask, wait } = rigFor(t)
  await ask('PATCH', '/jobs/10', { plan: 'start=1s; finish=manual' })
  wait(1000)
  t.same(gids((await ask('GET', '/jobs?phase=in_progress')).body), ['10', '11'])
})

t.test('advance moves a job one phase on, to the outcome of its plan', async t => {
  const { ask, poll } = rigFor(t)
  await ask('PATCH', '/jobs/10', { plan: 'start=manual; finish=manual; outcome=failed' })
  t.match((await ask('POST', '/jobs/10/advance')).body, { phase: 'in_progress' })
  t.equal(await poll('10'), 'in_progress')
  t.match((await ask('POST', '/jobs/10/advance')).body, {
    phase: 'failed',
    history: [{ by: 'start' }, { by: 'control' }, { by: 'control' }]
  })
  t.equal(await poll('10'), 'failed')
})

t.test('a job without a plan moves as well', async t => {
  const { ask, poll } = rigFor(t)
  t.match((await ask('POST', '/jobs/10/advance')).body, { phase: 'in_progress' })
  t.match((await ask('POST', '/jobs/10/advance')).body, { phase: 'succeeded' })
  t.equal(await poll('10'), 'succeeded')
})

t.test('succeed and fail end a job whatever its plan says', async t => {
  const { ask, poll, wait } = rigFor(t)
  await ask('PATCH', '/jobs/11', { plan: 'finish=1s; outcome=succeeded' })
  const failed = await ask('POST', '/jobs/11/fail')
  t.match(failed.body, { phase: 'failed', due: null })
  t.same(
    failed.body['record'],
    { gid: '11', resource_type: 'job', status: 'failed' },
    'made nothing'
  )
  wait(5000)
  t.equal(await poll('11'), 'failed')
  t.match((await ask('POST', '/jobs/1/succeed')).body, { phase: 'succeeded' })
  t.equal(await poll('1'), 'succeeded')
})

t.test('nothing moves a held job but the control API', async t => {
  const { ask, poll, wait } = rigFor(t)
  await ask('PATCH', '/jobs/10', { plan: 'start=1s; finish=1s; outcome=failed' })
  t.match((await ask('POST', '/jobs/10/hold')).body, {
    held: true,
    due: null,
    plan: { start: 'manual', finish: 'manual', outcome: 'failed' }
  })
  wait(60_000)
  t.equal(await poll('10', { 'x-mock-job': 'start=0 polls; finish=0 polls' }), 'not_started')
  t.match((await ask('POST', '/jobs/10/advance')).body, { phase: 'in_progress', held: true })
  t.equal(await poll('10', { 'x-mock-job': 'finish=0 polls' }), 'in_progress')
  t.match((await ask('PATCH', '/jobs/10', { plan: 'finish=1 poll' })).body, { held: false })
  t.equal(await poll('10'), 'failed', 'one poll had seen it at work already')
})

t.test('a job that stays as it was written can be held', async t => {
  const { ask, poll } = rigFor(t)
  t.match((await ask('POST', '/jobs/11/hold')).body, { held: true, phase: 'in_progress' })
  t.equal(await poll('11', { 'x-mock-job': 'finish=0 polls' }), 'in_progress')
})

t.test('a job that has finished is not moved', async t => {
  const { ask, mock } = rigFor(t)
  const before = mock.store.world
  for (const move of ['advance', 'succeed', 'fail', 'hold']) {
    const answer = await ask('POST', `/jobs/12/${move}`)
    t.equal(answer.status, 409, move)
    t.same(sentences(answer), [
      'The job 12 has succeeded already; PATCH it with another record.status to set it back'
    ])
  }
  t.equal((await ask('POST', '/jobs/13/advance')).status, 409)
  t.equal(mock.store.world, before)
})

t.test('what is not there, or no job, is not found', async t => {
  const { ask } = rigFor(t)
  const requests: [method: string, path: string, body?: object][] = [
    ['GET', '/jobs/77'],
    ['PATCH', '/jobs/77', { plan: 'start=1s' }],
    ['POST', '/jobs/77/advance']
  ]
  for (const [method, path, body] of requests) {
    const answer = await ask(method, path, body)
    t.equal(answer.status, 404)
    t.same(sentences(answer), ['There is no job 77'])
  }
  t.same(sentences(await ask('GET', '/jobs/8')), ['8 is no job, it is a task'])
})

t.test('what a test does to jobs is told, and nobody has done it', async t => {
  const { ask, mock } = rigFor(t)
  const told = () =>
    [...eventsAfter(mock.store.world.events, 0)].map(({ action, resource: { name }, user }) => [
      action,
      name,
      user
    ])
  const made = { resource_subtype: 'duplicate_task', new_task: { name: 'Made' } }
  const { body } = await ask('POST', '/jobs', { record: made, plan: 'start=manual' })
  t.strictSame(told(), [], 'it waits')
  await ask('POST', `/jobs/${body['gid']}/hold`)
  t.strictSame(told(), [])
  await ask('POST', `/jobs/${body['gid']}/succeed`)
  t.strictSame(told(), [['added', 'Made', undefined]])
  await ask('PATCH', '/jobs/11', { record: { new_task: { gid: '8', name: 'New name' } } })
  t.strictSame(told()[1], ['changed', 'New name', undefined])
  await ask('POST', '/jobs', {
    record: { ...made, status: 'succeeded', new_task: { name: 'There' } }
  })
  t.strictSame(told()[2], ['added', 'There', undefined])
})
