import type { Call } from '../../behaviour/call.ts'
import type { Gid } from '../../world/entity.ts'
import type { Comparable, Condition, Range, Row, Rows } from './rows.ts'

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
export const conditionsOf = ({ parameters }: Call, rows: Rows): Condition[] => {
  const conditions = new Map<string, Condition>()
  for (const [parameter, value] of Object.entries(parameters)) {
    const [name = '', operator = 'is'] = parameter.split('.')
    const row = rows[name]
    const one = row && conditionOf(row, operator, [value].flat() as readonly Comparable[])
    if (!one) continue
    const key = operator === 'any' ? `${row.widens ?? name}.any` : parameter
    const other = conditions.get(key)
    conditions.set(key, other ? either(other, one) : one)
  }
  return [...conditions.values()]
}

const conditionOf = (
  row: Row,
  operator: string,
  all: readonly Comparable[]
): Condition | undefined => {
  const holds = operators[operator]
  if (!holds || all.length === 0) return undefined
  const asked = all.map(one => prepared(row, one))
  return {
    holds: (record, world) => holds(row.has(record, world), asked),
    among: narrowing(row, operator, asked),
    range: rangeOf(row, operator, asked)
  }
}

const either = (a: Condition, b: Condition): Condition => {
  const [among, others] = [a.among, b.among]
  return {
    holds: (record, world) => a.holds(record, world) || b.holds(record, world),
    among: among && others && (field => both(among(field), others(field)))
  }
}

function* both(some: Iterable<Gid>, others: Iterable<Gid>): Generator<Gid> {
  yield* some
  yield* others
}

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
