import t from 'tap'
import { merged } from '../../src/contract/merge.ts'

t.test('parts are put together level by level, and lists are joined', async t => {
  const parts = [
    { tags: ['a'], paths: { '/a': { get: 1 } }, openapi: '3.1.0' },
    { tags: ['b'], paths: { '/b': { get: 2 } } }
  ]
  t.strictSame(merged(parts), {
    tags: ['a', 'b'],
    paths: { '/a': { get: 1 }, '/b': { get: 2 } },
    openapi: '3.1.0'
  })
})

t.test('the parts stay as they were', async t => {
  const part = { paths: { '/a': { get: 1 } } }
  merged([part, { paths: { '/b': { get: 2 } } }])
  t.strictSame(part, { paths: { '/a': { get: 1 } } })
})

t.test('two parts that say the same thing are refused with the place', async t => {
  const job = (text: unknown) => ({ components: { schemas: { Job: { description: text } } } })
  const sentence = 'Two files of the contract both say what /components/schemas/Job/description is.'
  t.throws(() => merged([job('one'), job('other')]), new Error(sentence))
  t.throws(() => merged([job({}), job([])]), new Error(sentence))
  t.throws(() => merged([job(null), job({})]), new Error(sentence))
})
