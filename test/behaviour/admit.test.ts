import t from 'tap'
import { admit } from '../../src/behaviour/admit.ts'
import { needsDefault, needsScopes, noRoute, notAuthorized } from '../../src/behaviour/errors.ts'
import type { Operation } from '../../src/contract/operation.ts'
import { asana, stage } from '../harness.ts'

const { mock } = stage()
const served = asana.operations.filter(({ id }) => mock.catalogue.behaviour(id))

/** Knocks with a token that has these scopes. */
const knock = ({ method, path }: Pick<Operation, 'method' | 'path'>, ...scopes: string[]) => {
  const { grants } = mock.store.world
  mock.store.transact(transaction =>
    transaction.set({ grants: grants.set('scoped', { user: '1', scopes }) })
  )
  const url = path.replaceAll(/{\w+}/g, '1')
  return admit(mock, { method, path: url, authorization: 'Bearer scoped' })
}

t.test(
  'every operation is open to the scopes that the contract gives it, and to none less',
  async t => {
    for (const operation of served) {
      const { id, scopes } = operation
      t.equal(knock(operation, 'default').operation.id, id)
      if (scopes.length === 0) {
        t.throws(() => knock(operation, 'tasks:read', 'openid'), needsDefault(), id)
      } else {
        t.equal(knock(operation, ...scopes).operation.id, id)
        t.throws(() => knock(operation, 'openid'), needsScopes(scopes), id)
      }
    }
  }
)

t.test(
  'a route that there is not is said before the token is looked at, and that before its scopes',
  async t => {
    const asked = { method: 'GET', path: '/tasks/1' }
    t.throws(() => admit(mock, { ...asked, path: '/nothing', authorization: undefined }), noRoute())
    t.throws(() => admit(mock, { ...asked, authorization: undefined }), notAuthorized())
    t.equal(admit(mock, { ...asked, authorization: 'Bearer any' }).caller.grant, undefined)
  }
)
