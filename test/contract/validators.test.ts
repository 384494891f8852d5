import t from 'tap'
import type { Schema } from '../../src/contract/document.ts'
import { validatorsOf } from '../../src/contract/validators.ts'
import { sentenceOf } from '../../src/contract/violation.ts'
import { documentOf } from '../documents.ts'
import { asana } from '../harness.ts'

const job = (value: unknown) =>
  asana
    .check('/components/schemas/JobResponse')(value)
    .map(one => sentenceOf(one, 'the job'))

t.test('a record that fits the contract breaks nothing', async t => {
  t.strictSame(
    job({
      gid: '1',
      resource_type: 'job',
      status: 'in_progress',
      new_task: { gid: '2', resource_type: 'task', created_by: { gid: '3' } },
      new_graph_export: { gid: '4', created_at: '2026-08-08T12:00:00.000Z', completed_at: null }
    }),
    []
  )
  t.strictSame(job({ gid: '1', new_task: null }), [])
})

t.test('every break is told, each with its place', async t => {
  t.strictSame(job({ gid: 1, status: 'done', new_project: { name: 7 } }), [
    'gid must be string, not 1',
    'status must be one of not_started, in_progress, succeeded, failed, not "done"',
    'new_project.name must be string, not 7'
  ])
})

t.test('of alternatives, only the branch that came closest speaks', async t => {
  t.strictSame(job({ new_task: { gid: 5 } }), ['new_task.gid must be string, not 5'])
  t.strictSame(job({ new_task: { resource_subtype: 'milstone' } }), [
    'new_task.resource_subtype must be one of default_task, milestone, approval, section, custom, not "milstone"; did you mean milestone?'
  ])
  t.strictSame(job({ new_task: '8' }), [
    'new_task must be object, not "8"',
    'new_task must be null, not "8"'
  ])
})

t.test('a value that fits two of the alternatives of which one is allowed is told so', async t => {
  const either: Schema = { oneOf: [{ type: 'number' }, { type: 'integer' }] }
  const check = validatorsOf(documentOf({ Either: either }))('/components/schemas/Either')
  t.strictSame(
    check(1).map(one => sentenceOf(one)),
    ['it must match exactly one schema in oneOf, not 1']
  )
  t.strictSame(check(1.5), [])
})

t.test('of alternatives, what the one of the type of the value misses is told', async t => {
  const either: Schema = { oneOf: [{ type: 'string' }, { type: 'object', required: ['name'] }] }
  const check = validatorsOf(documentOf({ Either: either }))('/components/schemas/Either')
  const told = (value: unknown) => check(value).map(one => sentenceOf(one))
  t.strictSame(told({}), ['it must have name'])
  t.strictSame(told(5), ['it must be string, not 5', 'it must be object, not 5'])
})

t.test('formats are checked', async t => {
  t.strictSame(job({ new_graph_export: { created_at: 'yesterday', download_url: 'here' } }), [
    'new_graph_export.created_at must be a date-time, not "yesterday"',
    'new_graph_export.download_url must be a uri, not "here"'
  ])
})

t.test('a check is compiled once, whatever stands in its pointer', async t => {
  const check = validatorsOf(documentOf({ 'A{b} c': { type: 'string' } }))
  t.equal(check('/components/schemas/A{b} c'), check('/components/schemas/A{b} c'))
  t.strictSame(check('/components/schemas/A{b} c')('x'), [])
  t.equal(check('/components/schemas/A{b} c')(1).length, 1)
})

t.test('schemas that refer to themselves are checked to the bottom', async t => {
  const tree: Schema = { properties: { of: { $ref: '#/components/schemas/Tree' } }, type: 'object' }
  const check = validatorsOf(documentOf({ Tree: tree }))('/components/schemas/Tree')
  t.strictSame(check({ of: { of: { of: {} } } }), [])
  t.strictSame(
    check({ of: { of: { of: 1 } } }).map(one => sentenceOf(one)),
    ['of.of.of must be object, not 1']
  )
})

t.test('a schema that only wants a string is held to that', async t => {
  const { check } = asana
  const gid = asana.operations[0]?.parameters[0]?.pointer ?? ''
  t.strictSame(check(gid)('1'), [])
  for (const value of [1, null]) {
    t.strictSame(
      check(gid)(value).map(one => sentenceOf(one)),
      [`it must be string, not ${value}`]
    )
  }
})
