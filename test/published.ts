import { existsSync, readFileSync } from 'node:fs'
import type { ErrorObject } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { parse } from 'yaml'
import type { Operation } from '../src/contract/operation.ts'

/** Where a published document stands, if it is there: seen from the root of the project. */
export const publishedPath = '../shared/reference/asana_oas.yaml'

type Node = Record<string, unknown>

/** The published document, for holding answers against it. */
export interface Published {
  /** Whether the document has an operation of that id. */
  knows(operationId: string): boolean
  /** What breaks the answer schema of an operation, under the status of success that ours has. */
  check(operation: Operation, body: unknown): ErrorObject[]
}

/** Reads the published document; undefined where there is none. */
export const readPublished = (): Published | undefined => {
  if (!existsSync(publishedPath)) return undefined
  const document = withNulls(parse(readFileSync(publishedPath, 'utf8'))) as Node
  const ajv = new Ajv2020({
    ...{ strict: false, meta: false, validateSchema: false, allErrors: true, logger: false }
  })
  formats.default(ajv, ['date', 'date-time', 'uri', 'email'])
  ajv.addSchema(document, 'published')
  const pointers = pointersIn(document)
  return {
    knows: id => pointers.has(id),
    check: ({ id, success: { status } }, body) => {
      const answers = `published#${encodeURI(pointers.get(id) ?? '')}/responses/${status}`
      const validate = ajv.compile({
        $ref: `${answers}/content/application~1json/schema`
      })
      validate(body)
      return validate.errors ?? []
    }
  }
}

const pointersIn = ({ paths }: Node): Map<string, string> =>
  new Map(
    Object.entries(paths as Record<string, Record<string, Node>>).flatMap(([path, item]) =>
      Object.entries(item).flatMap(([method, { operationId }]) =>
        typeof operationId === 'string'
          ? [[operationId, `/paths/${path.replaceAll('/', '~1')}/${method}`] as const]
          : []
      )
    )
  )

/** OpenAPI 3.0 says `nullable: true` where JSON Schema names the type null, and null among the values. */
const withNulls = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(withNulls)
  if (typeof node !== 'object' || node === null) return node
  const entries = Object.entries(node).map(([key, value]) => [key, withNulls(value)])
  const { nullable, ...schema } = Object.fromEntries(entries) as Node
  if (nullable !== true) return schema
  const { type, enum: values, ...rest } = schema
  if (typeof type !== 'string' || rest['allOf']) return { anyOf: [schema, { type: 'null' }] }
  return {
    ...rest,
    type: [type, 'null'],
    ...(Array.isArray(values) && { enum: [...values, null] })
  }
}
