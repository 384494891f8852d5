import t from 'tap'
import { noon, rigFor } from './harness.ts'

const start = new Date(noon).toISOString()

t.test('a living job is shown with its plan and how far it is', async t => {
  const { ask, poll } = rigFor(t)
  await poll('1')
  t.same((await ask('GET', '/jobs/1')).body, {
    gid: '1',
    type: 'job',
    phase: 'not_started',
    record: {
      gid: '1',
      new_task: { gid: '8', name: 'Copy of the announcement', resource_type: 'task' },
      resource_type: 'job',
      status: 'not_started'
    },
    plan: { start: '1 poll', finish: '1 poll', outcome: 'succeeded' },
    held: false,
    polls: 1,
    due: null,
    history: [{ phase: 'not_started', at: start, by: 'start' }]
  })
})

t.test('a job that stays as it was written has no plan', async t => {
  const { ask } = rigFor(t)
  t.same((await ask('GET', '/jobs/12')).body, {
    gid: '12',
    type: 'job',
    phase: 'succeeded',
    record: {
      gid: '12',
      new_task: { gid: '8', name: 'Copy of the announcement', resource_type: 'task' },
      resource_type: 'job',
      status: 'succeeded'
    },
    plan: null,
    held: false,
    polls: 0,
    due: null,
    history: []
  })
})

t.test('a job that waits for the clock says when it is due', async t => {
  const { ask } = rigFor(t)
  const { body } = await ask('PATCH', '/jobs/11', { plan: 'finish=500ms' })
  t.match(body, { due: '2026-08-08T12:00:00.500Z', plan: { finish: '500ms' } })
})

t.test('a record that does not say where it stands has no phase', async t => {
  const { ask, mock } = rigFor(t)
  mock.store.transact(transaction => transaction.put({ gid: '14', resource_type: 'job' }))
  t.match((await ask('GET', '/jobs/14')).body, { phase: null, record: { gid: '14' } })
})

t.test('looking is no poll', async t => {
  const { ask, poll } = rigFor(t)
  for (let look = 0; look < 3; look += 1) await ask('GET', '/jobs/1')
  await ask('GET', '/jobs')
  t.match((await ask('GET', '/jobs/1')).body, { polls: 0 })
  t.equal(await poll('1'), 'not_started')
})
