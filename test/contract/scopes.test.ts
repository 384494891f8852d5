import t from 'tap'
import { scopesOf } from '../../src/contract/scopes.ts'
import { documentOf } from '../documents.ts'
import { asana } from '../harness.ts'

t.test('a document describes the scopes of its flows', async t => {
  const flow = { scopes: { 'cakes:read': 'Read cakes', 'cakes:eat': 'Eat cakes' } }
  const document = documentOf(
    {},
    {},
    {
      securitySchemes: { token: { type: 'http' }, oauth: { flows: { authorizationCode: flow } } }
    }
  )
  t.strictSame([...scopesOf(document)], Object.entries(flow.scopes))
  t.equal(scopesOf(documentOf({})).size, 0)
})

t.test('every scope that an operation asks for is described', async t => {
  const known = scopesOf(asana.document)
  for (const { id, scopes } of asana.operations) {
    for (const scope of scopes) t.ok(known.has(scope), `${id}: ${scope}`)
  }
  for (const scope of ['default', 'openid', 'email', 'profile']) t.ok(known.has(scope), scope)
})
