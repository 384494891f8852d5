import t from 'tap'
import { paramsIn } from '../../../src/http/oauth/params.ts'

t.test('what a request says stands in its query, in a form, or in JSON', async t => {
  t.strictSame(paramsIn({ query: { a: '1', b: ['2', '3'] }, body: undefined }), { a: '1', b: '3' })
  t.strictSame(paramsIn({ query: {}, body: 'a=1&b=2%203&b=x+y' }), { a: '1', b: 'x y' })
  t.strictSame(paramsIn({ query: {}, body: ' {"a": "1", "b": 2}' }), { a: '1', b: '2' })
})

t.test('the body counts before the query', async t => {
  t.strictSame(paramsIn({ query: { a: '1', b: '2' }, body: 'a=3' }), { a: '3', b: '2' })
})

t.test('what is neither says nothing', async t => {
  t.strictSame(paramsIn({ query: {}, body: '{a' }), {})
  t.strictSame(paramsIn({ query: {}, body: { a: '1' } }), {})
  t.strictSame(paramsIn({ query: {}, body: '' }), {})
})
