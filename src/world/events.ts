import { createHash } from 'node:crypto'
import { List, Map as PersistentMap } from 'immutable'
import type { Gid, JsonObject } from './entity.ts'

/** A record that an event speaks of, as it was then: it may be another later, or gone. */
export interface Subject extends JsonObject {
  readonly gid: Gid
  readonly resource_type: string
  readonly resource_subtype?: string
  readonly name?: string
}

/** What happened to a value of a record. */
export interface FieldChange extends JsonObject {
  readonly field: string
  readonly action: 'changed' | 'added' | 'removed'
  readonly new_value?: Subject
  readonly added_value?: Subject
  readonly removed_value?: Subject
}

/** What clients are told of one thing that happened. */
export interface Event {
  /** Counted from 1, in the order in which things happened. */
  readonly number: number
  /** When, in ms on the world's clock. */
  readonly at: number
  /** Who did it. */
  readonly user: Gid | undefined
  readonly action: 'added' | 'changed' | 'deleted' | 'removed' | 'undeleted'
  readonly resource: Subject
  /** What it was added to or removed from. */
  readonly parent?: Subject
  readonly change?: FieldChange
  /** The records at which it is heard: the one it is about, and those that this one is in. */
  readonly heard: readonly Gid[]
}

/** An event that has no number yet. */
export type Happening = Omit<Event, 'number'>

/** What has happened of late, as part of the world: so a snapshot has it too. */
export interface EventLog {
  /** The events that are remembered, in order and without gaps. */
  readonly events: List<Event>
  /** The number of the last event that is forgotten; 0 while none is. */
  readonly forgotten: number
  /** A mark for each point in the history, from that behind the last forgotten event on: histories that differ have different marks. */
  readonly marks: List<string>
  /** The numbers of the events heard at each record. */
  readonly heard: PersistentMap<Gid, List<number>>
}

/** How long an event is remembered, in ms. Documented: 24 hours. */
export const remembered: number = 24 * 3_600_000

/** More events than these are not remembered, so that a long run does not fill the memory; ours. */
export const mostRemembered = 100_000

/** A log without any event. Logs that begin otherwise never agree in their marks. */
export const logBeginning = (origin: string): EventLog => ({
  events: List(),
  forgotten: 0,
  marks: List([markOf('', origin)]),
  heard: PersistentMap()
})

/** The number of the last event; 0 if nothing has happened yet. */
export const lastNumber = ({ events, forgotten }: EventLog): number => forgotten + events.size

/** The mark of the history up to an event; undefined if that is forgotten, or has not happened. */
export const markAt = ({ marks, forgotten }: EventLog, number: number): string | undefined =>
  number < forgotten ? undefined : marks.get(number - forgotten)

/** The log with more events, and without those that are too old at a time in ms. */
export const appended = (log: EventLog, news: readonly Happening[], now: number): EventLog => {
  if (news.length === 0) return log
  const first = lastNumber(log) + 1
  const events = news.map((one, at) => ({ ...one, number: first + at }))
  let mark = log.marks.last() as string
  const marks = events.map(event => {
    mark = markOf(mark, JSON.stringify(event))
    return mark
  })
  return pruned(
    {
      ...log,
      events: log.events.concat(events),
      marks: log.marks.concat(marks),
      heard: log.heard.withMutations(heard => {
        for (const { number, heard: gids } of events) {
          for (const gid of gids) heard.update(gid, List<number>(), all => all.push(number))
        }
      })
    },
    now
  )
}

/** The events heard at a record after the one with a number, oldest first, read as they are asked for. */
export function* eventsHeard(log: EventLog, gid: Gid, after: number): Generator<Event> {
  const numbers = log.heard.get(gid) ?? List<number>()
  for (let at = placeAfter(numbers, after); at < numbers.size; at += 1) {
    yield eventAt(log, numbers.get(at) as number)
  }
}

/** All events after the one with a number, oldest first, read as they are asked for. */
export function* eventsAfter(log: EventLog, after: number): Generator<Event> {
  for (let number = Math.max(after, log.forgotten) + 1; number <= lastNumber(log); number += 1) {
    yield eventAt(log, number)
  }
}

const eventAt = ({ events, forgotten }: EventLog, number: number): Event =>
  events.get(number - forgotten - 1) as Event

/** Where the first number stands that is larger. */
const placeAfter = (numbers: List<number>, after: number): number => {
  let [low, high] = [0, numbers.size]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers.get(middle) as number) > after) high = middle
    else low = middle + 1
  }
  return low
}

/** Each event goes once, and at every record it is the first one heard there. */
const pruned = (log: EventLog, now: number): EventLog => {
  const { events, marks, forgotten } = log
  let count = Math.max(events.size - mostRemembered, 0)
  while ((events.get(count)?.at ?? now) < now - remembered) count += 1
  if (count === 0) return log
  const heard = log.heard.withMutations(all => {
    for (const gid of events.take(count).flatMap(one => one.heard)) {
      const rest = (all.get(gid) as List<number>).shift()
      if (rest.size > 0) all.set(gid, rest)
      else all.delete(gid)
    }
  })
  return {
    events: events.skip(count),
    marks: marks.skip(count),
    forgotten: forgotten + count,
    heard
  }
}

const markOf = (before: string, text: string): string =>
  createHash('sha256').update(before).update(text).digest('base64url').slice(0, 12)
