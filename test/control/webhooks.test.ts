import t from 'tap'
import { broken, turn } from '../couriers.ts'
import { sentences } from './harness.ts'
import { hookedFor } from './hooked.ts'

t.test('webhooks are listed with how their deliveries go', async t => {
  const { ask, gid, hook, open } = await hookedFor(t)
  const other = await hook('http://b.test/')
  const { body } = await ask('GET', '/webhooks')
  t.match(body, {
    webhooks: [
      {
        ...{ gid, target: 'http://a.test/', secret: /^[0-9a-f]{64}$/, held: false, sending: true },
        ...{ waiting: [1], next_attempt_at: null, next_heartbeat_at: '2026-08-08T20:00:00.000Z' }
      },
      { gid: other, waiting: [2] }
    ]
  })
  open[0]?.answer(broken)
  await turn()
  t.match((await ask('GET', `/webhooks?webhook=${gid}`)).body, {
    webhooks: [{ gid, sending: false, next_attempt_at: '2026-08-08T12:01:00.000Z' }]
  })
})

t.test('a webhook that there is not is said to be none', async t => {
  const { ask } = await hookedFor(t)
  for (const path of ['/webhooks/hold', '/webhooks/flush', '/webhooks/heartbeat']) {
    const answer = await ask('POST', `${path}?webhook=8`)
    t.equal(answer.status, 404)
    t.strictSame(sentences(answer), ['There is no webhook 8'])
  }
})

t.test('while webhooks are held nothing is sent, and each commit makes a delivery', async t => {
  const { ask, gid, rename, open } = await hookedFor(t)
  open[0]?.answer()
  await turn()
  t.match((await ask('POST', '/webhooks/hold')).body, { webhooks: [{ gid, held: true }] })
  for (const _time of [1, 2, 3]) await rename()
  t.equal(open.length, 1)
  t.match((await ask('GET', '/webhooks')).body, { webhooks: [{ waiting: [2, 3, 4] }] })
  const flushed = ask('POST', '/webhooks/flush')
  for (const at of [1, 2, 3]) {
    while (open.length <= at) await turn()
    t.equal(open.length, at + 1, 'one after the other')
    open[at]?.answer()
  }
  const delivered = [2, 3, 4].map(number => ({ number, state: 'delivered', tries: 1 }))
  t.match((await flushed).body, { deliveries: delivered })
  t.match((await ask('GET', '/webhooks')).body, { webhooks: [{ held: false, waiting: [] }] })
})

t.test('one webhook is held and flushed, the others are not', async t => {
  const { ask, gid, hook, open } = await hookedFor(t)
  await hook('http://b.test/')
  for (const one of open) one.answer()
  await turn()
  await ask('POST', `/webhooks/hold?webhook=${gid}`)
  t.match((await ask('GET', '/webhooks')).body, { webhooks: [{ held: true }, { held: false }] })
  t.match((await ask('POST', `/webhooks/flush?webhook=${gid}`)).body, { deliveries: [] })
})

t.test('a flush tries at once what waits for its next try, and tells how it went', async t => {
  const { ask, open } = await hookedFor(t)
  open[0]?.answer(broken)
  await turn()
  const flushed = ask('POST', '/webhooks/flush')
  while (open.length < 2) await turn()
  open[1]?.answer({ failure: 'Nobody is there.' })
  t.match((await flushed).body, {
    deliveries: [
      {
        ...{ number: 1, state: 'waiting', tries: 2, events: [] },
        attempts: [
          { status: 500, answer: { headers: {}, body: '' }, failure: null, body: '{"events":[]}' },
          { status: null, answer: null, failure: 'Nobody is there.' }
        ]
      }
    ]
  })
})

t.test('a heartbeat can be sent at any time', async t => {
  const { ask, open } = await hookedFor(t)
  open[0]?.answer()
  await turn()
  const sent = ask('POST', '/webhooks/heartbeat')
  while (open.length < 2) await turn()
  t.equal(open[1]?.outgoing.body, '{"events":[]}')
  open[1]?.answer()
  t.match((await sent).body, { deliveries: [{ number: 2, state: 'delivered', events: [] }] })
})

t.test('the next delivery can be signed wrongly, and only that one', async t => {
  const { ask, open } = await hookedFor(t)
  const signatures = () => open.map(({ outgoing }) => outgoing.headers['X-Hook-Signature'])
  open[0]?.answer()
  await turn()
  await ask('POST', '/webhooks/sign-wrongly')
  for (const at of [1, 2]) {
    const sent = ask('POST', '/webhooks/heartbeat')
    while (open.length <= at) await turn()
    open[at]?.answer()
    await sent
  }
  const [right, wrong, again] = signatures()
  t.not(wrong, right)
  t.equal(again, right)
})

t.test('what was flushed in a life that has ended is not told in another', async t => {
  const { ask, mock, open } = await hookedFor(t)
  const flushed = ask('POST', '/webhooks/flush')
  await turn()
  mock.store.reset()
  open[0]?.answer()
  t.match((await flushed).body, { deliveries: [] })
})
