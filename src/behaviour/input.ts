import { type Contract, checkParameters } from '../contract/contract.ts'
import { type Input, inputOf } from '../contract/inputs.ts'
import { nearest } from '../contract/nearest.ts'
import type { Body, Operation } from '../contract/operations.ts'
import type { Json, JsonObject } from '../world/entity.ts'
import { badInput, cannotWrite, missingInput } from './errors.ts'
import type { Identifiers } from './identifiers.ts'

/** What of a body is taken: its fields with every reference a gid, and a warning for each field that is not. */
export interface Taken {
  readonly data: JsonObject
  readonly warnings: readonly string[]
}

/** Checks the `data` of bodies against the contract, operation by operation. */
export class Inputs {
  readonly #contract: Contract
  readonly #known = new Map<string, Input | undefined>()

  constructor(contract: Contract) {
    this.#contract = contract
  }

  /** Takes what the operation's contract allows. Throws an `AsanaError` at the first field that it does not. */
  take(operation: Operation, sent: JsonObject, identifiers: Identifiers): Taken {
    const input = this.#input(operation)
    if (!input?.fields) return { data: {}, warnings: [] }
    const warnings = Object.keys(sent).flatMap(name => warningOf(name, input.fields))
    const data = takeFields(input.fields, sent, '', identifiers)
    for (const { name, required } of input.fields.values()) {
      if (required && data[name] === undefined) throw missingInput(name)
    }
    this.#check(operation, data)
    return { data, warnings }
  }

  #input(operation: Operation): Input | undefined {
    if (!this.#known.has(operation.id)) {
      const whole = operation.body && inputOf(this.#contract.document, '', operation.body.schema)
      this.#known.set(operation.id, whole?.fields?.get('data'))
    }
    return this.#known.get(operation.id)
  }

  #check(operation: Operation, data: JsonObject): void {
    const [violation] = this.#contract.check((operation.body as Body).pointer)({ data })
    if (!violation) return
    const field = violation.at.replace(/^\/data\/?/, '').replaceAll('/', '.')
    throw badInput(`${field || 'data'}: ${violation.message}`)
  }
}

type Fields = ReadonlyMap<string, Input>

const warningOf = (name: string, fields: Fields | undefined): string[] =>
  !fields || fields.has(name)
    ? []
    : [`${name}: Unknown field, ignored${nearest(name, [...fields.keys()])}`]

const takeFields = (
  fields: Fields,
  sent: JsonObject,
  path: string,
  identifiers: Identifiers
): JsonObject => {
  const taken = Object.entries(sent).flatMap(([name, value]) => {
    const input = fields.get(name)
    if (!input || value === undefined) return []
    if (input.readOnly) throw cannotWrite(`${path}${name}`)
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
  if (input.refers) return identifiers.resolve(input.refers, field, value)
  if (input.fields && typeof value === 'object') {
    return takeFields(input.fields, value as JsonObject, `${field}: `, identifiers)
  }
  return value
}

/** Forms and some clients send texts: `completed: "true"`, `followers: "1,2"`. */
const eased = ({ types, items }: Input, value: Json): Json => {
  if (typeof value !== 'string' || types.includes('string')) return value
  if (types.includes('boolean') && /^(true|false)$/i.test(value))
    return value.toLowerCase() === 'true'
  if (items)
    return value
      .split(',')
      .map(one => one.trim())
      .filter(one => one !== '')
  const number = types.some(type => type === 'number' || type === 'integer')
  return number && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value
}

/** Checks path and query against the contract. Throws an `AsanaError` at the first that does not fit. */
export const refuseBadParameters = (
  contract: Contract,
  operation: Operation,
  values: Readonly<Record<string, unknown>>
): void => {
  const [violation] = checkParameters(contract, operation, values)
  if (!violation) return
  const name = violation.at.slice(1).replaceAll('/', '.')
  throw violation.keyword === 'required'
    ? missingInput(name)
    : badInput(`${name}: ${violation.message}`)
}
