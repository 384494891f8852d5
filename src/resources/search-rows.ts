import type { Call } from '../behaviour/call.ts'
import type { Entity, Gid, Json } from '../world/entity.ts'
import type { World } from '../world/world.ts'

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

type Operator = (has: readonly Comparable[], asked: readonly Comparable[]) => boolean

const any: Operator = (has, asked) =>
  asked.some(value => (value === 'null' ? has.length === 0 : has.includes(value)))

/** By what stands behind the dot. Ours: before and after do not mean the day or moment itself. */
const operators: Readonly<Record<string, Operator>> = {
  is: any,
  any,
  not: (has, asked) => !any(has, asked),
  all: (has, asked) => asked.every(value => any(has, [value])),
  before: (has, [asked = '']) => has.some(value => value < asked),
  after: (has, [asked = '']) => has.some(value => value > asked)
}

/** The conditions that the parameters of a call make; those without a row are no conditions. */
export const conditionsOf = ({ parameters }: Call, rows: Rows): Condition[] =>
  Object.entries(parameters).flatMap(([parameter, value]) => {
    const [name = '', operator = 'is'] = parameter.split('.')
    const row = rows[name]
    const holds = operators[operator]
    const all = [value].flat() as readonly Comparable[]
    if (!row || !holds || all.length === 0) return []
    const asked = all.map(one => prepared(row, one))
    return {
      holds: (record: Entity, world: World) => holds(row.has(record, world), asked),
      among: narrowing(row, operator, asked),
      range: rangeOf(row, operator, asked)
    }
  })

const prepared = (row: Row, value: Comparable): Comparable =>
  value === 'null' || !row.asked ? value : row.asked(String(value))

/** Who has all of some has the first of them. */
const narrowing = (
  { among }: Row,
  operator: string,
  asked: readonly Comparable[]
): Condition['among'] => {
  if (!among || operator === 'not' || asked.includes('null')) return undefined
  const values = (operator === 'all' ? asked.slice(0, 1) : asked).map(String)
  return field => among(values, field)
}

const rangeOf = (
  { index }: Row,
  operator: string,
  [asked = '']: readonly Comparable[]
): Range | undefined => {
  if (index === undefined || asked === 'null') return undefined
  const at = String(asked)
  const ends = { before: { below: at }, after: { above: at } } as const
  // A day is over when a letter other than T could follow it.
  return { index, ...(ends[operator as 'before'] ?? { above: at, below: `${at}~` }) }
}
