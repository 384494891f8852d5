import type { Input } from '../contract/inputs.ts'
import type { Json, JsonObject } from '../world/entity.ts'
import { notAnObject } from './errors.ts'
import type { Identifiers } from './identifiers.ts'

/**
 * What a body says of the fields that there are, in the kinds they have, with every reference a gid. Throws an
 * `AsanaError` at the first that is none.
 */
export const takeFields = (
  fields: ReadonlyMap<string, Input>,
  sent: JsonObject,
  path: string,
  identifiers: Identifiers
): JsonObject => {
  const taken = Object.entries(sent).flatMap(([name, value]) => {
    const input = fields.get(name)
    if (!input || value === undefined) return []
    return [[name, takeValue(input, value, `${path}${name}`, identifiers)]]
  })
  return Object.fromEntries(taken)
}

const takeValue = (input: Input, sent: Json, field: string, identifiers: Identifiers): Json => {
  const value = eased(input, sent)
  if (value === null) return value
  if (Array.isArray(value)) {
    const { items } = input
    return items
      ? value.map((one, at) => takeValue(items, one, `${field}: [${at}]`, identifiers))
      : value
  }
  if (input.fields && typeof value === 'object') {
    return takeFields(input.fields, value as JsonObject, `${field}: `, identifiers)
  }
  if (input.refers) return identifiers.resolve(input.refers, field, value)
  if (isObjectOnly(input) && typeof value !== 'object') throw notAnObject(field, value)
  return value
}

const isObjectOnly = ({ types }: Input): boolean => types.length === 1 && types[0] === 'object'

/** Forms and some clients send texts: `completed: "true"`, `followers: "1,2"`. */
const eased = ({ types, items }: Input, value: Json): Json => {
  if (typeof value !== 'string') return value
  if (items && (items.refers || !types.includes('string'))) return partsOf(value)
  if (types.includes('string')) return value
  if (types.includes('boolean') && /^(true|false)$/i.test(value))
    return value.toLowerCase() === 'true'
  const number = types.some(type => type === 'number' || type === 'integer')
  return number && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value
}

const partsOf = (text: string): string[] =>
  text
    .split(',')
    .map(one => one.trim())
    .filter(one => one !== '')
