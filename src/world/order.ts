import { generateKeyBetween } from 'fractional-indexing'
import type { Gid } from './entity.ts'
import { entriesBackwards, entriesOf, type Index } from './indexes.ts'

/** Where something new is to stand in an order that people made: at an end, or beside something that is there. */
export type Spot =
  | { readonly at: 'start' | 'end' }
  | { readonly before: Gid }
  | { readonly after: Gid }

/**
 * A rank for a spot in a scope of an index, between its neighbours, so that nothing else has to move.
 * Undefined if the neighbour named is not in the scope.
 */
export const rankAt = (index: Index | undefined, scope: string, spot: Spot): string | undefined => {
  if ('at' in spot) {
    const start = spot.at === 'start'
    const [neighbour] = start ? entriesOf(index, scope) : entriesBackwards(index, scope)
    const rank = neighbour ? rankIn(neighbour.key) : null
    return start ? generateKeyBetween(null, rank) : generateKeyBetween(rank, null)
  }
  let previous: string | null = null
  let found: string | undefined
  const anchor = 'before' in spot ? spot.before : spot.after
  for (const { key, gid } of entriesOf(index, scope)) {
    const rank = rankIn(key)
    if (found !== undefined) return generateKeyBetween(found, rank)
    if (gid === anchor && 'before' in spot) return generateKeyBetween(previous, rank)
    if (gid === anchor) found = rank
    previous = rank
  }
  return found === undefined ? undefined : generateKeyBetween(found, null)
}

const rankIn = (key: string): string => key.split('/')[1] ?? ''
