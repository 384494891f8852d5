import { createHash } from 'node:crypto'
import { List, Map as PersistentMap } from 'immutable'
import type { Gid, JsonObject } from './entity.ts'
import {
  type Entry,
  emptyLedger,
  entriesAfter,
  entryAt,
  type Keeping,
  type Ledger,
  surplusOf,
  withEntries,
  withoutOldest
} from './ledger.ts'

/** A record that an event speaks of, as it was then: it may be another later, or gone. */
export interface Subject extends JsonObject {
  readonly gid: Gid
  readonly resource_type: string
  readonly resource_subtype?: string
  readonly name?: string
}

/** What happened to a field of a record. */
export interface FieldChange extends JsonObject {
  readonly field: string
  readonly action: 'changed' | 'added' | 'removed'
  readonly new_value?: Subject
  readonly added_value?: Subject
  readonly removed_value?: Subject
}

/** What clients are told of one thing that happened. */
export interface Event extends Entry {
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
export interface EventLog extends Ledger<Event> {
  /** A mark for each point in the history, from that behind the last forgotten event on: histories that differ have different marks. */
  readonly marks: List<string>
  /** The numbers of the events heard at each record. */
  readonly heard: PersistentMap<Gid, List<number>>
}

/** How long an event is remembered, in ms. Documented: 24 hours. */
export const remembered: number = 24 * 3_600_000

/** So that a long run does not fill the memory, there is a limit as well. Documented: under load there is; which is ours. */
const keeping: Keeping = { age: remembered, most: 100_000 }

/** A log without any event. Logs that begin otherwise never agree in their marks. */
export const logBeginning = (origin: string): EventLog => ({
  ...emptyLedger,
  marks: List([markOf('', origin)]),
  heard: PersistentMap()
})

/** A log without any event for a world that takes the place of another: nothing of the other's history is known in it. */
export const logAfter = ({ marks }: EventLog): EventLog => logBeginning(String(marks.last()))

/** The mark of the history up to an event; undefined if that is forgotten, or has not happened. */
export const markAt = ({ marks, forgotten }: EventLog, number: number): string | undefined =>
  number < forgotten ? undefined : marks.get(number - forgotten)

/** The log with more events, and without those that are too old at a time in ms. */
export const appended = (log: EventLog, news: readonly Happening[], now: number): EventLog => {
  if (news.length === 0) return log
  const { entries, forgotten } = withEntries(log, news)
  const events = entries.takeLast(news.length)
  const marks = log.marks.withMutations(all => {
    for (const event of events) all.push(markOf(String(all.last()), JSON.stringify(event)))
  })
  const heard = log.heard.withMutations(all => {
    for (const event of events) {
      for (const gid of event.heard) all.update(gid, List(), one => one.push(event.number))
    }
  })
  return pruned({ entries, forgotten, marks, heard }, now)
}

/** All events after the one with a number, oldest first, read as they are asked for. */
export const eventsAfter = (log: EventLog, after: number): Generator<Event> =>
  entriesAfter(log, after)

/** The events heard at a record after the one with a number, oldest first, read as they are asked for. */
export function* eventsHeard(log: EventLog, gid: Gid, after: number): Generator<Event> {
  const numbers = log.heard.get(gid) ?? List<number>()
  for (let at = placeAfter(numbers, after); at < numbers.size; at += 1) {
    yield entryAt(log, Number(numbers.get(at)))
  }
}

/** Where the first number stands that is larger. */
const placeAfter = (numbers: List<number>, after: number): number => {
  let [low, high] = [0, numbers.size]
  while (low < high) {
    const middle = (low + high) >> 1
    if (Number(numbers.get(middle)) > after) high = middle
    else low = middle + 1
  }
  return low
}

/** Each event goes once, and wherever it was heard it is the first that was. */
const pruned = (log: EventLog, now: number): EventLog => {
  const count = surplusOf(log, keeping, now)
  if (count === 0) return log
  const heard = log.heard.withMutations(all => {
    for (const gid of log.entries.take(count).flatMap(one => one.heard)) {
      const rest = all.get(gid, List<number>()).shift()
      if (rest.size > 0) all.set(gid, rest)
      else all.delete(gid)
    }
  })
  return { ...withoutOldest(log, count), marks: log.marks.skip(count), heard }
}

const markOf = (before: string, text: string): string =>
  createHash('sha256').update(before).update(text).digest('base64url').slice(0, 12)

export { lastNumber } from './ledger.ts'
