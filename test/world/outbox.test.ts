import { List } from 'immutable'
import t from 'tap'
import type { Delivery, Queue } from '../../src/world/deliveries.ts'
import {
  closed,
  concluded,
  dueOf,
  emptyOutbox,
  enqueued,
  firstOf,
  joined,
  type Outbox,
  shifted,
  withQueue
} from '../../src/world/outbox.ts'

const queue: Queue = { target: 'http://a.test', secret: 'b', waiting: List(), heartbeatAt: 100 }
const event = (name: string) => ({ name })
const one = withQueue(emptyOutbox, '1', queue)
const change = (outbox: Outbox, more: Partial<Queue>) =>
  withQueue(outbox, '1', { ...(outbox.queues.get('1') as Queue), ...more })
const waiting = ({ queues, deliveries }: Outbox) =>
  queues
    .get('1')
    ?.waiting.map(number =>
      deliveries
        .get(number)
        ?.events.map(({ name }) => name)
        .toArray()
    )
    .toArray()
const delivery = (outbox: Outbox, number: number) => outbox.deliveries.get(number) as Delivery

t.test('what is to be sent has a number, in the order in which it came', async t => {
  const outbox = enqueued(enqueued(one, '1', [event('a')], 5), '1', [], 6)
  t.match(delivery(outbox, 1), {
    ...{ number: 1, subscription: '1', target: 'http://a.test', at: 5, tries: 0, attempts: [] },
    state: 'waiting'
  })
  t.strictSame(waiting(outbox), [['a'], []])
  t.equal(firstOf(outbox, '1'), delivery(outbox, 1))
  t.equal(outbox.last, 2)
  t.equal(firstOf(outbox, '2'), undefined)
})

t.test('events join what waits behind another delivery, and never the first', async t => {
  const add = (outbox: Outbox, name: string) => joined(outbox, '1', [event(name)], 5)
  const outbox = add(add(add(one, 'a'), 'b'), 'c')
  t.strictSame(waiting(outbox), [['a'], ['b', 'c']])
  const held = change(outbox, { held: true })
  t.strictSame(waiting(add(held, 'd')), [['a'], ['b', 'c'], ['d']])
})

t.test('nobody is sent anything who does not subscribe', async t => {
  t.equal(joined(emptyOutbox, '1', [event('a')], 5), emptyOutbox)
})

t.test(
  'a queue is ready while something waits that is not held, and not to be tried later',
  async t => {
    const isReady = ({ ready }: Outbox) => ready.has('1')
    const outbox = enqueued(one, '1', [], 5)
    t.notOk(isReady(one))
    t.ok(isReady(outbox))
    t.notOk(isReady(change(outbox, { held: true })))
    t.notOk(isReady(change(outbox, { retryAt: 7 })))
    t.notOk(isReady(concluded(outbox, delivery(outbox, 1))))
    t.notOk(isReady(withQueue(outbox, '1', undefined)))
  }
)

t.test('a queue is due when something is tried again, or the next heartbeat is', async t => {
  t.equal(dueOf(queue), 100)
  t.equal(dueOf({ ...queue, retryAt: 50 }), 50)
  t.equal(dueOf({ ...queue, heartbeatAt: undefined, retryAt: 150 }), 150)
  t.equal(dueOf({ ...queue, heartbeatAt: undefined }), undefined)
})

t.test('what is over is remembered, the last thousand of it', async t => {
  let outbox = one
  for (let at = 1; at <= 1002; at += 1) {
    outbox = enqueued(outbox, '1', [], at)
    outbox = concluded(outbox, { ...delivery(outbox, at), state: 'delivered' })
  }
  t.equal(outbox.deliveries.size, 1000)
  t.strictSame([outbox.over.first(), outbox.over.last()], [3, 1002])
  t.strictSame(waiting(outbox), [])
})

t.test('what waits in a queue that is closed ends with it', async t => {
  const outbox = closed(enqueued(enqueued(one, '1', [], 5), '1', [], 6), '1', 'dropped')
  t.equal(outbox.queues.size, 0)
  t.strictSame(
    [1, 2].map(number => delivery(outbox, number).state),
    ['dropped', 'dropped']
  )
  t.strictSame(closed(emptyOutbox, '1', 'failed'), emptyOutbox)
})

t.test('past and future move together', async t => {
  const outbox = enqueued(change(one, { retryAt: 50, succeededAt: 20 }), '1', [], 30)
  const attempt = { at: 31, took: 1, headers: {}, body: '', outcome: { failure: 'No.' } }
  const tried = {
    ...outbox,
    deliveries: outbox.deliveries.set(1, { ...delivery(outbox, 1), attempts: [attempt] })
  }
  const later = shifted(tried, 1000)
  t.match(later.queues.get('1'), { heartbeatAt: 1100, retryAt: 1050, succeededAt: 1020 })
  t.equal(later.queues.get('1')?.failingSince, undefined)
  t.match(delivery(later, 1), { at: 1030, attempts: [{ at: 1031 }] })
})
