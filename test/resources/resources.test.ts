import t from 'tap'
import { resources as parts } from '../../src/resources/resources.ts'
import { asana } from '../harness.ts'

const resources = parts.filter(part => 'type' in part)

t.test('every resource serves a type that the contract knows, and none twice', async t => {
  const types = resources.map(({ type }) => type)
  for (const type of types) t.ok(asana.types.has(type), type)
  t.equal(new Set(types).size, types.length)
})

t.test('no operation is served by two resources', async t => {
  const ids = parts.flatMap(({ operations }) => Object.keys(operations))
  t.equal(new Set(ids).size, ids.length)
})

t.test('a lifecycle speaks of fields that the contract has', async t => {
  for (const { type, lifecycle } of resources) {
    const fields = lifecycle ? [lifecycle.field, ...lifecycle.results] : []
    for (const field of fields) t.ok(asana.types.get(type)?.full.fields.has(field), field)
  }
})
