import t from 'tap'
import { Transaction } from '../../src/world/transaction.ts'
import { emptyWorld } from '../../src/world/world.ts'
import { entitiesIn } from '../world-contents.ts'
import { noon, rigFor, sentences } from './harness.ts'

t.test('health is well', async t => {
  const { ask } = rigFor(t)
  t.same(await ask('GET', '/health').then(({ body }) => body), { status: 'ok' })
})

t.test('a reset puts back records, clock, agenda and gids', async t => {
  const { ask, poll, mock } = rigFor(t)
  const start = mock.store.world
  const first = (await ask('POST', '/jobs', { plan: 'start=1m' })).body['gid']
  await ask('PUT', '/clock', { mode: 'fixed', at: '2030-01-01T00:00:00Z' })
  await ask('POST', '/jobs/11/fail')
  await poll('1')
  t.same((await ask('POST', '/reset')).body, {
    clock: { mode: 'real', now: '2026-08-08T12:00:00.000Z' },
    records: { jobs: 5, tasks: 1 }
  })
  t.equal(mock.store.world, start)
  t.equal((await ask('POST', '/jobs', {})).body['gid'], first)
  t.equal(await poll('1'), 'not_started')
  t.equal(await poll('1'), 'in_progress')
})

t.test('snapshots outlive a reset', async t => {
  const { ask } = rigFor(t)
  await ask('POST', '/snapshots', { name: 'kept' })
  await ask('POST', '/reset')
  t.match((await ask('GET', '/snapshots')).body, { snapshots: [{ name: 'kept' }] })
})

t.test('an export shows what was due as done', async t => {
  const { ask, wait, mock } = rigFor(t)
  await ask('PATCH', '/jobs/10', { plan: 'start=1m; finish=manual' })
  wait(60_000)
  t.same((await ask('GET', '/world')).body, { gids: Object.keys(entitiesIn(mock.store.world)) })
  t.equal(mock.store.world.entities.get('10')?.['status'], 'in_progress')
})

t.test('a world that is put is what a reset comes back to', async t => {
  const texts: string[] = []
  const { ask, poll } = rigFor(t, {
    importWorld: ({ name, text }, mock) => {
      texts.push(`${name} ${text}`)
      const transaction = new Transaction(emptyWorld, noon)
      transaction.put({ gid: '99', resource_type: 'job', status: 'failed' })
      mock.store.replace(transaction.world)
    }
  })
  const yaml = 'jobs:\n  - gid: "99"\n'
  const put = await ask('PUT', '/world', yaml, { 'content-type': 'application/yaml' })
  t.same(texts, [`PUT /__admin/world ${yaml}`])
  t.match(put.body, { records: { jobs: 1 } })
  await ask('POST', '/jobs/99/succeed').then(({ status }) => t.equal(status, 409))
  await ask('POST', '/jobs', {})
  t.match((await ask('POST', '/reset')).body, { records: { jobs: 1 } })
  t.equal(await poll('99'), 'failed')
})

t.test('a world with mistakes is refused whole, with a sentence for each', async t => {
  const { ask, mock } = rigFor(t, {
    importWorld: ({ name: file }) => {
      const problems = [
        { file, line: 1, column: 1, message: 'there is no jbos; did you mean jobs?' },
        { file, line: 2, column: 5, message: 'gid must be string, not 1' }
      ]
      throw Object.assign(new Error('bad'), { problems })
    }
  })
  const before = mock.store.world
  const answer = await ask('PUT', '/world', 'jbos:\n  - gid: 1\n')
  t.equal(answer.status, 400)
  t.same(sentences(answer), [
    'PUT /__admin/world:1:1: there is no jbos; did you mean jobs?',
    'PUT /__admin/world:2:5: gid must be string, not 1'
  ])
  t.equal(mock.store.world, before)
})
