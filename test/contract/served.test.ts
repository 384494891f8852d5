import t from 'tap'
import type { Document } from '../../src/contract/document.ts'
import { servedPart } from '../../src/contract/served.ts'

const operation = (operationId: string, tag?: string) => ({
  operationId,
  ...(tag !== undefined && { tags: [tag] }),
  responses: {}
})

const document: Document = {
  openapi: '3.1.0',
  info: { title: 'Made up', version: '1' },
  servers: [],
  tags: [{ name: 'Tags' }, { name: 'Goals' }],
  paths: {
    '/tags': { parameters: [], get: operation('getTags', 'Tags'), post: operation('createTag') },
    '/goals': { parameters: [], get: operation('getGoals', 'Goals') },
    '/plain': { get: operation('getPlain') }
  },
  components: { schemas: {} }
}

t.test(
  'operations that are not served are left out, with paths and tags that have no other',
  async t => {
    const part = servedPart(document, id => id === 'getTags')
    t.strictSame(part.paths, {
      '/tags': { parameters: [], get: operation('getTags', 'Tags') }
    })
    t.strictSame(part.tags, [{ name: 'Tags' }])
  }
)

t.test('an operation needs no tag to be shown', async t => {
  const part = servedPart(document, id => id === 'getPlain')
  t.strictSame(Object.keys(part.paths), ['/plain'])
  t.strictSame(part.tags, [])
})

t.test('the document itself stays as it is', async t => {
  const before = structuredClone(document)
  servedPart(document, () => false)
  t.strictSame(document, before)
})
