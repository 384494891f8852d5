import type { Mock } from '../mock.ts'
import { provenClient } from './apps.ts'
import { invalidGrant, missingParameter, notRevocable } from './errors.ts'
import type { Sent } from './exchange.ts'

/**
 * Takes back a refresh token, and all bearer tokens that came from it. One that is not known is as good as taken back.
 * Throws an `OAuthError`.
 */
export const revoke = (mock: Mock, { params, authorization }: Sent): void => {
  const { token } = params
  if (!token) throw missingParameter('token')
  const client = provenClient(mock, params, authorization)
  mock.store.transact(transaction => {
    const { consents, grants } = transaction.world
    if (grants.has(token)) throw notRevocable()
    const consent = consents.get(token)
    if (consent && consent.app !== client) throw invalidGrant('refresh_token')
    transaction.set({ consents: consents.delete(token) })
  })
}
