import t, { type Test } from 'tap'
import { type AsanaMock, type StartOptions, startAsanaMock } from '../src/index.ts'
import { type Receiver, receiver, type Told } from './receiver.ts'

const project = '1207000000000101'
const noon = '2026-08-08T12:00:00.000Z'

interface Answer {
  readonly data: { readonly gid: string } & Readonly<Record<string, unknown>>
  readonly sync: string
}

/** A mock over a socket, as users have it, and a request of a client. */
const started = async (t: Test, options: StartOptions = {}) => {
  const mock = await startAsanaMock({ clock: noon, ...options })
  t.teardown(() => mock.close())
  return mock
}

const ask = async (mock: AsanaMock, method: string, path: string, data?: object) => {
  const answer = await fetch(`${mock.baseUrl}${path}`, {
    method,
    headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
    ...(data && { body: JSON.stringify({ data }) })
  })
  return { status: answer.status, body: (await answer.json()) as Answer }
}

/** A webhook on a project whose target has taken its first heartbeat. */
const hooked = async (mock: AsanaMock, target: Receiver, path = ''): Promise<string> => {
  const before = target.received.length
  const asked = { resource: project, target: `${target.url}${path}` }
  const { body } = await ask(mock, 'POST', '/webhooks', asked)
  await target.until(before + 1)
  await mock.webhooks.flush()
  return body.data.gid
}

const newTask = async (mock: AsanaMock, name: string): Promise<string> =>
  (await ask(mock, 'POST', '/tasks', { name, projects: [project] })).body.data.gid

const minutes = (times: readonly string[]): number[] =>
  times.map(at => (Date.parse(at) - Date.parse(noon)) / 60_000)

t.test('a receiver as documented hears what happens, and can verify all of it', async t => {
  const mock = await started(t)
  const target = await receiver(t)
  await hooked(mock, target)
  t.strictSame(target.received, [{ path: '', genuine: true, events: [] }], 'a heartbeat at first')
  const gid = await newTask(mock, 'New')
  await ask(mock, 'PUT', `/tasks/${gid}`, { completed: true })
  await mock.webhooks.flush()
  t.ok(target.received.every(({ genuine }) => genuine))
  const user = { gid: '1207000000000501', resource_type: 'user' }
  const resource = { gid, resource_type: 'task', resource_subtype: 'default_task' }
  const told = target.events().filter(event => event.resource.gid === gid)
  t.strictSame(told[0], {
    ...{ user, created_at: noon, action: 'added', resource },
    parent: { gid: project, resource_type: 'project' }
  } as unknown as Told)
  const completed = { action: 'changed', resource, parent: null }
  t.match(told.slice(2), [
    { ...completed, change: { field: 'completed', action: 'changed' } },
    { ...completed, change: { field: 'completed_at', action: 'changed' } }
  ])
})

t.test('a target that answers 500 for a day is tried by a schedule, and let go of', async t => {
  const mock = await started(t)
  const target = await receiver(t)
  const gid = await hooked(mock, target)
  target.answer(response => response.writeHead(500).end('Out to lunch'))
  await newTask(mock, 'New')
  await mock.clock.advance('7m')
  const { data } = (await ask(mock, 'GET', `/webhooks/${gid}`)).body
  t.match(data, {
    last_success_at: noon,
    last_failure_at: '2026-08-08T12:07:00.000Z',
    last_failure_content: '500 Internal Server Error\n\nOut to lunch',
    delivery_retry_count: 3,
    next_attempt_after: '2026-08-08T12:15:00.000Z',
    failure_deletion_timestamp: '2026-08-09T12:00:00.000Z',
    active: true
  })
  await mock.clock.set('2026-08-09T11:59:59Z')
  const { sync } = (await ask(mock, 'GET', `/events?resource=${project}`)).body
  await mock.clock.advance('1s')
  const [, failed] = mock.webhooks.deliveries()
  t.equal(failed?.state, 'failed')
  const tries = [0, 1, 3, 7, 15, 31, 63, 127, 255, 511, 1023, 1440]
  t.strictSame(minutes((failed?.attempts ?? []).map(({ at }) => at)), tries)
  t.equal(target.received.length, tries.length + 1)
  t.equal((await ask(mock, 'GET', `/webhooks/${gid}`)).status, 404)
  const { body } = await ask(mock, 'GET', `/events?resource=${project}&sync=${sync}`)
  const resource = { gid, resource_type: 'webhook' }
  t.match(body.data, [{ action: 'deleted', user: null, resource }], 'with an event of its own')
})

t.test('heartbeats come every eight hours', async t => {
  const mock = await started(t)
  const target = await receiver(t)
  await hooked(mock, target)
  await mock.clock.advance('25h')
  t.strictSame(
    minutes(mock.webhooks.deliveries().flatMap(one => one.attempts.map(({ at }) => at))),
    [0, 480, 960, 1440]
  )
  t.strictSame(target.events(), [])
})

t.test('a snapshot has what waits in it, and a restored world goes on from there', async t => {
  const mock = await started(t)
  const target = await receiver(t)
  const gid = await hooked(mock, target)
  target.answer(response => response.writeHead(503).end())
  await newTask(mock, 'New')
  await mock.clock.advance('5m')
  mock.snapshot('failing')
  target.answer(response => response.end())
  await mock.clock.advance('2m')
  const count = target.received.length
  t.match(mock.webhooks.list(), [{ gid, waiting: [], next_attempt_at: null }])
  mock.restore('failing')
  t.match(mock.webhooks.list(), [{ waiting: [2], next_attempt_at: '2026-08-08T12:07:00.000Z' }])
  await mock.clock.advance('2m')
  t.equal(target.received.length, count + 1)
})

t.test('an exported world is imported with its webhooks, and they go on', async t => {
  const mock = await started(t)
  const target = await receiver(t)
  await hooked(mock, target)
  mock.webhooks.hold()
  await newTask(mock, 'New')
  const world = await (await fetch(`${mock.url}/__admin/world`)).text()
  const other = await started(t)
  mock.reset()
  await fetch(`${other.url}/__admin/world`, { method: 'PUT', body: world })
  await other.webhooks.flush()
  t.match(target.events(), [{ action: 'added' }, { action: 'added' }])
  t.ok(target.received.every(({ genuine }) => genuine))
  await other.clock.advance('8h')
  t.strictSame(target.received.at(-1)?.events, [])
})

t.test('two mocks, and two lives of one, never see the deliveries of one another', async t => {
  const [one, other] = [await started(t), await started(t)]
  const target = await receiver(t)
  await hooked(one, target, 'one')
  await hooked(other, target, 'other')
  const before = target.received.length
  await newTask(one, 'New')
  await one.webhooks.flush()
  t.ok(target.received.slice(before).every(({ path }) => path === 'one'))
  t.match(other.webhooks.deliveries(), [{ number: 1, events: [] }])
  one.reset()
  const count = target.received.length
  t.strictSame(one.webhooks.list(), [])
  t.strictSame(one.webhooks.deliveries(), [])
  await newTask(one, 'Heard by nobody')
  await one.clock.advance('24h')
  t.equal(target.received.length, count)
  await newTask(other, 'Heard')
  await other.webhooks.flush()
  t.ok(target.received.slice(count).every(({ path }) => path === 'other'))
})
