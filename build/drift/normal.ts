import { type Document, resolve } from '../../src/contract/document.ts'

/** A schema of OpenAPI 3.0 or 3.1, as far as two of them are compared. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  nullable?: boolean
  enum?: unknown[]
  const?: unknown
  format?: string
  pattern?: string
  minimum?: number
  maximum?: number
  readOnly?: boolean
  required?: string[]
  description?: string
  properties?: Record<string, Schema>
  items?: Schema
  additionalProperties?: Schema | boolean
  allOf?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  'x-opt-in'?: boolean | 'reading' | 'writing'
}

/** What a schema promises, however it is put together and in whichever version it is written. */
export interface Normal {
  readonly types: readonly string[]
  readonly nullable: boolean
  readonly readOnly: boolean
  readonly optIn: boolean
  readonly format: string | undefined
  readonly range: string | undefined
  /** The values that are allowed, those of a pattern of words included; undefined where all are. */
  readonly values: readonly string[] | undefined
  /** Each field with all that is said of it. */
  readonly fields: ReadonlyMap<string, Schema[]>
  readonly required: ReadonlySet<string>
  readonly items: Schema[]
  /** What stands under any name that is no field's. */
  readonly others: Schema[]
  /** The forms that it may take, where there are several. */
  readonly choices: readonly Schema[]
}

interface Part {
  readonly schema: Schema
  /** False for what stands behind a `$ref`. */
  readonly own: boolean
}

/** Works out what several schemas, of which later ones refine earlier ones, promise together. */
export const normalOf = (document: Document, schemas: readonly Schema[]): Normal => {
  const parts = schemas.toReversed().flatMap(schema => partsOf(document, schema))
  const all = parts.map(({ schema }) => schema)
  return {
    types: typesOf(document, all),
    nullable: all.some(isNullable),
    readOnly: all.find(schema => schema.readOnly !== undefined)?.readOnly ?? false,
    optIn: parts.some(({ schema, own }) => own && isOptIn(schema)),
    format: all.find(schema => schema.format)?.format,
    range: rangeOf(all),
    values: valuesOf(all),
    fields: fieldsOf(all),
    required: new Set(all.flatMap(schema => schema.required ?? [])),
    items: all.flatMap(schema => schema.items ?? []),
    others: all.flatMap(({ additionalProperties: one }) => (typeof one === 'object' ? one : [])),
    choices: all.map(choicesOf).find(choices => choices.length > 1) ?? []
  }
}

const partsOf = (document: Document, schema: Schema, own = true): Part[] => {
  const { $ref, allOf = [] } = schema
  const choices = choicesOf(schema)
  const target = $ref ? partsOf(document, resolve<Schema>(document, { $ref }), false) : []
  const inside = [...allOf, ...(choices.length === 1 ? choices : [])]
  return [{ schema, own }, ...target, ...inside.flatMap(one => partsOf(document, one, own))]
}

/** The forms but the empty one, which in a query is the word `null`. */
const choicesOf = ({ anyOf = [], oneOf = [] }: Schema): Schema[] =>
  [...anyOf, ...oneOf].filter(schema => !isNothing(schema))

const isNothing = ({ type, const: only }: Schema): boolean => type === 'null' || only === 'null'

const isNullable = ({ nullable, type, enum: values, anyOf = [] }: Schema): boolean =>
  (nullable ?? false) ||
  [type].flat().includes('null') ||
  (values ?? []).includes(null) ||
  anyOf.some(isNothing)

/** The published document says it in prose. */
const isOptIn = (schema: Schema): boolean =>
  Boolean(schema['x-opt-in'] ?? /\[Opt In]/.test(schema.description ?? ''))

/** The types that are named, that fields and items imply, and that any of several forms has. */
const typesOf = (document: Document, all: Schema[]): string[] => {
  const said = all.flatMap(({ type }) => type ?? []).filter(type => type !== 'null')
  const forms = all.map(choicesOf).find(choices => choices.length > 1) ?? []
  const chosen = forms.flatMap(form => normalOf(document, [form]).types)
  const shown = all.flatMap(({ properties, items }) => [
    ...(properties ? ['object'] : []),
    ...(items ? ['array'] : [])
  ])
  return [...new Set([...said, ...chosen, ...shown])].sort()
}

const rangeOf = (all: Schema[]): string | undefined => {
  const { minimum, maximum } = all.find(isRange) ?? {}
  return minimum === maximum ? undefined : `${minimum ?? ''}..${maximum ?? ''}`
}

const isRange = ({ minimum, maximum }: Schema): boolean => (minimum ?? maximum) !== undefined

const valuesOf = (all: Schema[]): string[] | undefined => {
  const values = all.find(schema => schema.enum)?.enum
  if (values) return values.filter(value => value !== null).map(String)
  const words = all.find(schema => schema.pattern)?.pattern?.match(/[a-z_]{2,}/g)
  return words ? [...new Set(words)] : undefined
}

const fieldsOf = (all: Schema[]): Map<string, Schema[]> => {
  const fields = new Map<string, Schema[]>()
  for (const { properties = {} } of all.toReversed()) {
    for (const [name, schema] of Object.entries(properties)) {
      fields.set(name, [...(fields.get(name) ?? []), schema])
    }
  }
  return fields
}
