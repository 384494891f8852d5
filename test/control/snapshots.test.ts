import t from 'tap'
import { rigFor, sentences } from './harness.ts'

t.test('snapshots are listed oldest first, and one that is taken again is the newest', async t => {
  const { ask, wait } = rigFor(t)
  t.same((await ask('GET', '/snapshots')).body, { snapshots: [] })
  const taken = await ask('POST', '/snapshots', { name: 'one' })
  t.equal(taken.status, 201)
  t.same(taken.body, { name: 'one', at: '2026-08-08T12:00:00.000Z' })
  wait(1000)
  await ask('POST', '/snapshots', { name: 'two / zwei' })
  wait(1000)
  await ask('POST', '/snapshots', { name: 'one' })
  t.same((await ask('GET', '/snapshots')).body, {
    snapshots: [
      { name: 'two / zwei', at: '2026-08-08T12:00:01.000Z' },
      { name: 'one', at: '2026-08-08T12:00:02.000Z' }
    ]
  })
})

t.test('a restore puts back records, clock, agenda and gids', async t => {
  const { ask, poll, mock } = rigFor(t)
  await ask('PUT', '/clock', { mode: 'fixed' })
  await ask('PATCH', '/jobs/10', { plan: 'start=1m; finish=1m' })
  await ask('POST', '/snapshots', { name: 'before' })
  const kept = mock.store.world
  const first = (await ask('POST', '/jobs', {})).body['gid']
  await ask('POST', '/clock/advance', { by: '90s' })
  await poll('1')
  await poll('1')
  const restored = await ask('POST', '/snapshots/before/restore')
  t.same(restored.body, {
    clock: { mode: 'fixed', now: '2026-08-08T12:00:00.000Z' },
    records: { jobs: 5, tasks: 1 }
  })
  t.equal(mock.store.world, kept)
  t.equal((await ask('POST', '/jobs', {})).body['gid'], first)
  await ask('POST', '/clock/advance', { by: '59s' })
  t.equal(await poll('10'), 'not_started')
  await ask('POST', '/clock/advance', { by: '1s' })
  t.equal(await poll('10'), 'in_progress')
})

t.test('with a real clock, what was pending has as long to go as it had', async t => {
  const { ask, poll, wait } = rigFor(t)
  await ask('PATCH', '/jobs/10', { plan: 'start=1m; finish=manual' })
  wait(50_000)
  await ask('POST', '/snapshots', { name: 'before' })
  wait(3_600_000)
  t.equal(await poll('10'), 'in_progress')
  await ask('POST', '/snapshots/before/restore')
  t.equal(await poll('10'), 'not_started')
  t.match((await ask('GET', '/jobs/10')).body, { due: '2026-08-08T13:01:00.000Z' })
  wait(10_000)
  t.equal(await poll('10'), 'in_progress')
})

t.test('a snapshot that is forgotten cannot be restored', async t => {
  const { ask } = rigFor(t)
  await ask('POST', '/snapshots', { name: 'a b' })
  await ask('POST', '/snapshots', { name: 'other' })
  t.match((await ask('DELETE', '/snapshots/a%20b')).body, { snapshots: [{ name: 'other' }] })
  for (const [method, path] of [
    ['POST', '/snapshots/othr/restore'],
    ['DELETE', '/snapshots/othr']
  ] as const) {
    const answer = await ask(method, path)
    t.equal(answer.status, 404)
    t.same(sentences(answer), ['There is no snapshot "othr"; did you mean other?'])
  }
})

t.test('a snapshot has a name of some length', async t => {
  const { ask } = rigFor(t)
  t.equal((await ask('POST', '/snapshots', { name: '' })).status, 400)
  t.equal((await ask('POST', '/snapshots', { name: 'x'.repeat(201) })).status, 400)
  t.equal((await ask('POST', '/snapshots', {})).status, 400)
})
