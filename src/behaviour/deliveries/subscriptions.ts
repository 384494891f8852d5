import { List } from 'immutable'
import type { Entity, Gid, JsonObject } from '../../world/entity.ts'
import type { Event } from '../../world/events.ts'
import { dueOf, enqueued, type Outbox, withQueue } from '../../world/outbox.ts'
import type { Transaction } from '../../world/transaction.ts'
import type { Appointment } from '../../world/world.ts'
import type { Catalogue } from '../catalogue.ts'

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
  /** Whose it is: they are told only of what they see. */
  readonly user: (entity: Entity) => Gid
  /** Whether it wants an event that is heard at its record. */
  readonly wants: (entity: Entity, event: Event) => boolean
}

/** Where subscriptions are looked after. */
export interface Place {
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
