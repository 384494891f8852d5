import type { Document, Schema } from '../src/contract/document.ts'

/** A document of one's own, for what Asana's does not have: schemas by name, and perhaps paths and parts. */
export const documentOf = (
  schemas: Record<string, Schema>,
  paths: Document['paths'] = {},
  parts: Record<string, Record<string, unknown>> = {}
): Document => ({
  openapi: '3.1.0',
  info: { title: 'Made up', version: '1' },
  servers: [],
  tags: [],
  paths,
  components: { ...parts, schemas }
})

/** An answer of success that holds a value of a schema as its `data`. */
export const answering = (data: Schema) => ({
  responses: {
    '200': {
      content: {
        'application/json': { schema: { type: 'object', properties: { data } } }
      }
    }
  }
})
