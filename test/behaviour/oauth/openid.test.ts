import { createPublicKey } from 'node:crypto'
import jwt from 'jsonwebtoken'
import t from 'tap'
import { expiredToken, needsScopes, notAuthorized } from '../../../src/behaviour/errors.ts'
import { keySet } from '../../../src/behaviour/oauth/key.ts'
import { claimsOf, discovery, idTokenOf, userInfo } from '../../../src/behaviour/oauth/openid.ts'
import type { Grant } from '../../../src/world/grants.ts'
import { noon } from '../../harness.ts'
import { issuer, loginStage } from './login.ts'

const { mock } = loginStage()
const bearer = { user: '12', app: '42', scopes: ['openid'], nonce: undefined }

const [key] = keySet.keys as [{ kid: string }]
const verified = (token: string) =>
  jwt.verify(token, createPublicKey({ format: 'jwk', key }), {
    algorithms: ['RS256'],
    issuer,
    audience: '42',
    clockTimestamp: noon / 1000
  })

t.test('an ID token is signed with the key of the set, and says who the user is', async t => {
  const token = idTokenOf(mock, bearer, issuer)
  t.strictSame(verified(token), {
    ...{ iss: issuer, sub: '12', aud: '42', iat: noon / 1000, exp: noon / 1000 + 3600 }
  })
  t.match(jwt.decode(token, { complete: true })?.header, { alg: 'RS256', kid: key.kid })
  t.notOk('d' in key, 'the set keeps the private part to itself')
})

t.test('it says more where scopes, a nonce or a code ask for it', async t => {
  const scopes = ['openid', 'email', 'profile']
  t.match(verified(idTokenOf(mock, { ...bearer, scopes, nonce: 'n', code: '0/abc' }, issuer)), {
    ...{ name: 'Bo', email: 'bo@example.com', email_verified: true, nonce: 'n' },
    c_hash: /^[\w-]{22}$/
  })
})

t.test('the picture of a user is claimed, if there is one', async t => {
  const picture = 'https://pictures.example/128.png'
  const { mock: other } = loginStage(
    {},
    {
      world: transaction => {
        transaction.put({ gid: '1', resource_type: 'user', photo: { image_128x128: picture } })
        transaction.put({ gid: '2', resource_type: 'user', photo: { image_128x128: null } })
      }
    }
  )
  t.strictSame(claimsOf(other, '1'), { picture })
  t.strictSame(claimsOf(other, '2'), {})
  t.strictSame(claimsOf(other, '3'), {})
})

const informed = (grant: Grant | undefined) => {
  const { mock } = loginStage()
  mock.store.transact(transaction => {
    const { grants } = transaction.world
    if (grant) transaction.set({ grants: grants.set('x', grant) })
  })
  return userInfo(mock, 'Bearer x')
}

t.test('an app may know of its user what its scopes say', async t => {
  const scoped = (...scopes: string[]) => informed({ user: '12', app: '42', scopes })
  t.strictSame(scoped('openid'), { sub: '12' })
  t.strictSame(scoped('openid', 'email'), {
    ...{ sub: '12', email: 'bo@example.com', email_verified: true }
  })
  t.match(scoped('openid', 'default', 'profile'), { sub: '12', name: 'Bo' })
  t.throws(() => scoped('default'), needsScopes(['openid']))
})

t.test('a personal access token shows everything, and one that is not good nothing', async t => {
  t.match(informed({ user: '12' }), { sub: '12', name: 'Bo', email: 'bo@example.com' })
  t.match(informed(undefined), { sub: '11', name: 'Ada' })
  t.throws(() => informed({ user: '12', expiresAt: noon }), expiredToken())
  t.throws(() => informed({ user: '12', revoked: true }), notAuthorized())
  t.throws(() => userInfo(mock, undefined), notAuthorized())
})

t.test('the discovery document leads to everything', async t => {
  t.match(discovery(mock, 'http://mock', issuer), {
    issuer,
    authorization_endpoint: 'http://mock/-/oauth_authorize',
    token_endpoint: 'http://mock/-/oauth_token',
    revocation_endpoint: 'http://mock/-/oauth_revoke',
    userinfo_endpoint: 'http://mock/api/1.0/openid_connect/userinfo',
    jwks_uri: 'http://mock/api/1.0/openid_connect/jwks',
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256', 'plain']
  })
})
