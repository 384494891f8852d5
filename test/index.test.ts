import t, { type Test } from 'tap'
import { buildServer, type StartOptions, startAsanaMock } from '../src/index.ts'

const started = async (t: Test, options?: StartOptions) => {
  const mock = await startAsanaMock(options)
  t.teardown(() => mock.close())
  return mock
}

const headers = { authorization: 'Bearer any' }

/** The status of a job as a client sees it. */
const polled = async ({ baseUrl }: { baseUrl: string }, gid: string): Promise<string> => {
  const response = await fetch(`${baseUrl}/jobs/${gid}`, { headers })
  const { data } = (await response.json()) as { data: { status: string } }
  return data.status
}

t.test('a mock listens on a port of its own until it is closed', async t => {
  const mock = await started(t)
  t.match(mock.url, /^http:\/\/127\.0\.0\.1:\d+$/)
  t.equal(mock.baseUrl, `${mock.url}/api/1.0`)
  const { gid } = mock.jobs.create()
  t.equal(await polled(mock, gid), 'not_started')
  t.equal(await polled(mock, gid), 'in_progress')
  t.equal(await polled(mock, gid), 'succeeded')
  await mock.close()
  await t.rejects(polled(mock, gid))
})

t.test('await using closes it', async t => {
  let url = ''
  {
    await using mock = await startAsanaMock()
    url = mock.url
    t.equal((await fetch(url)).status, 404)
  }
  await t.rejects(fetch(url))
})

t.test('it listens where it is told to', async t => {
  const mock = await started(t, { host: '::1' })
  t.match(mock.url, /^http:\/\/\[::1\]:\d+$/)
})

t.test('a reset goes back to the start', async t => {
  const mock = await started(t)
  const before = mock.jobs.list().length
  mock.jobs.create()
  t.equal(mock.jobs.list().length, before + 1)
  mock.reset()
  t.equal(mock.jobs.list().length, before)
})

t.test('a snapshot is gone back to by its name', async t => {
  const mock = await started(t)
  const { gid } = mock.jobs.create()
  const name = mock.snapshot()
  t.equal(name, 'snapshot-1')
  t.equal(mock.snapshot('mine'), 'mine')
  mock.jobs.succeed(gid)
  mock.restore(name)
  t.equal(mock.jobs.get(gid).phase, 'not_started')
  t.throws(() => mock.restore('yours'), { message: 'There is no snapshot "yours".' })
})

t.test('two mocks in one process share nothing', async t => {
  const [one, other] = await Promise.all([started(t), started(t)])
  const gid = '1207000000000999'
  one.jobs.create({ gid })
  one.clock.set('2030-01-01T00:00:00Z')
  one.snapshot('mine')
  t.equal(await polled(one, gid), 'not_started')
  t.equal((await fetch(`${other.baseUrl}/jobs/${gid}`, { headers })).status, 404)
  t.not(other.clock.now().getUTCFullYear(), 2030)
  t.throws(() => other.restore('mine'))
})

t.test('a server can be had without a port', async t => {
  const app = await buildServer()
  t.teardown(() => app.close())
  t.equal((await app.inject('/nowhere')).statusCode, 404)
})
