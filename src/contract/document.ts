/** Whether a field is sent only on request: in all answers, or in those to reading (GET) or writing alone. */
export type OptIn = boolean | 'reading' | 'writing'

/** The keywords of JSON Schema 2020-12 that the contract uses and the machinery reads. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  readOnly?: boolean
  required?: string[]
  format?: string
  properties?: Record<string, Schema>
  items?: Schema
  allOf?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  'x-type'?: string
  'x-collection'?: string
  'x-record'?: string
  'x-opt-in'?: OptIn
  'x-scope'?: string | readonly string[]
  'x-change'?: string
  'x-change-value'?: string
}

/** A parameter of an operation; `x-type` says of a path parameter which type's gid it is. */
export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  schema: Schema
  'x-type'?: string
}

/** A body, of a request or of an answer. */
export interface Content {
  content?: Record<string, { schema: Schema }>
  required?: boolean
}

/** One method of one path, as authored. */
export interface PathOperation {
  operationId: string
  parameters?: (Parameter | { $ref: string })[]
  'x-parameter-pattern'?: string
  'x-counts'?: 'searches'
  requestBody?: Content
  'x-endless'?: boolean
  responses: Record<string, Content | { $ref: string }>
  /** The ways to be let in, each with the scopes that it asks for. */
  security?: Record<string, string[]>[]
}

/** An OpenAPI 3.1 document, as far as the machinery reads it. */
export interface Document {
  openapi: string
  info: { title: string; version: string }
  servers: { url: string; description?: string }[]
  tags: { name: string; description?: string }[]
  paths: Record<string, Record<string, unknown>>
  /** Other beginnings of paths, each with the one it stands for. */
  'x-aliases'?: Record<string, string>
  /** Changes of the API that are to come, by name, each with the address where it is told of. */
  'x-changes'?: Record<string, string>
  components: {
    schemas: Record<string, Schema>
    [part: string]: Record<string, unknown>
  }
}

/** Follows `#/…` references until something stands there; throws on a reference to nothing. */
export const resolve = <T extends object>(document: Document, node: T | { $ref: string }): T => {
  let here: unknown = node
  while (typeof here === 'object' && here !== null && '$ref' in here) {
    here = at(document, String(here.$ref))
  }
  return here as T
}

const at = (document: Document, ref: string): unknown => {
  let here: unknown = document
  for (const step of ref.slice(2).split('/')) {
    here = (here as Record<string, unknown> | undefined)?.[
      step.replaceAll('~1', '/').replaceAll('~0', '~')
    ]
  }
  if (here === undefined)
    throw new Error(`The contract refers to ${ref}, and nothing stands there.`)
  return here
}

/** A schema and all it is put together from, references followed. */
export const partsOf = (document: Document, schema: Schema): Schema[] => {
  const { $ref, allOf = [], anyOf = [], oneOf = [] } = schema
  const target = $ref ? [resolve<Schema>(document, { $ref })] : []
  return [
    schema,
    ...[...target, ...allOf, ...anyOf, ...oneOf].flatMap(part => partsOf(document, part))
  ]
}
