import type { Call } from '../../behaviour/call.ts'
import { badInput, noAccess, notADate } from '../../behaviour/errors.ts'
import type { Entity, Gid, Json } from '../../world/entity.ts'
import { entriesOf } from '../../world/indexes.ts'
import { indexOfValuesOn, valuesOf } from '../custom-fields/holders.ts'
import { customIdIn } from '../custom-fields/values.ts'
import type { Comparable, Condition } from './rows.ts'

/** What a filter does with the values of a record, and the kinds of field that have it; all if it names none. */
interface Filter {
  readonly kinds?: readonly string[]
  readonly holds: (has: readonly Comparable[], asked: Comparable) => boolean
}

const forTexts = (holds: (text: string, asked: string) => boolean): Filter => ({
  kinds: ['text'],
  holds: (has, asked) => has.some(text => holds(String(text), String(asked)))
})

/** By what stands behind the field's gid. Ours: texts in any case of their letters. */
const filters: Readonly<Record<string, Filter>> = {
  is_set: { holds: (has, asked) => has.length > 0 === asked },
  value: { holds: (has, asked) => has.includes(asked) },
  starts_with: forTexts((text, asked) => text.startsWith(asked)),
  ends_with: forTexts((text, asked) => text.endsWith(asked)),
  contains: forTexts((text, asked) => text.includes(asked)),
  less_than: { kinds: ['number'], holds: (has, asked) => has.some(value => value < asked) },
  greater_than: { kinds: ['number'], holds: (has, asked) => has.some(value => value > asked) },
  before: { kinds: ['date'], holds: (has, asked) => has.some(value => value < asked) },
  after: { kinds: ['date'], holds: (has, asked) => has.some(value => value > asked) }
}

type Reading = (text: string, parameter: string) => Comparable

/** What is asked for, as each kind of field holds it; a gid where it is not here. */
const readings: Readonly<Record<string, Reading>> = {
  text: text => text.toLowerCase(),
  number: (text, parameter) => {
    if (text.trim() !== '' && Number.isFinite(Number(text))) return Number(text)
    throw badInput(`${parameter}: must be a number, not "${text}"`)
  },
  date: (text, parameter) => {
    if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))) return text
    throw notADate(parameter, text)
  }
}

const flagIn: Reading = (text, parameter) => {
  const said = text.toLowerCase()
  if (said === 'true' || said === 'false') return said === 'true'
  throw badInput(`${parameter}: must be true or false, not "${text}"`)
}

/** The conditions that parameters such as `custom_fields.12.value` make for records of a type. */
export const valueConditionsOf = (call: Call, type: string): Condition[] =>
  Object.entries(call.parameters).flatMap(([parameter, text]) => {
    const [group, gid = '', name = ''] = parameter.split('.')
    const filter = filters[name]
    return group === 'custom_fields' && filter
      ? conditionOf(call, { type, parameter, name, gid, text: String(text), filter })
      : []
  })

interface Asked {
  readonly type: string
  readonly parameter: string
  readonly name: string
  readonly gid: Gid
  readonly text: string
  readonly filter: Filter
}

const conditionOf = (
  call: Call,
  { type, parameter, name, gid, text, filter }: Asked
): Condition => {
  const field = call.transaction.find(gid)
  if (field?.resource_type !== 'custom_field') throw noAccess('custom_field')
  const kind = String(field['resource_subtype'])
  if (filter.kinds && !filter.kinds.includes(kind)) {
    throw badInput(`${parameter}: is for ${filter.kinds} fields, and ${gid} is a ${kind} field`)
  }
  const read = name === 'is_set' ? flagIn : readings[kind]
  const asked = read ? read(text, parameter) : text
  return {
    holds: record => filter.holds(held(record, gid), asked),
    among: asked === false ? undefined : ({ world }) => holders(type, gid, world)
  }
}

function* holders(type: string, field: Gid, { indexes }: Call['transaction']['world']) {
  for (const { gid } of entriesOf(indexes.get(indexOfValuesOn(type)), field)) yield gid
}

/** The value of a record: one, several, or none; a text in small letters, a date as its day. */
const held = (record: Entity, field: Gid): Comparable[] => {
  const value = valuesOf(record)[field]
  if (value === undefined || value === null) return []
  return [customIdIn(value) ?? dayIn(value) ?? value].flat().map(small)
}

const dayIn = (value: Json): Json | undefined =>
  typeof value === 'object' ? (value as { date?: string }).date : undefined

const small = (value: Json): Comparable =>
  typeof value === 'string' ? value.toLowerCase() : (value as Comparable)
