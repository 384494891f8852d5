import { type Document, partsOf, type Schema } from './document.ts'

/** What a request body may hold under one name, as far as it must be known before the schema is checked. */
export interface Input {
  readonly name: string
  readonly required: boolean
  /** JSON types that the contract allows; empty where it leaves that open. */
  readonly types: readonly string[]
  /** The type of the entity whose gid stands here, or in each item of the list that stands here. */
  readonly refers: string | undefined
  /** What the items of a list are. */
  readonly items: Input | undefined
  /** What an object may hold, beside a gid perhaps; undefined where it is no object, or one of free form. */
  readonly fields: ReadonlyMap<string, Input> | undefined
  /** That it is to be given up, or one value of it. */
  readonly deprecation: Deprecation | undefined
}

/** The name of a change of the API that is to come, and the value that it is about if it is not about all. */
export interface Deprecation {
  readonly change: string
  readonly value: string | undefined
}

/** Works out what a schema lets a client send. */
export const inputOf = (
  document: Document,
  name: string,
  schema: Schema,
  required = false
): Input => {
  const parts = partsOf(document, schema)
  const items = parts.find(part => part.items)?.items
  const reference = parts.find(part => part['x-type'])
  const open = !reference || reference.type === 'string'
  const fields = open ? fieldsOf(document, parts) : new Map<string, Input>()
  return {
    name,
    required,
    types: parts.flatMap(part => part.type ?? []),
    refers: reference?.['x-type'],
    items: items && inputOf(document, name, items),
    fields: fields.size > 0 ? fields : undefined,
    deprecation: deprecationIn(parts)
  }
}

const deprecationIn = (parts: readonly Schema[]): Deprecation | undefined => {
  const { 'x-change': change, 'x-change-value': value } = parts.find(part => part['x-change']) ?? {}
  return change === undefined ? undefined : { change, value }
}

const fieldsOf = (document: Document, parts: Schema[]): Map<string, Input> => {
  const required = new Set(parts.flatMap(part => part.required ?? []))
  return new Map(
    parts.flatMap(part =>
      Object.entries(part.properties ?? {}).map(
        ([name, property]) => [name, inputOf(document, name, property, required.has(name))] as const
      )
    )
  )
}
