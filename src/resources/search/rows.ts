import type { Entity, Gid, Json } from '../../world/entity.ts'
import type { World } from '../../world/world.ts'

/** What records are compared by. */
export type Comparable = string | number | boolean

/** Where a search looks. */
export interface Field {
  readonly workspace: Gid
  readonly world: World
}

/** One thing that records can be searched by: a line of a table, by the first part of the parameters' names. */
export interface Row {
  /** What a record has of it; nothing if it has none. */
  readonly has: (record: Entity, world: World) => readonly Comparable[]
  /** Gids of all records that have one of some values (and of others perhaps), where indexes tell. */
  readonly among?: (values: readonly string[], field: Field) => Iterable<Gid>
  /** The index of the workspace's records that is in the order of this. */
  readonly index?: string
  /** Makes comparable what is asked for, which fits the contract. */
  readonly asked?: (text: string) => Comparable
  /** The row that `any` widens: asked for both, a record may have either. */
  readonly widens?: string
}

/** The rows of a type of record. */
export type Rows = Readonly<Record<string, Row>>

/** What a condition says of the rank in an index: between the two, ends included. */
export interface Range {
  readonly index: string
  readonly above?: string
  readonly below?: string
}

/** What a call asks of records: a test, and ways to come by fewer records than all. */
export interface Condition {
  readonly holds: (record: Entity, world: World) => boolean
  readonly among?: ((field: Field) => Iterable<Gid>) | undefined
  readonly range?: Range | undefined
}

/** A row for a field that holds one value or null. */
export const one = (name: string): Row => ({ has: record => some([record[name]]) })

/** A row for something that is so or not. */
export const flag = (is: (record: Entity, world: World) => boolean): Row => ({
  has: (record, world) => [is(record, world)]
})

/** Values without the missing ones. */
export const some = (values: readonly (Json | undefined)[]): Comparable[] =>
  values.filter(value => value !== null && value !== undefined) as Comparable[]

/** A row for the moment that a field holds: `created_at`. */
export const moment = (name: string, index?: string): Row => ({
  has: record => some([momentIn(record[name])]),
  asked: text => momentIn(text) ?? text,
  ...(index !== undefined && { index })
})

/** A row for the day of a moment, in UTC, or for a day that a field holds. */
export const day = (name: string, index?: string): Row => ({
  has: record => some([record[name]]).map(at => String(at).slice(0, 10)),
  ...(index !== undefined && { index })
})

/**
 * A moment in the one form in which texts have the order of time; null if it is none, or a second that was put in
 * between (`23:59:60Z`), which stands rightly among the others as it is. A text in this form is answered
 * itself, so that an index of moments takes no room for them.
 */
export const momentIn = (value: Json | undefined): string | null => {
  if (typeof value !== 'string') return null
  const at = Date.parse(value)
  if (Number.isNaN(at)) return null
  const moment = new Date(at).toISOString()
  return moment === value ? value : moment
}
