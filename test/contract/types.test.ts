import t from 'tap'
import { typesOf } from '../../src/contract/types.ts'
import { documentOf } from '../documents.ts'
import { asana } from '../harness.ts'

t.test('a type has its plural, its compact form and its full form', async t => {
  const job = asana.types.get('job')
  t.match(job, { name: 'job', collection: 'jobs', schema: 'JobResponse' })
  t.ok(job?.compact.fields.has('status') && job?.full.fields.has('status'))
})

t.test('a type without a full form of its own is shown in its compact one', async t => {
  const goal = asana.types.get('goal')
  t.equal(goal?.schema, 'GoalCompact')
  t.strictSame([...(goal?.full.fields.keys() ?? [])], ['gid', 'resource_type', 'name', 'owner'])
})

t.test('every type of the contract names its plural', async t => {
  for (const { name, collection } of asana.types.values()) {
    const plural = name.replace(/y$/, 'ie').replace(/s$/, 'se')
    t.equal(collection, `${plural}s`)
  }
})

t.test('a type that names no plural gets an s', async t => {
  const types = typesOf(documentOf({ Tag: { 'x-type': 'tag', properties: { gid: {} } } }))
  t.equal(types.get('tag')?.collection, 'tags')
})

t.test('a full form that is no record is refused', async t => {
  const schemas = {
    Tag: { 'x-type': 'tag', properties: { gid: {} } },
    TagResponse: { 'x-record': 'tag', type: 'string' }
  }
  t.throws(
    () => typesOf(documentOf(schemas)),
    new Error('TagResponse describes no record of type tag.')
  )
})
