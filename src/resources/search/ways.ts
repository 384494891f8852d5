import type { Call } from '../../behaviour/call.ts'
import type { Entity, Gid } from '../../world/entity.ts'
import { type Entry, entriesBefore, entriesFrom } from '../../world/indexes.ts'
import type { Condition, Field, Range } from './rows.ts'
import type { Reads } from './words.ts'

/** An order of answers: the rank of a record, null if it has none, and the index that is in it, where one is. */
export interface Order {
  readonly rank: (record: Entity, reads: Reads) => string | null
  readonly index?: string
}

/** A search, ready to go. */
export interface Quest extends Field {
  readonly call: Call
  readonly limit: number
  readonly ascending: boolean
  readonly order: Order
  /** What answers are sorted by: the same text as in the index of the order. */
  readonly keyOf: (record: Entity) => string
  /** Whether a record is wanted. */
  readonly fits: (record: Entity) => boolean
  readonly conditions: readonly Condition[]
}

/** A way to an answer, gone a record at a time. */
export type Way = Generator<undefined, readonly Entity[]>

/** Gids among which are all that are wanted; at each call they are read from the start. */
export type Narrowed = () => Iterable<Gid>

/** So many steps are a turn, and fewer records than these are few. */
const turn = 200

/** The gids of one that has few of them; undefined if all have many. */
export const fewOf = (sets: readonly Narrowed[]): readonly Gid[] | undefined =>
  sets.map(gids => upTo(turn, gids())).find(gids => gids.length < turn)

const upTo = (most: number, gids: Iterable<Gid>): Gid[] => {
  const some: Gid[] = []
  for (const gid of gids) if (some.push(gid) === most) break
  return some
}

/** The answer of the way that ends first, if each goes a turn and then the next, from the first on. */
export const firstOf = (ways: readonly Way[]): readonly Entity[] => {
  for (;;) {
    for (const way of ways) {
      for (let steps = 0; steps < turn; steps += 1) {
        const step = way.next()
        if (step.done) return step.value
      }
    }
  }
}

/** Reads an index in the order that is asked for, until enough is found. */
export function* inOrder(quest: Quest, index: string): Way {
  const { limit, call, fits, conditions } = quest
  const found: Entity[] = []
  const range = narrowed(
    index,
    conditions.flatMap(one => one.range ?? [])
  )
  for (const { gid } of entriesIn(quest, range)) {
    const record = call.transaction.find(gid)
    if (record && fits(record)) found.push(record)
    if (found.length === limit) break
    yield
  }
  return found
}

/** Looks at all of some records, and keeps the first in the order that is asked for. */
export function* gathered(
  { call, limit, keyOf, fits, ascending }: Quest,
  gids: Iterable<Gid>
): Way {
  const compare = ([a]: Keyed, [b]: Keyed) => (a < b === ascending ? -1 : 1)
  let best = new Map<string, Entity>()
  const trim = () => {
    best = new Map([...best].sort(compare).slice(0, limit))
  }
  for (const gid of gids) {
    const record = call.transaction.find(gid)
    if (record && fits(record)) best.set(keyOf(record), record)
    if (best.size > 4 * limit) trim()
    yield
  }
  trim()
  return [...best.values()]
}

type Keyed = readonly [string, Entity]

/** The narrowest range of an index that several leave. */
const narrowed = (index: string, ranges: readonly Range[]): Range => {
  const mine = ranges.filter(range => range.index === index)
  const above = mine.flatMap(range => range.above ?? []).sort()
  const below = mine.flatMap(range => range.below ?? []).sort()
  const [lowest] = below
  const highest = above.at(-1)
  return {
    index,
    ...(highest !== undefined && { above: highest }),
    ...(lowest !== undefined && { below: lowest })
  }
}

/** The entries of the workspace in an index, in the order that is asked for, as far as a range reaches. */
function* entriesIn({ world, workspace, ascending }: Quest, range: Range): Generator<Entry> {
  const { index, above = '', below = '~' } = range
  const tree = world.indexes.get(index)
  const entries = ascending
    ? entriesFrom(tree, { scope: workspace, rank: above })
    : entriesBefore(tree, { scope: workspace, rank: below }, true)
  for (const entry of entries) {
    if (ascending ? entry.rank > below : entry.rank < above) return
    yield entry
  }
}

/** The gids of the workspace's records in an index, as far as a range reaches. */
export function* recordsIn(quest: Quest, range: Range): Generator<Gid> {
  for (const { gid } of entriesIn(quest, range)) yield gid
}
