import type { Call } from '../../behaviour/call.ts'
import { badInput, onlyOneOf, unknownObject } from '../../behaviour/errors.ts'
import type { Gid } from '../../world/entity.ts'
import type { Index } from '../../world/indexes.ts'
import { firstRank, lastRank, rankBeside } from '../../world/order.ts'

/** A list in which a request asks for a place: its index and scope, and the rank of an entry. */
export interface Order {
  readonly index: string
  readonly scope: string
  /** The rank of an entry; undefined for what is not in the list. */
  rankOf(gid: Gid): string | undefined
}

/** The fields of a body that name a neighbour. */
export interface Neighbours {
  readonly before: string
  readonly after: string
}

/** As most operations call them. */
export const inserted: Neighbours = { before: 'insert_before', after: 'insert_after' }

/**
 * The rank that the neighbours in the body of a call ask for; undefined where it names none. `insert_before: null` is
 * the end, `insert_after: null` the beginning, as documented. `moving` is what cannot be its own neighbour.
 */
export const rankAsked = (
  { data, transaction }: Call,
  order: Order,
  moving: Gid | undefined,
  { before, after }: Neighbours = inserted
): string | undefined => {
  if (data[before] !== undefined && data[after] !== undefined) throw onlyOneOf(before, after)
  const side = data[before] === undefined ? 'after' : 'before'
  const field = side === 'before' ? before : after
  const asked = data[field]
  if (asked === undefined) return undefined
  const index = transaction.world.indexes.get(order.index)
  if (asked === null) return edge(index, order.scope, side)
  const gid = String(asked)
  if (gid === moving) throw badInput(`${field}: ${gid} cannot be its own neighbour`)
  const rank = order.rankOf(gid)
  if (rank === undefined) throw unknownObject(field, gid)
  return rankBeside(index, order.scope, { gid, rank }, side)
}

const edge = (index: Index | undefined, scope: string, side: 'before' | 'after'): string =>
  side === 'before' ? lastRank(index, scope) : firstRank(index, scope)
