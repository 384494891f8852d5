import { createHash } from 'node:crypto'
import jwt from 'jsonwebtoken'
import { scopesOf } from '../../contract/scopes.ts'
import type { Gid, JsonObject } from '../../world/entity.ts'
import { bearerOf, callerWith, recordOf } from '../access/callers.ts'
import { needsScopes } from '../errors.ts'
import type { Mock } from '../mock.ts'
import type { Claims } from '../resource.ts'
import { keyId, signingKey } from './key.ts'

/** Whom an ID token is about, for which app, and what it vouches for. */
export interface Bearer {
  readonly user: Gid
  readonly app: string
  readonly scopes: readonly string[]
  readonly nonce: string | undefined
  /** The code that comes beside it. */
  readonly code?: string | undefined
}

/** How long an ID token is good, in seconds. Ours. */
const lifetime = 3600

/** Who somebody is. */
export const claimsOf = ({ catalogue, store }: Mock, gid: Gid): Claims => {
  const user = store.world.entities.get(gid)
  return (user && catalogue.kind(user.resource_type)?.claims?.(user)) ?? {}
}

/** A signed token that says who the user is, as far as the scopes go. */
export const idTokenOf = (mock: Mock, bearer: Bearer, issuer: string): string => {
  const { user, app, scopes, nonce, code } = bearer
  const iat = Math.floor(mock.store.now / 1000)
  const claims = {
    ...{ iss: issuer, sub: user, aud: app, iat, exp: iat + lifetime },
    ...(nonce !== undefined && { nonce }),
    ...(code !== undefined && { c_hash: halfHash(code) }),
    ...claimed(claimsOf(mock, user), scopes)
  }
  return jwt.sign(claims, signingKey(), { algorithm: 'RS256', keyid: keyId })
}

/** OpenID Connect Core, 3.3.2.11. */
const halfHash = (text: string): string =>
  createHash('sha256').update(text).digest().subarray(0, 16).toString('base64url')

const claimed = ({ name, email, picture }: Claims, scopes: readonly string[]): JsonObject => ({
  ...(scopes.includes('profile') && { name, picture }),
  ...(scopes.includes('email') && { email, email_verified: true })
})

/**
 * What the app of a token may know of its user; without an envelope, as OpenID has it. Documented for access tokens with
 * the scope `openid`; that a personal access token shows everything is ours. Throws an `AsanaError`.
 */
export const userInfo = (mock: Mock, authorization: string | undefined): JsonObject => {
  const { store, catalogue } = mock
  const caller = callerWith(store.world, bearerOf(authorization), store.now)
  const scopes = caller.grant?.scopes ?? ['openid', 'email', 'profile']
  if (!scopes.includes('openid')) throw needsScopes(['openid'])
  const { gid } = recordOf(caller, catalogue, store.world)
  return { sub: gid, ...claimed(claimsOf(mock, gid), scopes) }
}

/** Where everything is, for clients that ask. The keys are those of OpenID Connect Discovery. */
export const discovery = ({ contract }: Mock, origin: string, issuer: string): JsonObject => ({
  issuer,
  authorization_endpoint: `${origin}/-/oauth_authorize`,
  token_endpoint: `${origin}/-/oauth_token`,
  revocation_endpoint: `${origin}/-/oauth_revoke`,
  userinfo_endpoint: `${issuer}/openid_connect/userinfo`,
  jwks_uri: `${issuer}/openid_connect/jwks`,
  scopes_supported: [...scopesOf(contract.document).keys()],
  response_types_supported: ['code', 'id_token', 'code id_token'],
  grant_types_supported: ['authorization_code', 'refresh_token'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
  token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
  code_challenge_methods_supported: ['S256', 'plain'],
  claims_supported: ['sub', 'name', 'email', 'email_verified', 'picture']
})
