import { type Document, type OptIn, partsOf, type Schema } from './document.ts'
import { once } from './once.ts'

/** What a presenter needs to know of a schema: where values end, where lists are, where other records begin. */
export type Shape =
  | {
      readonly kind: 'value'
      /** The type of the records by whose gids the value, a mapping, has its entries. */
      readonly by?: string
    }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, Field> }
  | {
      readonly kind: 'reference'
      readonly type: string
      readonly fields: ReadonlyMap<string, Field>
    }

/** A property of an object. Its shape is worked out when asked for: schemas refer to one another in circles. */
export interface Field {
  readonly name: string
  readonly optIn: OptIn
  /** Whether it can be there without a value. */
  readonly nullable: boolean
  /** What a token with scopes must have for `opt_fields` to name it. */
  readonly scopes?: readonly string[]
  readonly shape: Shape
}

/** The shape of whatever is neither a list nor an object nor a reference. */
export const aValue: Shape = { kind: 'value' }

/** The shape of a mapping from the gids of records of a type to whatever is said of each. */
export const mappingBy = (type: string): Shape => ({ kind: 'value', by: type })

/** The shape of a list. */
export const listOf = (of: Shape): Shape => ({ kind: 'list', of })

/** The shape of a reference to a record of a type. */
export const referenceTo = (type: string): Shape => ({ kind: 'reference', type, fields: new Map() })

/** The shape of an object inside a record. */
export const objectOf = (fields: Readonly<Record<string, Shape>>): Shape => ({
  kind: 'object',
  fields: fieldMap(fields)
})

/** Fields by name, each with its shape; none is sent only on request. */
export const fieldMap = (fields: Readonly<Record<string, Shape>>): ReadonlyMap<string, Field> =>
  new Map(
    Object.entries(fields).map(
      ([name, shape]) => [name, { name, optIn: false, nullable: true, shape }] as const
    )
  )

/** Works out the shape of a schema of the document, following references and merging `allOf`. */
export const shapeOf = (document: Document, schema: Schema): Shape => {
  const parts = partsOf(document, schema)
  const list = parts.find(part => part.items)
  if (list?.items) return { kind: 'list', of: shapeOf(document, list.items) }
  if (!parts.some(({ properties = {} }) => Object.keys(properties).length > 0)) return aValue
  const type = parts.find(part => part['x-type'])?.['x-type']
  const fields = once(() => fieldsOf(document, parts))
  return {
    ...(type ? { kind: 'reference', type } : { kind: 'object' }),
    get fields() {
      return fields()
    }
  }
}

const fieldsOf = (document: Document, parts: Schema[]): Map<string, Field> => {
  const fields = new Map<string, Field>()
  for (const part of parts) {
    for (const [name, property] of Object.entries(part.properties ?? {})) {
      fields.set(name, fieldOf(document, name, property))
    }
  }
  return fields
}

const fieldOf = (document: Document, name: string, schema: Schema): Field => {
  let shape: Shape | undefined
  const scopes = schema['x-scope']
  return {
    name,
    optIn: schema['x-opt-in'] ?? false,
    ...(scopes !== undefined && { scopes: [scopes].flat() }),
    get nullable() {
      return partsOf(document, schema).some(({ type }) => [type].flat().includes('null'))
    },
    get shape() {
      shape ??= shapeOf(document, schema)
      return shape
    }
  }
}
