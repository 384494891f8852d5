import type { Document, Schema } from './document.ts'
import { type Shape, shapeOf } from './shapes.ts'

/** A type of record: its name on the wire, its plural, and the shapes of its compact and its full form. */
export interface RecordType {
  readonly name: string
  readonly collection: string
  readonly compact: Shape & { kind: 'reference' }
  readonly full: Shape & { kind: 'reference' }
  /** The name of the schema of the full form. */
  readonly schema: string
}

/** The mark of a reference to a record of whatever type: the record itself says which. */
const anyType = 'any'

/** Every type that a document marks with `x-type` (compact) and perhaps `x-record` (full), by name. */
export const typesOf = (document: Document): ReadonlyMap<string, RecordType> => {
  const schemas = Object.entries(document.components.schemas)
  const types = schemas.flatMap(([name, schema]) => {
    const type = schema['x-type']
    return type && type !== anyType ? [[type, typeOf(document, schemas, type, name)] as const] : []
  })
  return new Map(types)
}

const typeOf = (
  document: Document,
  schemas: [string, Schema][],
  type: string,
  compactName: string
): RecordType => {
  const schema = schemas.find(([, one]) => one['x-record'] === type)?.[0] ?? compactName
  return {
    name: type,
    collection: document.components.schemas[compactName]?.['x-collection'] ?? `${type}s`,
    compact: referenceTo(document, type, compactName),
    full: referenceTo(document, type, schema),
    schema
  }
}

const referenceTo = (document: Document, type: string, schema: string) => {
  const shape = shapeOf(document, { $ref: `#/components/schemas/${schema}` })
  if (shape.kind !== 'reference') throw new Error(`${schema} describes no record of type ${type}.`)
  return shape
}
