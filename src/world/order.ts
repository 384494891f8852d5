import { generateKeyBetween } from 'fractional-indexing'
import type { Gid } from './entity.ts'
import {
  type Entry,
  entriesBackwards,
  entriesBefore,
  entriesFrom,
  entriesOf,
  type Index
} from './indexes.ts'

/** A rank before all that stands in a scope of an index. */
export const firstRank = (index: Index | undefined, scope: string): string => {
  const [first] = entriesOf(index, scope)
  return generateKeyBetween(null, rankOf(first))
}

/** A rank after all that stands in a scope of an index. */
export const lastRank = (index: Index | undefined, scope: string): string => {
  const [last] = entriesBackwards(index, scope)
  return generateKeyBetween(rankOf(last), null)
}

/** A rank right beside an entry of a scope, between it and its neighbour, so that nothing else has to move. */
export const rankBeside = (
  index: Index | undefined,
  scope: string,
  anchor: { readonly gid: Gid; readonly rank: string },
  side: 'before' | 'after'
): string => {
  const entry = { scope, ...anchor }
  const [neighbour] =
    side === 'before' ? entriesBefore(index, entry) : entriesFrom(index, entry, true)
  return side === 'before'
    ? generateKeyBetween(rankOf(neighbour), anchor.rank)
    : generateKeyBetween(anchor.rank, rankOf(neighbour))
}

/** What has no rank yet, or something else in its place, is nobody's neighbour. */
const rankOf = (entry: Entry | undefined): string | null =>
  isRank(entry?.rank) ? entry.rank : null

/** Whether a value can be a rank. */
export const isRank = (value: unknown): value is string => {
  try {
    return typeof value === 'string' && generateKeyBetween(value, null) !== ''
  } catch {
    return false
  }
}
