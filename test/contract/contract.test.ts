import t from 'tap'
import { answerShape, checkParameters, contractOf } from '../../src/contract/contract.ts'
import { sentenceOf } from '../../src/contract/violation.ts'
import { answering, documentOf } from '../documents.ts'

const contract = contractOf(
  documentOf(
    {},
    {
      '/a/{gid}': {
        get: {
          operationId: 'getA',
          parameters: [
            { name: 'gid', in: 'path', required: true, schema: { type: 'string' } },
            { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 100 } },
            { name: 'kinds', in: 'query', schema: { items: { enum: ['task', 'tag'] } } }
          ],
          ...answering({ items: { properties: { gid: {} } } })
        },
        delete: { operationId: 'deleteA', responses: { '204': {} } },
        put: {
          operationId: 'updateA',
          responses: { '200': { content: { 'application/json': { schema: {} } } } }
        }
      }
    }
  )
)
const named = (id: string) => {
  const operation = contract.operations.find(one => one.id === id)
  if (!operation) throw new Error(`no ${id}`)
  return operation
}
const found = (values: Record<string, unknown>) =>
  checkParameters(contract, named('getA'), values).map(one => sentenceOf(one))

t.test('parameters that fit are content with', async t => {
  t.strictSame(found({ gid: '1' }), [])
  t.strictSame(found({ gid: '1', limit: 100, kinds: ['tag'] }), [])
})

t.test('a required parameter must be given', async t => {
  t.strictSame(found({}), ['gid must be given'])
  t.match(checkParameters(contract, named('getA'), {}), [{ at: '/gid', keyword: 'required' }])
})

t.test('each value is held against its own schema, and the parameter named', async t => {
  t.strictSame(found({ gid: '1', limit: 'ten', kinds: ['task', 'tags'] }), [
    'limit must be integer, not "ten"',
    'kinds.1 must be one of task, tag, not "tags"; did you mean tag?'
  ])
  t.strictSame(found({ gid: '1', limit: 101 }), ['limit must be <= 100, not 101'])
})

t.test('the shape of an answer is that of its data', async t => {
  t.match(answerShape(contract, named('getA')), { kind: 'list', of: { kind: 'object' } })
})

t.test('an answer without data, or without a body, is a plain value', async t => {
  t.strictSame(answerShape(contract, named('updateA')), { kind: 'value' })
  t.strictSame(answerShape(contract, named('deleteA')), { kind: 'value' })
})
