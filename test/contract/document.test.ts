import t from 'tap'
import { resolve } from '../../src/contract/document.ts'
import { documentOf } from '../documents.ts'

t.test('references are followed until something stands there', async t => {
  const document = documentOf(
    { One: { $ref: '#/components/schemas/Two' }, Two: { type: 'string' } },
    { '/a~b/{c}': { get: { operationId: 'getA' } } }
  )
  t.strictSame(resolve(document, { $ref: '#/components/schemas/One' }), { type: 'string' })
  t.strictSame(resolve(document, { $ref: '#/paths/~1a~0b~1{c}/get' }), { operationId: 'getA' })
})

t.test('what is no reference stands for itself', async t => {
  const node = { type: 'string' }
  t.equal(resolve(documentOf({}), node), node)
})

t.test('a reference to nothing is refused', async t => {
  for (const $ref of ['#/components/schemas/Nil', '#/nowhere/at/all']) {
    t.throws(
      () => resolve(documentOf({}), { $ref }),
      new Error(`The contract refers to ${$ref}, and nothing stands there.`)
    )
  }
})
