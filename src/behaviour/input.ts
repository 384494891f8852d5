import { answerShape, type Contract, checkParameters } from '../contract/contract.ts'
import type { Texts } from '../contract/decode.ts'
import { type Input, inputOf } from '../contract/inputs.ts'
import { nearest } from '../contract/nearest.ts'
import type { Operation, TakenBody } from '../contract/operation.ts'
import type { Violation } from '../contract/violation.ts'
import type { JsonObject } from '../world/entity.ts'
import type { Notice } from '../world/notices.ts'
import {
  type AsanaError,
  badInput,
  cannotWrite,
  duplicateField,
  missingInput,
  notADate,
  unknownField
} from './errors.ts'
import type { Identifiers } from './identifiers.ts'
import { takeFields } from './taken-fields.ts'

/** What of a body is taken: its fields with every reference a gid, and a warning for each field that is not. */
export interface Taken {
  readonly data: JsonObject
  readonly warnings: readonly string[]
}

type Fields = ReadonlyMap<string, Input>

const none: readonly Notice[] = []

/** What a client may send to an operation, and what it may only read of the record that is answered. */
interface Form {
  readonly fields: Fields
  readonly readable: ReadonlyMap<string, unknown>
}

/** Checks the `data` of bodies against the contract, operation by operation; unknown fields are ignored unless it is strict. */
export class Inputs {
  readonly #contract: Contract
  readonly #strict: boolean
  readonly #known = new Map<string, Form>()

  constructor(contract: Contract, strict = false) {
    this.#contract = contract
    this.#strict = strict
  }

  /** Takes what the operation's contract allows. Throws an `AsanaError` at the first field that it does not. */
  take(operation: Operation, sent: JsonObject, identifiers: Identifiers): Taken {
    if (!operation.body) return { data: {}, warnings: [] }
    const form = this.#form(operation, operation.body)
    const unknown = Object.keys(sent).flatMap(name => foreign(name, operation, form))
    const data = takeFields(form.fields, sent, '', identifiers)
    for (const { name, required } of form.fields.values()) {
      if (required && data[name] === undefined) throw missingInput(name)
    }
    this.#check(operation.body, data)
    const [first] = unknown
    if (this.#strict && first) throw unknownField(first.name, first.hint)
    const warnings = unknown.map(({ name, hint }) => `${name}: Unknown field, ignored${hint}`)
    return { data, warnings }
  }

  /** What a body says, and under it what the query says in its place: ours, as clients that send forms may do so. */
  withQuery(operation: Operation, query: Texts, data: JsonObject): JsonObject {
    const { body, parameters } = operation
    const names = Object.keys(query)
    if (names.length === 0 || !body) return data
    const { fields } = this.#form(operation, body)
    const own = names.filter(name => fields.has(name) && !parameters.some(one => one.name === name))
    const said = own.map(name => [name, [query[name]].flat().at(-1)] as const)
    return { ...Object.fromEntries(said), ...data }
  }

  /** Which changes of the API that are to come affect a body that was taken. */
  noticesFor(operation: Operation, data: JsonObject): readonly Notice[] {
    if (!operation.body) return none
    const { fields } = this.#form(operation, operation.body)
    const names = Object.entries(data).flatMap(([name, value]) => {
      const { change, value: about = value } = fields.get(name)?.deprecation ?? {}
      return change !== undefined && value === about ? [change] : []
    })
    return [...new Set(names)].map(name => {
      const info = String(this.#contract.document['x-changes']?.[name])
      return { name, info, affected: true }
    })
  }

  #form(operation: Operation, { schema, files }: TakenBody): Form {
    const whole = () => inputOf(this.#contract.document, '', schema).fields
    const fields = () => (files ? whole() : whole()?.get('data')?.fields) ?? new Map()
    const known = this.#known.get(operation.id) ?? {
      fields: fields(),
      readable: this.#readable(operation)
    }
    this.#known.set(operation.id, known)
    return known
  }

  #readable(operation: Operation): ReadonlyMap<string, unknown> {
    const shape = answerShape(this.#contract, operation)
    const type = shape.kind === 'reference' && this.#contract.types.get(shape.type)
    return type ? type.full.fields : new Map()
  }

  #check({ pointer, files }: TakenBody, data: JsonObject): void {
    const [violation] = this.#contract.check(pointer)(files ? data : { data })
    if (!violation) return
    const field = violation.at.replace(files ? /^\// : /^\/data\/?/, '').replaceAll('/', '.')
    throw misfitting(field || 'data', violation)
  }
}

/** A name that nobody knows, and the words for one that may be meant. */
interface Unknown {
  readonly name: string
  readonly hint: string
}

/** A name that the request does not have: one that the path has said, one that can only be read, or an unknown one. */
const foreign = (
  name: string,
  { parameters }: Operation,
  { fields, readable }: Form
): Unknown[] => {
  if (fields.has(name)) return []
  if (parameters.some(one => one.in === 'path' && one.name === `${name}_gid`)) {
    throw duplicateField(name)
  }
  if (readable.has(name)) throw cannotWrite(name)
  return [{ name, hint: nearest(name, [...fields.keys()]) }]
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
  if (violation.keyword === 'required') throw missingInput(name)
  throw misfitting(name, violation)
}

/** Reported, for dates; ours for the rest. */
const misfitting = (field: string, { message, notADate: text }: Violation): AsanaError =>
  text === undefined ? badInput(`${field}: ${message}`) : notADate(field, text)
