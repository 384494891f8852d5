import jwt from 'jsonwebtoken'
import { generateChallenge } from 'pkce-challenge'
import type { Gid, JsonObject } from '../../world/entity.ts'
import type { Authorization, Consent, Grant } from '../../world/grants.ts'
import type { Transaction } from '../../world/transaction.ts'
import { drawn } from '../deliveries/secrets.ts'
import type { Mock } from '../mock.ts'
import { type Params, provenClient } from './apps.ts'
import { invalidGrant, missingParameter, otherRedirect, unsupportedGrant } from './errors.ts'
import { claimsOf, idTokenOf } from './openid.ts'

/** A request of an app, and how it proves which one it is. */
export interface Sent {
  readonly params: Params
  readonly authorization: string | undefined
}

/** How long an access token is good, in seconds. */
const lifetime = 3600

/** What a verifier makes, by the method. */
type Derived = Readonly<Record<'S256' | 'plain', string>> | undefined

/** Exchanges a code or a refresh token for an access token. Rejects with an `OAuthError`. */
export const exchange = async (mock: Mock, sent: Sent, issuer: string): Promise<JsonObject> => {
  const { params } = sent
  const grantType = params['grant_type']
  if (!grantType) throw missingParameter('grant_type')
  const derived = await derivedFrom(params['code_verifier'])
  if (grantType === 'authorization_code') return withCode(mock, sent, derived, issuer)
  if (grantType === 'refresh_token') return refreshed(mock, sent)
  throw unsupportedGrant(['authorization_code', 'refresh_token'])
}

const derivedFrom = async (verifier: string | undefined): Promise<Derived> =>
  verifier === undefined ? undefined : { S256: await generateChallenge(verifier), plain: verifier }

const withCode = (mock: Mock, sent: Sent, derived: Derived, issuer: string): JsonObject =>
  mock.store.transact(transaction => {
    const { code = '' } = sent.params
    const authorization = transaction.world.codes.get(code)
    if (!authorization || authorization.expiresAt <= transaction.now) throw invalidGrant('code')
    refuseOthers(mock, sent, authorization, derived)
    const refreshToken = `1/${authorization.user}:${drawn(mock.chance, transaction).text}`
    const { user, app, scopes, nonce } = authorization
    transaction.set({
      codes: transaction.world.codes.delete(code),
      consents: transaction.world.consents.set(refreshToken, { user, app, scopes })
    })
    return {
      ...accessTo(mock, transaction, authorization, refreshToken),
      refresh_token: refreshToken,
      ...(scopes.includes('openid') && {
        id_token: idTokenOf(mock, { user, app, scopes, nonce }, issuer)
      })
    }
  })

/** A code belongs to the app, to the address and to the challenge with which it was asked for. */
const refuseOthers = (
  mock: Mock,
  { params, authorization: header }: Sent,
  { app, redirectUri, challenge }: Authorization,
  derived: Derived
): void => {
  if (provenClient(mock, params, header) !== app) throw invalidGrant('code')
  if (params['redirect_uri'] !== redirectUri) throw otherRedirect()
  if (challenge && derived?.[challenge.method] !== challenge.text) {
    throw invalidGrant('code_verifier')
  }
}

/** The refresh token is looked at before the app. Live, October 2026. */
const refreshed = (mock: Mock, { params, authorization }: Sent): JsonObject =>
  mock.store.transact(transaction => {
    const { refresh_token: token = '' } = params
    const consent = transaction.world.consents.get(token)
    if (!consent) throw invalidGrant('refresh_token')
    if (provenClient(mock, params, authorization) !== consent.app) {
      throw invalidGrant('refresh_token')
    }
    return accessTo(mock, transaction, consent, token)
  })

const accessTo = (
  mock: Mock,
  transaction: Transaction,
  { user, app, scopes }: Consent,
  refreshToken: string
): JsonObject => {
  const expiresAt = transaction.now + lifetime * 1000
  const token = accessToken(mock, transaction, scopes)
  const grant: Grant = { user, app, scopes, expiresAt, refreshToken }
  transaction.set({ grants: transaction.world.grants.set(token, grant) })
  return {
    access_token: token,
    expires_in: lifetime,
    token_type: 'bearer',
    data: dataOf(mock, user)
  }
}

/** A JWT with these claims, as the live service makes it (2016); clients take it as a text. */
const accessToken = (
  { chance }: Mock,
  transaction: Transaction,
  scopes: readonly string[]
): string => {
  const { number, text } = drawn(chance, transaction)
  const iat = Math.floor(transaction.now / 1000)
  return jwt.sign(
    { authorization: number, scope: scopes.join(' '), iat, exp: iat + lifetime },
    text
  )
}

/** Real answers have the ID as a number. */
const dataOf = (mock: Mock, gid: Gid): JsonObject => {
  const { name, email } = claimsOf(mock, gid)
  return { id: Number(gid), gid, name, email }
}
