import { createHmac } from 'node:crypto'
import t from 'tap'
import { noteAttempt, requestOf } from '../../../src/behaviour/deliveries/attempts.ts'
import { subscribe, subscribeGreeted } from '../../../src/behaviour/deliveries/subscriptions.ts'
import type { Delivery, Outcome, Queue } from '../../../src/world/deliveries.ts'
import { enqueued, firstOf } from '../../../src/world/outbox.ts'
import { noon, stage } from '../../harness.ts'
import { board } from '../../resources/board.ts'

const minute = 60_000

/** A webhook with a heartbeat that is to be sent, and how one fares. */
const hooked = () => {
  const { mock, pass } = stage({ world: board })
  const { store, catalogue, references, contract } = mock
  const ground = { catalogue, references, types: contract.types }
  store.transact(transaction => {
    const webhook = { gid: '9', resource_type: 'webhook', resource: '20' }
    const more = { target: 'http://a.test/', secret: 'abc', filters: [], user: '71' }
    subscribeGreeted({ transaction, catalogue }, transaction.put({ ...webhook, ...more }))
  })
  const note = (outcome: Outcome, delivery = firstOf(store.world.outbox, '9') as Delivery) => {
    const { headers, body } = requestOf(queue() as Queue, delivery)
    const attempt = { at: store.now, took: 3, headers, body, outcome }
    store.transact(transaction => noteAttempt(transaction, delivery, attempt, ground))
  }
  const queue = () => store.world.outbox.queues.get('9')
  const delivery = (number: number) => store.world.outbox.deliveries.get(number)
  const more = () =>
    store.transact(transaction =>
      transaction.set({
        outbox: enqueued(transaction.world.outbox, '9', [{ a: 1 }], transaction.now)
      })
    )
  return { store, pass, note, queue, delivery, more }
}

const answer = (status: number): Outcome => ({ status, headers: {}, body: 'so' })

t.test('a delivery is signed with the secret, over the body as it goes out', async t => {
  const { queue, delivery, more } = hooked()
  more()
  const { url, headers, body } = requestOf(queue() as Queue, delivery(2) as Delivery)
  t.equal(url, 'http://a.test/')
  t.equal(body, '{"events":[{"a":1}]}')
  t.strictSame(headers, {
    'Content-Type': 'application/json',
    'X-Hook-Signature': createHmac('sha256', 'abc').update(body).digest('hex')
  })
})

t.test('what is taken is over, and the next one is ready', async t => {
  for (const status of [200, 204, 299]) {
    const { store, note, queue, delivery, more } = hooked()
    more()
    note(answer(status))
    t.match(delivery(1), { state: 'delivered', tries: 1, attempts: [{ took: 3, at: noon }] })
    t.match(queue(), { succeededAt: noon })
    t.ok(store.world.outbox.ready.has('9'))
    note(answer(status))
    t.notOk(store.world.outbox.ready.has('9'))
  }
})

t.test('each further try of what fails comes after twice the time', async t => {
  const { store, pass, note, queue, delivery } = hooked()
  const pauses = []
  for (const outcome of [answer(500), answer(302), answer(199), { failure: 'Nobody.' }]) {
    note(outcome)
    const pause = Number(queue()?.retryAt) - store.now
    pauses.push(pause / minute)
    t.notOk(store.world.outbox.ready.has('9'))
    pass(pause)
    store.settle()
    t.ok(store.world.outbox.ready.has('9'))
  }
  t.strictSame(pauses, [1, 2, 4, 8])
  t.match(delivery(1), { state: 'waiting', tries: 4 })
  t.match(queue(), { failingSince: noon, failedAt: noon + 7 * minute, failure: 'Nobody.' })
  note(answer(200))
  t.strictSame(queue()?.failingSince, undefined)
  t.match(queue(), { failedAt: noon + 7 * minute, failure: 'Nobody.' }, 'the last failure is kept')
})

t.test('a failure is told as it was answered', async t => {
  for (const [outcome, failure] of [
    [{ status: 500, reason: 'Server Error', headers: {}, body: 'No.' }, '500 Server Error\n\nNo.'],
    [answer(418), '418\n\nso'],
    [{ failure: 'Nobody is there.' }, 'Nobody is there.']
  ] as const) {
    const { note, queue } = hooked()
    note(outcome)
    t.equal(queue()?.failure, failure)
  }
})

t.test(
  'a target that is gone for good loses its webhook at once, with an event of its own',
  async t => {
    const { store, note, delivery, more } = hooked()
    more()
    note(answer(410))
    t.strictSame(
      [delivery(1), delivery(2)].map(one => one?.state),
      ['failed', 'failed']
    )
    t.match(delivery(1), { attempts: [{ outcome: { status: 410 } }] })
    const { world } = store
    t.equal(world.entities.get('9'), undefined)
    t.equal(world.outbox.queues.size, 0)
    t.equal(world.agenda.size, 0)
    const event = { action: 'deleted', user: undefined, resource: { resource_type: 'webhook' } }
    t.match(world.events.entries.last(), { ...event, heard: ['9', '20', '5'] })
  }
)

t.test('an answer to what waits no more changes nothing', async t => {
  const { store, note, delivery, more } = hooked()
  const first = delivery(1) as Delivery
  more()
  note(answer(200))
  const before = store.world
  note(answer(500), first)
  t.equal(store.world, before)
})

t.test('a signature is wrong once, where that is asked for', async t => {
  const { store, note, queue, delivery } = hooked()
  const signature = () =>
    requestOf(queue() as Queue, delivery(1) as Delivery).headers['X-Hook-Signature']
  const right = signature()
  const under = requestOf(queue() as Queue, delivery(1) as Delivery)
  const forge = () =>
    store.transact(transaction => {
      const { outbox } = transaction.world
      const queues = outbox.queues.update('9', one => ({ ...(one as Queue), forged: true }))
      transaction.set({ outbox: { ...outbox, queues } })
    })
  forge()
  t.not(signature(), right)
  t.match(signature(), /^[0-9a-f]{64}$/)
  note(answer(401))
  t.equal(signature(), right)
  forge()
  const { catalogue, references, contract } = stage().mock
  store.transact(transaction =>
    noteAttempt(
      transaction,
      delivery(1) as Delivery,
      { ...under, at: noon, took: 1, outcome: answer(401) },
      { catalogue, references, types: contract.types }
    )
  )
  t.not(signature(), right, 'one that was under way already does not count')
})

t.test('a record of a type that does not subscribe has no queue', async t => {
  const { mock } = stage({ world: board })
  const { store, catalogue } = mock
  store.transact(transaction => {
    subscribe({ transaction, catalogue }, { gid: '41', resource_type: 'task' })
  })
  t.equal(store.world.outbox.queues.size, 0)
})
