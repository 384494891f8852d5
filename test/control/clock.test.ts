import t from 'tap'
import { noon, rigFor, sentences } from './harness.ts'

t.test('the clock is real until a test sets it', async t => {
  const { ask, wait } = rigFor(t)
  t.same((await ask('GET', '/clock')).body, { mode: 'real', now: '2026-08-08T12:00:00.000Z' })
  wait(1500)
  t.same((await ask('GET', '/clock')).body, { mode: 'real', now: '2026-08-08T12:00:01.500Z' })
})

t.test('a fixed clock stands at the time it is given, or at the present one', async t => {
  const { ask, wait } = rigFor(t)
  const given = { mode: 'fixed', at: '2030-01-01T00:00:00+01:00' }
  t.same((await ask('PUT', '/clock', given)).body, {
    mode: 'fixed',
    now: '2029-12-31T23:00:00.000Z'
  })
  await ask('PUT', '/clock', { mode: 'real' })
  wait(1000)
  await ask('PUT', '/clock', { mode: 'fixed' })
  wait(1000)
  t.same((await ask('GET', '/clock')).body, { mode: 'fixed', now: '2026-08-08T12:00:01.000Z' })
})

t.test('either clock is moved on, and a real one goes on from there', async t => {
  const { ask, wait } = rigFor(t)
  const moved = await ask('POST', '/clock/advance', { by: '5m' })
  t.same(moved.body, { mode: 'real', now: '2026-08-08T12:05:00.000Z' })
  wait(1000)
  t.match((await ask('GET', '/clock')).body, { now: '2026-08-08T12:05:01.000Z' })
  await ask('PUT', '/clock', { mode: 'fixed', at: '2026-08-08T00:00:00Z' })
  t.match((await ask('POST', '/clock/advance', { by: '1.5h' })).body, {
    mode: 'fixed',
    now: '2026-08-08T01:30:00.000Z'
  })
})

t.test('what becomes due on the way happens, each at its own time', async t => {
  const { ask } = rigFor(t)
  await ask('PUT', '/clock', { mode: 'fixed' })
  await ask('PATCH', '/jobs/10', { plan: 'start=1m; finish=2m; outcome=failed' })
  await ask('POST', '/clock/advance', { by: '1h' })
  t.match((await ask('GET', '/jobs/10')).body, {
    phase: 'failed',
    history: [
      { phase: 'not_started', at: '2026-08-08T12:00:00.000Z', by: 'start' },
      { phase: 'in_progress', at: '2026-08-08T12:01:00.000Z', by: 'clock' },
      { phase: 'failed', at: '2026-08-08T12:03:00.000Z', by: 'clock' }
    ]
  })
})

t.test('what was due before the clock is set back has happened', async t => {
  const { ask, wait, poll } = rigFor(t)
  await ask('PATCH', '/jobs/10', { plan: 'start=1m; finish=manual' })
  wait(60_000)
  await ask('PUT', '/clock', { mode: 'fixed', at: new Date(noon).toISOString() })
  t.equal(await poll('10'), 'in_progress')
})

t.test('a clock that cannot be is refused', async t => {
  const { ask, mock } = rigFor(t)
  const before = mock.store.world
  const refusals: [method: string, path: string, body: object, RegExp][] = [
    [
      'PUT',
      '/clock',
      { mode: 'real', at: '2026-08-08T12:00:00Z' },
      /^at goes with mode fixed only/
    ],
    ['PUT', '/clock', { mode: 'fixed', at: 'noon' }, /^at must be a date-time, not "noon"$/],
    ['PUT', '/clock', { mode: 'fixed', at: '2016-12-31T23:59:60Z' }, /^at must be a time such as/],
    ['POST', '/clock/advance', { by: '-5m' }, /^by must be a number and a unit .*, not "-5m"$/],
    ['POST', '/clock/advance', { by: '999999999y' }, /at most a thousand years/]
  ]
  for (const [method, path, body, sentence] of refusals) {
    const answer = await ask(method, path, body)
    t.equal(answer.status, 400)
    t.match(sentences(answer), [sentence])
  }
  t.equal(mock.store.world, before)
})

t.test('the clock stays within the years that a time of the API can name', async t => {
  const { ask } = rigFor(t)
  await ask('PUT', '/clock', { mode: 'fixed', at: '9999-12-31T23:59:00Z' })
  t.equal((await ask('POST', '/clock/advance', { by: '59s' })).status, 200)
  t.same(sentences(await ask('POST', '/clock/advance', { by: '1s' })), [
    'by leads past the year 9999'
  ])
})
