import type { Entity, Gid } from './entity.ts'
import { type Bound, Entries, type Entry, isSame, type Place } from './entries.ts'
import { ascending, descending, type Tree, treeOf, withEntry, withoutEntry } from './tree.ts'

/** An index that a resource declares: the places of each entity of a type. */
export interface IndexRule {
  readonly name: string
  /** The type of the entities that stand in it; `*` for all. */
  readonly type: string
  readonly places: (entity: Entity) => readonly Place[]
}

export type { Entry, Place } from './entries.ts'

/** An index as it stands. */
export type Index = Tree

/** An index of which these are the cursors, in order. */
export const indexOf = (cursors: readonly string[]): Index => treeOf(cursors.map(entryAt))

/** The cursors of all entries, in order. */
export const cursorsOf = (index: Index): string[] => [...entriesBeginning(index, '')].map(cursorOf)

/** Whether a rule is for the entities of all types. */
export const isForAll = ({ type }: IndexRule): boolean => type === '*'

/** The index with an entity's old places left and its new ones taken; the one given stays as it was. */
export const moved = (
  index: Index | undefined,
  { places }: IndexRule,
  before: Entity | undefined,
  after: Entity | undefined
): Index | undefined => {
  const old = before ? standing(before, places) : []
  const young = after ? standing(after, places) : []
  if (old.length === young.length && old.every((entry, at) => isSame(entry, young[at])))
    return index
  const left = lacking(old, young).reduce(withoutEntry, index ?? Entries.none)
  return lacking(young, old).reduce(withEntry, left)
}

const standing = (entity: Entity, places: IndexRule['places']): Entry[] =>
  places(entity).map(({ scope, rank }) => ({ scope, rank, gid: entity.gid }))

const lacking = (entries: readonly Entry[], others: readonly Entry[]): readonly Entry[] => {
  if (others.length === 0) return entries
  const known = new Set(others.map(cursorOf))
  return entries.filter(entry => !known.has(cursorOf(entry)))
}

/** The cursor of an entry, which stays good while entries come and go. */
export const cursorOf = ({ scope, rank, gid }: Entry): string => `${scope}/${rank}/${gid}`

const entryAt = (cursor: string): Entry => {
  const [scope = '', rank = '', gid = ''] = cursor.split('/')
  return { scope, rank, gid }
}

/** The entries of a scope after a cursor (or from the start), in order, read as they are asked for. */
export const entriesOf = (
  index: Index | undefined,
  scope: string,
  after?: string
): Generator<Entry> =>
  after === undefined ? entriesFrom(index, { scope }) : entriesFrom(index, entryAt(after), true)

/** The entries of a scope from its end. */
export const entriesBackwards = (index: Index | undefined, scope: string): Generator<Entry> =>
  entriesBefore(index, { scope }, true)

/** The entries of the bound's scope from the bound on; `past` leaves out those that it means. */
export function* entriesFrom(
  index: Index | undefined,
  bound: Bound,
  past = false
): Generator<Entry> {
  for (const entry of index ? ascending(index, bound, past) : []) {
    if (entry.scope !== bound.scope) return
    yield entry
  }
}

/** The entries of the bound's scope before the bound, the nearest first; `past` begins with those that it means. */
export function* entriesBefore(
  index: Index | undefined,
  bound: Bound,
  past = false
): Generator<Entry> {
  for (const entry of index ? descending(index, bound, past) : []) {
    if (entry.scope !== bound.scope) return
    yield entry
  }
}

/** The entries of all scopes that begin with a text. */
export function* entriesBeginning(index: Index | undefined, text: string): Generator<Entry> {
  for (const entry of index ? ascending(index, { scope: text }, false) : []) {
    if (!entry.scope.startsWith(text)) return
    yield entry
  }
}

/** A rank that orders by gid, and so by the order of creation. Where it is all of a rank, none does the same. */
export const rankOfGid = (gid: Gid): string => gid.padStart(20, '0')
