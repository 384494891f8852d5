import t, { type Test } from 'tap'
import { type AsanaMock, startAsanaMock } from '../src/index.ts'
import { receiver } from './receiver.ts'

const project = '1207000000000101'

/** A mock of its own over a socket, with the default world, in which any unknown token is Greta. */
const started = async (t: Test) => {
  const mock = await startAsanaMock({ clock: '2026-08-08T12:00:00.000Z' })
  t.teardown(() => mock.close())
  return mock
}

interface Answer {
  readonly status: number
  readonly data: { readonly gid: string; readonly name: string }
  readonly sync: string
}

const ask = async (
  { baseUrl }: AsanaMock,
  path: string,
  { token = 'any', data }: { readonly token?: string; readonly data?: object } = {}
): Promise<Answer> => {
  const answer = await fetch(`${baseUrl}${path}`, {
    method: data ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(data && { body: JSON.stringify({ data }) })
  })
  return { status: answer.status, ...((await answer.json()) as Omit<Answer, 'status'>) }
}

const limit = (mock: AsanaMock, requests: number) =>
  fetch(`${mock.url}/__admin/limits`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ requests })
  })

/** Two servers, and one of them before and after a reset: what the one knows, the other never sees. */
const pairs = {
  'two servers': async (t: Test) => {
    const [one, other] = [await started(t), await started(t)]
    return { one, other: () => other }
  },
  'a server that is reset': async (t: Test) => {
    const one = await started(t)
    const other = () => {
      one.reset()
      return one
    }
    return { one, other }
  }
}

for (const [name, pair] of Object.entries(pairs)) {
  t.test(`${name}: no token of the one is known to the other`, async t => {
    const { one, other } = await pair(t)
    const issued = one.tokens.issue('Mei Tanaka')
    t.equal((await ask(one, '/users/me', { token: issued })).data.name, 'Mei Tanaka')
    const second = other()
    t.strictSame(second.tokens.list(), [])
    t.equal((await ask(second, '/users/me', { token: issued })).data.name, 'Greta Sandberg')
  })

  t.test(`${name}: what was used of a limit of the one is not used of the other`, async t => {
    const { one, other } = await pair(t)
    const used = async (mock: AsanaMock) => {
      await limit(mock, 2)
      const answers = [await ask(mock, '/users/me'), await ask(mock, '/users/me')]
      answers.push(await ask(mock, '/users/me'))
      return answers.map(({ status }) => status)
    }
    t.strictSame(await used(one), [200, 200, 429])
    t.strictSame(await used(other()), [200, 200, 429])
  })

  t.test(`${name}: what waits for a target of the one is not sent by the other`, async t => {
    const { one, other } = await pair(t)
    const target = await receiver(t)
    await ask(one, '/webhooks', { data: { resource: project, target: target.url } })
    await target.until(1)
    await one.webhooks.flush()
    one.webhooks.hold()
    await ask(one, '/tasks', { data: { name: 'Held', projects: [project] } })
    t.ok(one.webhooks.deliveries().some(({ state }) => state === 'waiting'))
    const second = other()
    t.strictSame(second.webhooks.list(), [])
    t.strictSame(second.webhooks.deliveries(), [])
    await ask(second, '/tasks', { data: { name: 'Elsewhere', projects: [project] } })
    await second.webhooks.flush()
    t.strictSame(target.events(), [])
  })

  t.test(`${name}: what has happened in the one is not told by the other`, async t => {
    const { one, other } = await pair(t)
    const { sync } = await ask(one, `/events?resource=${project}`)
    await ask(one, '/tasks', { data: { name: 'Told', projects: [project] } })
    const { sync: later } = await ask(one, `/events?resource=${project}&sync=${sync}`)
    t.equal((await ask(other(), `/events?resource=${project}&sync=${later}`)).status, 412)
  })
}
