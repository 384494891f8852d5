import type { Document } from './document.ts'
import type { Operation } from './operation.ts'
import { operationsOf } from './operations.ts'
import { type Shape, shapeOf } from './shapes.ts'
import { type RecordType, typesOf } from './types.ts'
import { type Check, validatorsOf } from './validators.ts'
import type { Violation } from './violation.ts'

/** Values by parameter name. */
export type Values = Readonly<Record<string, unknown>>

/** A contract, ready to be asked. It holds nothing but what it has worked out already. */
export interface Contract {
  readonly document: Document
  readonly operations: readonly Operation[]
  /** The types of record, by their name on the wire. */
  readonly types: ReadonlyMap<string, RecordType>
  /** The check for a schema, named by its JSON pointer: `/components/schemas/JobResponse`. */
  check(pointer: string): Check
}

/** Reads a document into a contract; throws where the document contradicts itself. */
export const contractOf = (document: Document): Contract => ({
  document,
  operations: operationsOf(document),
  types: typesOf(document),
  check: validatorsOf(document)
})

/** What is wrong with the values of an operation's parameters; `at` names the parameter. */
export const checkParameters = (
  contract: Contract,
  { parameters }: Operation,
  values: Values
): Violation[] => {
  const found: Violation[] = []
  for (const { name, required, pointer } of parameters) {
    const value = values[name]
    const place = `/${name}`
    if (value !== undefined) {
      for (const one of contract.check(pointer)(value)) found.push({ ...one, at: place + one.at })
    } else if (required) {
      found.push({ at: place, keyword: 'required', message: 'must be given' })
    }
  }
  return found
}

/** The shape of `data` in the operation's answer. */
export const answerShape = (contract: Contract, operation: Operation): Shape => {
  const schema = operation.success.body?.schema.properties?.['data']
  return schema ? shapeOf(contract.document, schema) : { kind: 'value' }
}
