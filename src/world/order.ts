import { generateKeyBetween } from 'fractional-indexing'
import type { Gid } from './entity.ts'
import { entriesBackwards, entriesOf, type Index } from './indexes.ts'

/** A rank before all that stands in a scope of an index. */
export const firstRank = (index: Index | undefined, scope: string): string => {
  const [first] = entriesOf(index, scope)
  return generateKeyBetween(null, first ? rankIn(first.key) : null)
}

/** A rank after all that stands in a scope of an index. */
export const lastRank = (index: Index | undefined, scope: string): string => {
  const [last] = entriesBackwards(index, scope)
  return generateKeyBetween(last ? rankIn(last.key) : null, null)
}

/** A rank right beside an entry of a scope, between it and its neighbour, so that nothing else has to move. */
export const rankBeside = (
  index: Index | undefined,
  scope: string,
  anchor: { readonly gid: Gid; readonly rank: string },
  side: 'before' | 'after'
): string => {
  const key = `${scope}/${anchor.rank}/${anchor.gid}`
  const next = side === 'before' ? index?.nextLowerKey(key) : index?.nextHigherKey(key)
  const neighbour = next?.startsWith(`${scope}/`) ? rankIn(next) : null
  return side === 'before'
    ? generateKeyBetween(neighbour, anchor.rank)
    : generateKeyBetween(anchor.rank, neighbour)
}

/** What has no rank yet stands before all that have one, and is nobody's neighbour. */
const rankIn = (key: string): string | null =>
  key.slice(key.indexOf('/') + 1, key.lastIndexOf('/')) || null

/** Whether a value can be a rank. */
export const isRank = (value: unknown): value is string => {
  try {
    return typeof value === 'string' && generateKeyBetween(value, null) !== ''
  } catch {
    return false
  }
}
