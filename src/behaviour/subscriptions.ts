import { List } from 'immutable'
import type { Entity, Gid, JsonObject } from '../world/entity.ts'
import { type Event, eventsAfter } from '../world/events.ts'
import { entriesOf } from '../world/indexes.ts'
import { closed, dueOf, enqueued, joined, type Outbox, withQueue } from '../world/outbox.ts'
import type { Transaction } from '../world/transaction.ts'
import type { Appointment } from '../world/world.ts'
import { posted } from './posted.ts'
import type { Catalogue } from './resource.ts'

/** How the records of a type subscribe to events. */
export interface Subscribing {
  /** The index that has them by the record whose events they want. */
  readonly index: string
  /** The record whose events one wants. */
  readonly resource: (entity: Entity) => Gid
  /** Where its deliveries go. */
  readonly target: (entity: Entity) => string
  /** What they are signed with. */
  readonly secret: (entity: Entity) => string
  /** Whether it wants an event that is heard at its record. */
  readonly wants: (entity: Entity, event: Event) => boolean
}

/** Where subscriptions are looked after. */
interface Place {
  readonly transaction: Transaction
  readonly catalogue: Catalogue
}

/** How often a heartbeat is sent, in ms. Documented. */
const heartbeats = 8 * 3_600_000

/** A heartbeat is a delivery without events. */
const heartbeat: readonly JsonObject[] = []

/** Lets a record that subscribes be told of what happens from now on; nothing for one that does not subscribe. */
export const subscribe = ({ transaction, catalogue }: Place, entity: Entity): void => {
  const subscribing = catalogue.kind(entity.resource_type)?.subscribing
  if (!subscribing) return
  const { gid } = entity
  const outbox = withQueue(transaction.world.outbox, gid, {
    target: subscribing.target(entity),
    secret: subscribing.secret(entity),
    waiting: List(),
    heartbeatAt: transaction.now + heartbeats
  })
  putOutbox(transaction, outbox, gid)
}

/** The same for one whose target has just shaken hands: that is a success, and a heartbeat follows at once. Documented. */
export const subscribeGreeted = (place: Place, entity: Entity): void => {
  subscribe(place, entity)
  const { transaction } = place
  const { gid } = entity
  const { now, world } = transaction
  const greeted = enqueued(world.outbox, gid, heartbeat, now)
  const queue = greeted.queues.get(gid)
  putOutbox(transaction, withQueue(greeted, gid, queue && { ...queue, succeededAt: now }), gid)
}

/** Puts a heartbeat at the end of what a subscriber is sent. */
export const sendHeartbeat = (transaction: Transaction, gid: Gid): void =>
  putOutbox(transaction, enqueued(transaction.world.outbox, gid, heartbeat, transaction.now), gid)

/** Changes the outbox, where it may change when one of its queues is next to be looked at. */
export const putOutbox = (transaction: Transaction, outbox: Outbox, gid: Gid): void => {
  transaction.set({ outbox })
  const queue = outbox.queues.get(gid)
  const at = queue && dueOf(queue)
  transaction.cancel(gid)
  if (at !== undefined) transaction.schedule({ at, gid })
}

/** Gives subscribers what they want of the events after the one with a number, and lets go of subscriptions that have gone. */
export const passOn = (place: Place, after: number): void => {
  const { transaction, catalogue } = place
  if (transaction.world.outbox.queues.size === 0) return
  const gone = goneWithTheirs(place)
  const wanted = new Map<Gid, JsonObject[]>()
  for (const event of eventsAfter(transaction.world.events, after)) {
    for (const gid of subscribersOf(place, event, gone)) {
      const events = wanted.get(gid) ?? []
      events.push(posted(event, catalogue))
      wanted.set(gid, events)
    }
  }
  for (const [gid, events] of wanted) {
    const { outbox } = transaction.world
    transaction.set({ outbox: joined(outbox, gid, events, transaction.now) })
  }
  for (const { gid } of gone) end(transaction, gid)
}

/**
 * The subscriptions that went together with their record: they are still told that it has gone. What was still to be
 * sent by those that were deleted for themselves is dropped.
 */
const goneWithTheirs = ({ transaction, catalogue }: Place): Entity[] =>
  transaction.changes.flatMap(({ before, after }) => {
    const subscribing = before && !after && catalogue.kind(before.resource_type)?.subscribing
    if (!subscribing) return []
    if (!transaction.find(subscribing.resource(before))) return [before]
    const { outbox } = transaction.world
    putOutbox(transaction, closed(outbox, before.gid, 'dropped'), before.gid)
    return []
  })

/** Those that are there by their indexes, and those that have just gone. */
const subscribersOf = (place: Place, event: Event, gone: readonly Entity[]): Gid[] => {
  const { transaction, catalogue } = place
  const { indexes } = transaction.world
  const there = catalogue.subscribing.flatMap(({ index }) =>
    event.heard.flatMap(gid => [...entriesOf(indexes.get(index), gid)])
  )
  const all = [...there.map(entry => transaction.find(entry.gid) as Entity), ...gone]
  return all.filter(one => hears(place, one, event)).map(({ gid }) => gid)
}

const hears = ({ catalogue }: Place, entity: Entity, event: Event): boolean => {
  const subscribing = catalogue.kind(entity.resource_type)?.subscribing
  return (
    subscribing !== undefined &&
    event.heard.includes(subscribing.resource(entity)) &&
    subscribing.wants(entity, event)
  )
}

/** What is still to be sent of a subscription that has gone is sent, and then nothing more. */
const end = (transaction: Transaction, gid: Gid): void => {
  const { outbox } = transaction.world
  const queue = outbox.queues.get(gid)
  const rest = queue && queue.waiting.size > 0 ? { ...queue, heartbeatAt: undefined } : undefined
  putOutbox(transaction, withQueue(outbox, gid, rest), gid)
}

/** The clock has reached a time at which something is to be sent: a delivery once more, or a heartbeat if nothing else is. */
export const keepQueue = (transaction: Transaction, { gid }: Appointment): void => {
  const { now, world } = transaction
  const queue = world.outbox.queues.get(gid)
  if (!queue) return
  const { retryAt, heartbeatAt, waiting } = queue
  const beats = heartbeatAt !== undefined && heartbeatAt <= now
  const outbox = withQueue(world.outbox, gid, {
    ...queue,
    retryAt: retryAt !== undefined && retryAt <= now ? undefined : retryAt,
    heartbeatAt: beats ? heartbeatAt + heartbeats : heartbeatAt
  })
  const idle = beats && waiting.size === 0
  putOutbox(transaction, idle ? enqueued(outbox, gid, heartbeat, now) : outbox, gid)
}
