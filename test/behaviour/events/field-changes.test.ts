import t from 'tap'
import { fieldChanges } from '../../../src/behaviour/events/field-changes.ts'
import { aValue, fieldMap, listOf, objectOf, referenceTo } from '../../../src/contract/shapes.ts'
import type { JsonObject } from '../../../src/world/entity.ts'

const fields = fieldMap({
  name: aValue,
  notes: aValue,
  html_notes: aValue,
  html_page: aValue,
  rank: aValue,
  owner: referenceTo('user'),
  tags: listOf(referenceTo('tag')),
  likes: listOf(objectOf({ gid: aValue, user: referenceTo('user') })),
  words: listOf(aValue),
  dates: listOf(objectOf({ on: aValue }))
})
const known = ['7', '8', '41']
const subject = (gid: string) => (known.includes(gid) ? { gid, resource_type: 'thing' } : undefined)
const told = (before: JsonObject, after: JsonObject) => {
  const record = { gid: '1', resource_type: 'note' }
  return fieldChanges(
    { ...record, ...before },
    { ...record, ...after },
    { fields, silent: ['rank'], subject }
  )
}
const changed = (field: string) => ({ field, action: 'changed' })

t.test('a value that differs is told by the name of its field, and no other', async t => {
  t.strictSame(told({ name: 'a' }, { name: 'b' }), [changed('name')])
  t.strictSame(told({ name: 'a', words: ['x'] }, { name: 'a', words: ['x'] }), [])
  t.strictSame(told({ words: ['x'], dates: [] }, { words: ['y'], dates: [{ on: '1' }] }), [
    changed('words'),
    changed('dates')
  ])
})

t.test('no value and null are the same', async t => {
  t.strictSame(told({}, { name: null, owner: null, tags: [] }), [])
  t.strictSame(told({ name: 'a' }, {}), [changed('name')])
})

t.test('what the contract does not have and what is to be silent is not told', async t => {
  t.strictSame(told({ rank: 1, secret: 1 }, { rank: 2, secret: 2 }), [])
})

t.test('a text and its rich form are told once, by the name of the plain one', async t => {
  const one = { notes: 'a', html_notes: '<body>a</body>' }
  const other = { notes: 'b', html_notes: '<body>b</body>' }
  t.strictSame(told(one, other), [changed('notes')])
  t.strictSame(told({}, { html_notes: '<body><b>a</b></body>' }), [changed('notes')])
  t.strictSame(told({}, { html_page: '<body/>' }), [changed('html_page')])
})

t.test('of a record the new value is told, if there is one', async t => {
  const value = { gid: '7', resource_type: 'thing' }
  t.strictSame(told({}, { owner: '7' }), [{ ...changed('owner'), new_value: value }])
  t.strictSame(told({ owner: '7' }, { owner: null }), [changed('owner')])
})

t.test('of several records each that went and each that came is told', async t => {
  t.strictSame(told({ tags: ['7', '8'] }, { tags: ['8', '41'] }), [
    { field: 'tags', action: 'removed', removed_value: { gid: '7', resource_type: 'thing' } },
    { field: 'tags', action: 'added', added_value: { gid: '41', resource_type: 'thing' } }
  ])
  t.strictSame(told({ tags: ['7', '8'] }, { tags: ['8', '7'] }), [], 'not their order')
  t.strictSame(told({ tags: ['9'] }, { tags: ['10'] }), [
    { field: 'tags', action: 'removed' },
    { field: 'tags', action: 'added' }
  ])
})

t.test('items that speak of a record are told as that record', async t => {
  t.strictSame(told({ likes: [{ gid: '1', user: '7' }] }, { likes: [{ gid: '2', user: '8' }] }), [
    { field: 'likes', action: 'removed', removed_value: { gid: '7', resource_type: 'thing' } },
    { field: 'likes', action: 'added', added_value: { gid: '8', resource_type: 'thing' } }
  ])
})

t.test('values that are held by the gid of a record are told as values of that record', async t => {
  t.strictSame(told({ tags: { 7: 'a', 8: 'b' } }, { tags: { 8: 'b', 41: 'c', 99: 'd' } }), [
    { ...changed('tags'), new_value: { gid: '7', resource_type: 'thing' } },
    { ...changed('tags'), new_value: { gid: '41', resource_type: 'thing' } },
    changed('tags')
  ])
  t.strictSame(told({}, { tags: { 7: 'a' } }), [
    { ...changed('tags'), new_value: { gid: '7', resource_type: 'thing' } }
  ])
})
