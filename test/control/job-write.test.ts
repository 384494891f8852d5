import t from 'tap'
import { jobs } from '../../src/resources/jobs.ts'
import { rigFor, sentences } from './harness.ts'

t.test('a new job has a new gid, waits to start and goes by the default plan', async t => {
  const { ask, poll } = rigFor(t)
  const { status, body } = await ask('POST', '/jobs', {})
  t.equal(status, 201)
  t.match(body, {
    gid: /^\d{16}$/,
    type: 'job',
    phase: 'not_started',
    plan: { start: '1 poll', finish: '1 poll', outcome: 'succeeded' }
  })
  const gid = String(body['gid'])
  const seen = [await poll(gid), await poll(gid), await poll(gid)]
  t.same(seen, ['not_started', 'in_progress', 'succeeded'])
})

t.test('a new job has the fields and the plan that it is given', async t => {
  const { ask, poll } = rigFor(t)
  const { body } = await ask('POST', '/jobs', {
    type: 'job',
    record: { gid: '77', status: 'in_progress', new_task: '8' },
    plan: 'outcome=failed; finish=2 polls'
  })
  t.match(body, { gid: '77', phase: 'in_progress', record: { new_task: { gid: '8' } } })
  t.same(
    [await poll('77'), await poll('77'), await poll('77')],
    ['in_progress', 'in_progress', 'failed']
  )
})

t.test('a plan may come in parts', async t => {
  const { ask } = rigFor(t)
  const { body } = await ask('POST', '/jobs', { plan: { start: '0 polls', outcome: 'failed' } })
  t.match(body, {
    phase: 'in_progress',
    plan: { start: '0 polls', finish: '1 poll', outcome: 'failed' }
  })
})

t.test('a rule of the world gives the plan, or what the plan given leaves out', async t => {
  const { ask, mock } = rigFor(t)
  const plan = {
    start: { kind: 'manual' },
    finish: { kind: 'manual' },
    outcome: 'failed'
  } as const
  const planRules = [{ match: { resource_subtype: 'duplicate_task' }, plan }]
  mock.store.transact(transaction => transaction.set({ planRules }))
  const record = { resource_subtype: 'duplicate_task' }
  t.match((await ask('POST', '/jobs', { record })).body, { plan: { start: 'manual' } })
  t.match((await ask('POST', '/jobs', { record, plan: 'start=1s' })).body, {
    plan: { start: '1000ms', finish: 'manual', outcome: 'failed' }
  })
  t.match((await ask('POST', '/jobs', {})).body, { plan: { start: '1 poll' } })
})

t.test('a job that is made finished stays so, and takes no plan', async t => {
  const { ask, poll, mock } = rigFor(t)
  const record = { gid: '77', status: 'succeeded', new_task: { name: 'A copy' } }
  t.match((await ask('POST', '/jobs', { record })).body, { phase: 'succeeded', plan: null })
  t.equal(await poll('77'), 'succeeded')
  const before = mock.store.world
  const refused = await ask('POST', '/jobs', { record: { status: 'failed' }, plan: 'start=1s' })
  t.equal(refused.status, 400)
  t.same(sentences(refused), ['plan is for a job that has not finished'])
  t.equal(mock.store.world, before)
})

t.test('a gid that is taken is a conflict', async t => {
  const { ask } = rigFor(t)
  const answer = await ask('POST', '/jobs', { record: { gid: '8' } })
  t.equal(answer.status, 409)
  t.same(sentences(answer), ['The gid 8 is taken by a task'])
})

t.test('a type that is left out is the first one of jobs', async t => {
  const several = [jobs, { ...jobs, type: 'graph_export', operations: {} }]
  const { ask } = rigFor(t, { resources: several })
  t.equal((await ask('POST', '/jobs', { type: 'job' })).status, 201)
  t.match((await ask('POST', '/jobs', {})).body, { type: 'job' })
  t.same(sentences(await ask('POST', '/jobs', { type: 'jbo' })), [
    'type must be one of job, graph_export, not "jbo"; did you mean job?'
  ])
})

t.test('fields are changed, and what is not named stays', async t => {
  const { ask } = rigFor(t)
  const record = { resource_subtype: 'duplicate_task', gid: '1' }
  const { body } = await ask('PATCH', '/jobs/1', { record })
  t.match(body, {
    phase: 'not_started',
    plan: { start: '1 poll' },
    record: { resource_subtype: 'duplicate_task', new_task: { gid: '8' } },
    history: { length: 1 }
  })
})

t.test('a part of a plan is changed, and the others stay', async t => {
  const { ask } = rigFor(t)
  t.match((await ask('PATCH', '/jobs/1', { plan: { outcome: 'failed' } })).body, {
    plan: { start: '1 poll', finish: '1 poll', outcome: 'failed' }
  })
  t.match((await ask('PATCH', '/jobs/1', { plan: 'start=2 polls' })).body, {
    plan: { start: '2 polls', finish: '1 poll', outcome: 'failed' }
  })
})

t.test('a new status puts the job there, even back from its end', async t => {
  const { ask, poll } = rigFor(t)
  const back = await ask('PATCH', '/jobs/13', {
    record: { status: 'not_started', new_task: '8' },
    plan: 'start=1 poll; finish=0 polls'
  })
  t.match(back.body, { phase: 'not_started', record: { new_task: { gid: '8' } }, polls: 0 })
  t.same([await poll('13'), await poll('13')], ['not_started', 'succeeded'])
  const again = await ask('PATCH', '/jobs/13', {
    record: { status: 'in_progress' },
    plan: 'finish=1s'
  })
  t.match(again.body, { phase: 'in_progress', due: '2026-08-08T12:00:01.000Z' })
  const still = await ask('PATCH', '/jobs/12', { record: { status: 'in_progress' } })
  t.match(still.body, { phase: 'in_progress', plan: { finish: 'manual' } })
  const lost = await ask('PATCH', '/jobs/12', { record: { status: 'failed' } })
  t.notOk(lost.body['record']?.['new_task'], 'a job that fails loses what it made')
})

t.test('a status that the job has already moves nothing', async t => {
  const { ask, poll } = rigFor(t)
  await poll('1')
  const { body } = await ask('PATCH', '/jobs/1', { record: { status: 'not_started' } })
  t.match(body, { polls: 1, history: { length: 1 } })
})

t.test('a plan does not move a job that has finished', async t => {
  const { ask } = rigFor(t)
  const answer = await ask('PATCH', '/jobs/12', { plan: 'finish=1s' })
  t.equal(answer.status, 409)
  t.match(sentences(answer), [/^The job 12 has succeeded already, and a plan does not move it/])
})

t.test('what is wrong is refused, and nothing is changed', async t => {
  const { ask, mock } = rigFor(t)
  const before = mock.store.world
  const refusals: [method: string, path: string, body: object, RegExp][] = [
    ['POST', '/jobs', { plan: 'start=soon' }, /^start is a number of polls .*A right plan: /],
    ['POST', '/jobs', { plan: 'strat=1s' }, /did you mean start\?/],
    ['POST', '/jobs', { plan: { start: 'soon' } }, /^start is a number of polls .*A right plan: /],
    ['POST', '/jobs', { plan: { strat: '1s' } }, /^plan has no strat; did you mean start\?/],
    ['POST', '/jobs', { plan: 5 }, /^plan must be string or object, not 5$/],
    ['POST', '/jobs', { record: { status: 'done' } }, /^record\.status must be one of not_started/],
    ['POST', '/jobs', { record: { gid: 5 } }, /^record\.gid must be a string, not 5$/],
    ['POST', '/jobs', { record: { resource_type: 'task' } }, /^record.resource_type must be "job"/],
    ['PATCH', '/jobs/1', {}, /^The body must have record, plan or both$/],
    ['PATCH', '/jobs/1', { record: { gid: '2' } }, /^record\.gid stays 1$/],
    ['PATCH', '/jobs/1', { record: { status: null } }, /^record\.status must be/],
    ['PATCH', '/jobs/1', { plan: 'outcome=won' }, /^outcome is succeeded or failed, not "won"/]
  ]
  for (const [method, path, body, sentence] of refusals) {
    const answer = await ask(method, path, body)
    t.equal(answer.status, 400)
    t.match(sentences(answer)[0], sentence)
  }
  t.equal(mock.store.world, before)
})
