import t from 'tap'
import type { Schema } from '../../src/contract/document.ts'
import { type Shape, shapeOf } from '../../src/contract/shapes.ts'
import { documentOf } from '../documents.ts'

const user: Schema = { 'x-type': 'user', properties: { gid: { type: 'string' } } }
const to = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const shape = (schema: Schema, schemas: Record<string, Schema> = { User: user }) =>
  shapeOf(documentOf(schemas), schema)

const fields = (of: Shape) => ('fields' in of ? of.fields : new Map())

t.test('what has no properties and no items is a value', async t => {
  t.strictSame(shape({ type: 'string' }), { kind: 'value' })
  t.strictSame(shape({}), { kind: 'value' })
  t.strictSame(shape({ type: ['string', 'null'], format: 'date' }), { kind: 'value' })
})

t.test('a schema with items is a list of them, through references as well', async t => {
  t.strictSame(shape({ items: { type: 'string' } }), { kind: 'list', of: { kind: 'value' } })
  t.match(shape(to('Users'), { User: user, Users: { items: to('User') } }), {
    kind: 'list',
    of: { kind: 'reference', type: 'user' }
  })
})

t.test('a schema marked with a type is a reference, one without is an object', async t => {
  t.match(shape(to('User')), { kind: 'reference', type: 'user' })
  t.equal(shape({ properties: { gid: {} } }).kind, 'object')
})

t.test('a record that may be null is still a reference', async t => {
  t.match(shape({ anyOf: [to('User'), { type: 'null' }] }), { kind: 'reference', type: 'user' })
  t.match(shape({ oneOf: [to('User'), { type: 'null' }] }), { kind: 'reference', type: 'user' })
})

t.test('properties of all parts are merged', async t => {
  const merged = shape({
    allOf: [to('User'), { properties: { email: {} } }],
    properties: { name: {} }
  })
  t.strictSame([...fields(merged).keys()].sort(), ['email', 'gid', 'name'])
})

t.test('only a property marked so is sent on request alone', async t => {
  const { name, email } = Object.fromEntries(
    fields(shape({ properties: { name: {}, email: { 'x-opt-in': true } } }))
  )
  t.equal(name.optIn, false)
  t.equal(email.optIn, true)
})

t.test('schemas that refer to one another in circles are worked out as far as asked', async t => {
  const task: Schema = {
    'x-type': 'task',
    properties: { gid: {}, parent: to('Task'), subtasks: { items: to('Task') } }
  }
  let here: Shape = shape(to('Task'), { Task: task })
  for (let depth = 0; depth < 100; depth += 1) here = fields(here).get('parent')?.shape
  t.match(here, { kind: 'reference', type: 'task' })
  t.equal(fields(here).get('parent').shape, fields(here).get('parent').shape, 'worked out once')
})
