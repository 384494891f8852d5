import { Validator } from '@seriousme/openapi-schema-validator'
import t from 'tap'
import type { Schema } from '../../src/contract/document.ts'
import { control } from './harness.ts'

t.test('the control contract is an OpenAPI document', async t => {
  const { valid, errors } = await new Validator().validate({ ...control.document })
  t.ok(valid, JSON.stringify(errors))
})

t.test('every body that a request may have is closed, but for records', async t => {
  for (const { body, id } of control.operations) {
    const name = body?.schema.$ref?.split('/').at(-1)
    if (!name || name === 'WorldFile') continue
    const schema = control.document.components.schemas[name] as Schema & {
      additionalProperties?: boolean
    }
    t.equal(schema.additionalProperties, false, id)
  }
})

t.test('every example of a body fits its schema', async t => {
  for (const operation of control.operations) {
    const { body } = operation
    const item = control.document.paths[operation.path]?.[operation.method.toLowerCase()] as {
      requestBody?: { content: Record<string, { example: unknown }> }
    }
    const example = item.requestBody?.content['application/json']?.example
    if (body) t.same(control.check(body.pointer)(example), [], operation.id)
  }
})

t.test('every example of an answer fits its schema', async t => {
  for (const [name, response] of Object.entries(control.document.components['responses'] ?? {})) {
    const { content } = response as {
      content: Record<string, { schema: { $ref: string }; example?: unknown }>
    }
    const { schema, example } = content['application/json'] ?? {}
    if (schema && example) t.same(control.check(schema.$ref.slice(1))(example), [], name)
  }
})
