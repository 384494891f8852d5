import sorted from 'sorted-btree'
import type { Entity, Gid } from './entity.ts'

/** A place in an index: within a scope (a gid, mostly), ordered by rank. Neither may hold a slash. */
export interface Place {
  readonly scope: string
  readonly rank: string
}

/** An index that a resource declares: the places of each entity of a type. */
export interface IndexRule {
  readonly name: string
  /** The type of the entities that stand in it; `*` for all. */
  readonly type: string
  readonly places: (entity: Entity) => readonly Place[]
}

/** An index as it stands: gids by `scope/rank/gid`. A tree is never written to once the world holds it. */
export type Index = InstanceType<typeof sorted.default<string, Gid>>

/** One entry of an index; the key is a cursor that stays good while entries come and go. */
export interface Entry {
  readonly key: string
  readonly gid: Gid
}

/** An index with these entries. */
export const indexOf = (entries: readonly (readonly [key: string, gid: Gid])[]): Index =>
  new sorted.default(entries as [string, Gid][])

/** Whether a rule is for the entities of all types. */
export const isForAll = ({ type }: IndexRule): boolean => type === '*'

/** The index with an entity's old places left and its new ones taken; the one given stays as it was. */
export const moved = (
  index: Index | undefined,
  { places }: IndexRule,
  before: Entity | undefined,
  after: Entity | undefined
): Index | undefined => {
  const old = before ? keysOf(before, places) : []
  const young = after ? keysOf(after, places) : []
  if (old.length === young.length && old.every((key, at) => key === young[at])) return index
  const next = index?.clone() ?? new sorted.default<string, Gid>()
  for (const key of old) next.delete(key)
  for (const key of young) next.set(key, (after as Entity).gid)
  return next
}

const keysOf = (entity: Entity, places: IndexRule['places']): string[] =>
  places(entity).map(({ scope, rank }) => `${scope}/${rank}/${entity.gid}`)

/** The entries of a scope after a cursor (or from the start), in order, read as they are asked for. */
export function* entriesOf(
  index: Index | undefined,
  scope: string,
  after = `${scope}/`
): Generator<Entry> {
  if (!index) return
  const end = `${scope}0`
  for (const [key, gid] of index.entries(after)) {
    if (key >= end) return
    if (key !== after) yield { key, gid }
  }
}

/** The entries of a scope from its end, or from the last that has a rank. */
export function* entriesBackwards(
  index: Index | undefined,
  scope: string,
  rank?: string
): Generator<Entry> {
  if (!index) return
  const start = `${scope}/`
  const end = rank === undefined ? `${scope}0` : `${scope}/${rank}0`
  for (const [key, gid] of index.entriesReversed(end)) {
    if (key < start) return
    yield { key, gid }
  }
}

/** A rank that orders by gid, and so by the order of creation. */
export const rankOfGid = (gid: Gid): string => gid.padStart(20, '0')
