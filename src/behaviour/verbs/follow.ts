import { timestamp } from '../../world/clock.ts'
import type { Entity, Gid, Json, JsonObject } from '../../world/entity.ts'
import { type Event, eventsHeard, lastNumber, type Subject } from '../../world/events.ts'
import type { World } from '../../world/world.ts'
import type { Access } from '../access/access.ts'
import { Accompanied, type Behaviour, type Call, Page } from '../call.ts'
import { badSyncToken } from '../errors.ts'
import { heardBy, hears } from '../events/hearing.ts'
import { placeOf, syncToken } from '../events/sync-token.ts'

/** How much is told. */
export interface Following {
  /** An answer holds so many events at most. */
  readonly most: number
  /** Whether the caller hears of what it does not see, too. */
  readonly everything?: true
}

/**
 * Answers what the caller may know of what has been heard at a record since the sync token of the call; where there is
 * no good token, refuses with a fresh one.
 */
export const follow =
  (record: (call: Call) => Gid, { most, everything }: Following): Behaviour =>
  call => {
    const { world, now } = call.transaction
    const { events: log } = world
    const gid = record(call)
    const token = call.parameters['sync']
    const place = typeof token === 'string' ? placeOf(log, gid, token, now) : undefined
    const last = lastNumber(log)
    if (place === undefined) throw badSyncToken(syncToken(log, gid, last, now))
    const heard = eventsHeard(log, gid, place)
    const { access } = call
    const { part, more } = firstOf(everything ? heard : among(heard, access), most)
    const end = more ? (part.at(-1) as Event).number : last
    const page = new Page(part.map(event => shown(heardBy(event, access), world)))
    return new Accompanied(page, { sync: syncToken(log, gid, end, now), has_more: more })
  }

function* among(events: Iterable<Event>, access: Access): Generator<Event> {
  for (const event of events) if (hears(event, access)) yield event
}

const firstOf = (events: Iterable<Event>, most: number): { part: Event[]; more: boolean } => {
  const part: Event[] = []
  for (const event of events) {
    if (part.length === most) return { part, more: true }
    part.push(event)
  }
  return { part, more: false }
}

/** What stands in an event as it goes over the wire. */
const shown = ({ user, resource, action, parent, at, change }: Event, world: World): Entity => {
  const { resource_type: type } = resource
  const event: JsonObject = {
    user: user ?? null,
    resource: present(resource, world),
    type,
    action,
    parent: parent ? present(parent, world) : null,
    created_at: timestamp(at),
    ...(change && { change: valuesIn(change, world) })
  }
  return event as Entity
}

const valuesIn = (change: JsonObject, world: World): JsonObject =>
  Object.fromEntries(
    Object.entries(change).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : present(value as Subject, world)
    ])
  )

/**
 * A record as it is now, so that all of its fields can be asked for, and under the type as which it was told of; one
 * that has gone is as it was then. Documented: the fields of these can be expanded.
 */
const present = (subject: Subject, { entities }: World): Json => ({
  ...subject,
  ...entities.get(subject.gid),
  resource_type: subject.resource_type
})
