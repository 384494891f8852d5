import t, { type Test } from 'tap'
import { broken, turn } from '../couriers.ts'
import { type Answer, sentences } from './harness.ts'
import { hookedFor } from './hooked.ts'

/** A rig with a webhook that is held, and three deliveries that wait for it, 2 to 4. */
const waiting = async (t: Test) => {
  const rig = await hookedFor(t)
  rig.open[0]?.answer()
  await turn()
  await rig.ask('POST', '/webhooks/hold')
  for (const _time of [1, 2, 3]) await rig.rename()
  const numbers = async () => {
    const { body } = await rig.ask('GET', '/webhooks')
    return (body as unknown as { webhooks: { waiting: number[] }[] }).webhooks[0]?.waiting
  }
  return { ...rig, numbers }
}

const numbersIn = ({ body }: Answer): number[] =>
  (body as unknown as { deliveries: { number: number }[] }).deliveries.map(one => one.number)

t.test('deliveries are listed in order, those of a webhook, and those in a state', async t => {
  const { ask, gid, hook } = await waiting(t)
  const other = await hook('http://b.test/')
  t.strictSame(numbersIn(await ask('GET', '/deliveries')), [1, 2, 3, 4, 5])
  t.strictSame(numbersIn(await ask('GET', `/deliveries?webhook=${other}`)), [5])
  t.strictSame(numbersIn(await ask('GET', `/deliveries?webhook=${gid}&state=waiting`)), [2, 3, 4])
  t.strictSame(numbersIn(await ask('GET', '/deliveries?state=delivered')), [1])
  t.equal((await ask('GET', '/deliveries?state=lost')).status, 400)
})

t.test('a delivery is shown with what was sent and answered, and when', async t => {
  const { ask, gid } = await waiting(t)
  t.match((await ask('GET', '/deliveries/1')).body, {
    ...{ number: 1, webhook: gid, target: 'http://a.test/', state: 'delivered', tries: 1 },
    ...{ made_at: '2026-08-08T12:00:00.000Z', events: [] },
    attempts: [
      {
        at: '2026-08-08T12:00:00.000Z',
        took: Number,
        headers: { 'X-Hook-Signature': /^[0-9a-f]{64}$/ },
        body: '{"events":[]}',
        status: 200,
        answer: { headers: {}, body: '' },
        failure: null
      }
    ]
  })
  t.match((await ask('GET', '/deliveries/2')).body, {
    ...{ state: 'waiting', tries: 0, attempts: [] },
    events: [{ action: 'changed', resource: { gid: '8' }, change: { field: 'name' } }]
  })
  const answer = await ask('GET', '/deliveries/9')
  t.equal(answer.status, 404)
  t.strictSame(sentences(answer), ['There is no delivery 9, or none any more'])
})

t.test('a delivery that is dropped is never sent', async t => {
  const { ask, numbers } = await waiting(t)
  t.match((await ask('POST', '/deliveries/3/drop')).body, { number: 3, state: 'dropped' })
  t.strictSame(await numbers(), [2, 4])
  t.match((await ask('GET', '/deliveries/3')).body, { state: 'dropped', tries: 0 })
})

t.test('where what has failed is dropped, the next one need not wait', async t => {
  const { ask, gid, rename, open } = await hookedFor(t)
  await rename()
  open[0]?.answer(broken)
  await turn()
  t.equal(open.length, 1)
  await ask('POST', '/deliveries/1/drop')
  t.match(open[1]?.outgoing.body, /"changed"/)
  t.match((await ask('GET', `/webhooks?webhook=${gid}`)).body, {
    webhooks: [{ next_attempt_at: null, waiting: [2] }]
  })
})

t.test('a delivery can be sent twice', async t => {
  const { ask, numbers } = await waiting(t)
  const { body } = await ask('POST', '/deliveries/3/duplicate')
  const { events } = (await ask('GET', '/deliveries/3')).body
  t.match(body, { number: 5, state: 'waiting', events })
  t.strictSame(await numbers(), [2, 3, 5, 4])
})

t.test('deliveries can be put in another order', async t => {
  const { ask, numbers } = await waiting(t)
  const answer = await ask('POST', '/deliveries/order', { order: [4, 3] })
  t.strictSame(numbersIn(answer), [4, 3])
  t.strictSame(await numbers(), [4, 3, 2])
})

t.test('the one that is being sent stays the first', async t => {
  const { ask, gid, rename, open, hook } = await hookedFor(t)
  await ask('POST', '/webhooks/hold')
  await rename()
  await rename()
  await ask('POST', '/deliveries/order', { order: [3, 2] })
  t.match((await ask('GET', '/webhooks')).body, { webhooks: [{ gid, waiting: [1, 3, 2] }] })
  for (const [path, body] of [
    ['1/drop', undefined],
    ['1/duplicate', undefined],
    ['order', { order: [2, 1] }]
  ] as const) {
    const answer = await ask('POST', `/deliveries/${path}`, body)
    t.equal(answer.status, 409)
    t.strictSame(sentences(answer), ['The delivery 1 is being sent'])
  }
  open[0]?.answer()
  await turn()
  await hook('http://b.test/')
  open[1]?.answer(broken)
  await turn()
  const mixed = await ask('POST', '/deliveries/order', { order: [2, 4] })
  t.equal(mixed.status, 409)
  t.strictSame(sentences(mixed), ['The deliveries must all wait for the same webhook'])
})

t.test('what is over cannot be changed, but sent once more', async t => {
  const { ask, open, numbers } = await waiting(t)
  for (const path of ['1/drop', '1/duplicate']) {
    const answer = await ask('POST', `/deliveries/${path}`)
    t.equal(answer.status, 409)
    t.strictSame(sentences(answer), ['The delivery 1 waits no more: it is delivered'])
  }
  t.match((await ask('POST', '/deliveries/1/redeliver')).body, { number: 5, state: 'waiting' })
  t.strictSame(await numbers(), [2, 3, 4, 5])
  for (const number of [2, 3, 4, 5]) await ask('POST', `/deliveries/${number}/drop`)
  await ask('POST', '/webhooks/flush')
  const sent = ask('POST', '/deliveries/2/redeliver')
  while (open.length < 2) await turn()
  t.match(open[1]?.outgoing.body, /"changed"/)
  open[1]?.answer()
  t.match((await sent).body, { number: 6, state: 'delivered', tries: 1 })
})

t.test('nothing is sent once more to a webhook that is gone', async t => {
  const { ask, app, gid } = await waiting(t)
  const url = `/api/1.0/webhooks/${gid}`
  await app.inject({ method: 'DELETE', url, headers: { authorization: 'Bearer any' } })
  const answer = await ask('POST', '/deliveries/2/redeliver')
  t.equal(answer.status, 409)
  t.strictSame(sentences(answer), [`The webhook ${gid} is gone`])
})
