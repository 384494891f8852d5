import { List, OrderedSet, Map as PersistentMap } from 'immutable'
import type { Delivery, Queue } from './deliveries.ts'
import type { Gid, JsonObject } from './entity.ts'

/** What is to be sent to subscribers, and what was sent of late. */
export interface Outbox {
  readonly queues: PersistentMap<Gid, Queue>
  /** The subscriptions whose first delivery is to be sent now, in the order in which that became so. */
  readonly ready: OrderedSet<Gid>
  readonly deliveries: PersistentMap<number, Delivery>
  /** Numbers of deliveries that are over, oldest first. */
  readonly over: List<number>
  /** The number of the last delivery. */
  readonly last: number
}

export const emptyOutbox: Outbox = {
  queues: PersistentMap(),
  ready: OrderedSet(),
  deliveries: PersistentMap(),
  over: List(),
  last: 0
}

/** More deliveries that are over are not remembered; ours. */
const mostRemembered = 1000

/** When a queue is next to be looked at, in ms; undefined if time changes nothing about it. */
export const dueOf = ({ heartbeatAt, retryAt }: Queue): number | undefined => {
  const times = [heartbeatAt, retryAt].filter(time => time !== undefined)
  return times.length === 0 ? undefined : Math.min(...times)
}

/** The first delivery of a queue. */
export const firstOf = ({ deliveries, queues }: Outbox, gid: Gid): Delivery | undefined =>
  deliveries.get(queues.get(gid)?.waiting.first() ?? 0)

/** The outbox with a queue as it is now, or without it; its deliveries stay as they are. */
export const withQueue = (outbox: Outbox, gid: Gid, queue: Queue | undefined): Outbox => {
  const { queues, ready } = outbox
  if (!queue) return { ...outbox, queues: queues.delete(gid), ready: ready.delete(gid) }
  const isReady = queue.waiting.size > 0 && !queue.held && queue.retryAt === undefined
  return {
    ...outbox,
    queues: queues.set(gid, queue),
    ready: isReady ? ready.add(gid) : ready.delete(gid)
  }
}

/** The outbox with a delivery more at the end of a queue. */
export const enqueued = (
  outbox: Outbox,
  gid: Gid,
  events: Iterable<JsonObject>,
  at: number
): Outbox => {
  const queue = outbox.queues.get(gid)
  if (!queue) return outbox
  const number = outbox.last + 1
  const { target } = queue
  const fresh = { tries: 0, attempts: [], state: 'waiting' as const }
  const delivery: Delivery = {
    number,
    subscription: gid,
    target,
    at,
    events: List(events),
    ...fresh
  }
  const more = { ...outbox, last: number, deliveries: outbox.deliveries.set(number, delivery) }
  return withQueue(more, gid, { ...queue, waiting: queue.waiting.push(number) })
}

/** The outbox with events joined to the last delivery of a queue, if that waits behind another; else in one of their own. */
export const joined = (
  outbox: Outbox,
  gid: Gid,
  events: Iterable<JsonObject>,
  at: number
): Outbox => {
  const queue = outbox.queues.get(gid)
  const last = queue && outbox.deliveries.get(queue.waiting.last() ?? 0)
  if (!last || queue.held || queue.waiting.size < 2) return enqueued(outbox, gid, events, at)
  const longer = { ...last, events: last.events.concat(events) }
  return { ...outbox, deliveries: outbox.deliveries.set(last.number, longer) }
}

/** The outbox with a delivery that waits no more. */
export const concluded = (outbox: Outbox, delivery: Delivery): Outbox => {
  const { number, subscription: gid } = delivery
  const queue = outbox.queues.get(gid)
  const over = outbox.over.push(number)
  const forgotten = over.size > mostRemembered ? over.first() : undefined
  const rest = {
    ...outbox,
    deliveries: outbox.deliveries.set(number, delivery).delete(forgotten ?? 0),
    over: forgotten === undefined ? over : over.shift()
  }
  const waiting = queue?.waiting.filter(one => one !== number)
  return withQueue(rest, gid, queue && waiting && { ...queue, waiting })
}

/** The outbox without a queue; what waited in it ends so. */
export const closed = (outbox: Outbox, gid: Gid, state: 'failed' | 'dropped'): Outbox => {
  const waiting = outbox.queues.get(gid)?.waiting ?? List<number>()
  const emptied = waiting.reduce(
    (rest, number) => concluded(rest, { ...(rest.deliveries.get(number) as Delivery), state }),
    outbox
  )
  return withQueue(emptied, gid, undefined)
}

/** The outbox with its past and its future moved by a number of ms. */
export const shifted = (outbox: Outbox, by: number): Outbox => {
  const moved = (time: number | undefined) => (time === undefined ? undefined : time + by)
  return {
    ...outbox,
    queues: outbox.queues.map(queue => ({
      ...queue,
      heartbeatAt: moved(queue.heartbeatAt),
      retryAt: moved(queue.retryAt),
      failingSince: moved(queue.failingSince),
      succeededAt: moved(queue.succeededAt),
      failedAt: moved(queue.failedAt)
    })),
    deliveries: outbox.deliveries.map(one => ({
      ...one,
      at: one.at + by,
      attempts: one.attempts.map(attempt => ({ ...attempt, at: attempt.at + by }))
    }))
  }
}
