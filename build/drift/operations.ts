import { type Document, resolve } from '../../src/contract/document.ts'
import type { Schema } from './normal.ts'

/** Something with schemas by content type: a body that is taken or an answer that is given. */
export interface Body {
  readonly required?: boolean
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>
}

export interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema: Schema
}

/** An operation of either document, its references followed. */
export interface Operation {
  /** Method and path: `GET /tasks`. */
  readonly route: string
  readonly id: string
  readonly tags: readonly string[]
  /** By place and name: `query limit`. */
  readonly parameters: ReadonlyMap<string, Parameter>
  readonly body: Body | undefined
  /** By status. */
  readonly answers: ReadonlyMap<string, Body>
  readonly scopes: readonly string[]
}

type Referable<T> = T | { $ref: string }

interface Written {
  operationId: string
  tags?: string[]
  parameters?: Referable<Parameter>[]
  requestBody?: Referable<Body>
  responses: Record<string, Referable<Body>>
  security?: { oauth2?: string[] }[]
}

type Item = Record<string, Written> & { parameters?: Referable<Parameter>[] }

const methods = ['get', 'put', 'post', 'patch', 'delete'] as const

/** The operations of a document by route, in the order in which they are written. */
export const operationsByRoute = (document: Document): ReadonlyMap<string, Operation> =>
  new Map(
    Object.entries(document.paths).flatMap(([path, item]) =>
      methods.flatMap(method => {
        const written = (item as Item)[method]
        if (!written) return []
        const operation = operationOf(
          document,
          `${method.toUpperCase()} ${path}`,
          item as Item,
          written
        )
        return [[operation.route, operation] as const]
      })
    )
  )

const operationOf = (
  document: Document,
  route: string,
  item: Item,
  written: Written
): Operation => {
  const parameters = [...(item.parameters ?? []), ...(written.parameters ?? [])]
    .map(one => resolve<Parameter>(document, one))
    .map(one => [`${one.in} ${one.name}`, one] as const)
  const answers = Object.entries(written.responses).map(
    ([status, one]) => [status, resolve<Body>(document, one)] as const
  )
  return {
    route,
    id: written.operationId,
    tags: written.tags ?? [],
    parameters: new Map(parameters),
    body: written.requestBody && resolve<Body>(document, written.requestBody),
    answers: new Map(answers),
    scopes: (written.security ?? []).flatMap(({ oauth2 = [] }) => oauth2)
  }
}
