import type { Entity, Gid, JsonObject } from '../../world/entity.ts'
import { type Event, eventsAfter } from '../../world/events.ts'
import { entriesOf } from '../../world/indexes.ts'
import { closed, joined, withQueue } from '../../world/outbox.ts'
import type { Transaction } from '../../world/transaction.ts'
import { Access } from '../access/access.ts'
import { heardBy, hears } from '../events/hearing.ts'
import { posted } from '../events/posted.ts'
import { type Place, putOutbox } from './subscriptions.ts'

/** Gives subscribers what they want of the events after the one with a number, and lets go of subscriptions that have gone. */
export const passOn = (place: Place, after: number): void => {
  const { transaction, catalogue } = place
  if (transaction.world.outbox.queues.size === 0) return
  const gone = goneWithTheirs(place)
  const accessOf = accesses(place)
  const wanted = new Map<Gid, JsonObject[]>()
  for (const event of eventsAfter(transaction.world.events, after)) {
    for (const one of subscribersOf(place, event, gone)) {
      const access = accessOf(one)
      if (!hears(event, access)) continue
      const events = wanted.get(one.gid) ?? []
      events.push(posted(heardBy(event, access), catalogue))
      wanted.set(one.gid, events)
    }
  }
  for (const [gid, events] of wanted) {
    const { outbox } = transaction.world
    transaction.set({ outbox: joined(outbox, gid, events, transaction.now) })
  }
  for (const { gid } of gone) end(transaction, gid)
}

/** What the owner of a subscription may see, once for each; what is nobody's is told of everything. */
const accesses = ({ transaction, catalogue }: Place) => {
  const known = new Map<Gid, Access>()
  return (subscription: Entity): Access => {
    const { resource_type: type } = subscription
    const gid = String(catalogue.kind(type)?.subscribing?.user(subscription))
    const me = transaction.find(gid) ?? { gid: '', resource_type: '' }
    const access = known.get(gid) ?? new Access(catalogue, me, transaction)
    known.set(gid, access)
    return access
  }
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
const subscribersOf = (place: Place, event: Event, gone: readonly Entity[]): Entity[] => {
  const { transaction, catalogue } = place
  const { indexes } = transaction.world
  const there = catalogue.subscribing.flatMap(({ index }) =>
    event.heard.flatMap(gid => [...entriesOf(indexes.get(index), gid)])
  )
  const all = [...there.map(entry => transaction.find(entry.gid) as Entity), ...gone]
  return all.filter(one => wants(place, one, event))
}

const wants = ({ catalogue }: Place, entity: Entity, event: Event): boolean => {
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
