import jwt from 'jsonwebtoken'
import t from 'tap'
import {
  invalidClient,
  invalidGrant,
  missingParameter,
  otherRedirect,
  unsupportedGrant
} from '../../../src/behaviour/oauth/errors.ts'
import { seeded } from '../../../src/world/chance.ts'
import { noon } from '../../harness.ts'
import { apps, codeOf, codeParams, loginStage, token } from './login.ts'

t.test('a code becomes an access token and a refresh token of its user', async t => {
  const { mock } = loginStage(apps)
  const {
    access_token: access,
    refresh_token: refresh,
    ...rest
  } = await token(mock, codeParams(codeOf(mock)))
  t.strictSame(rest, {
    expires_in: 3600,
    token_type: 'bearer',
    data: { id: 12, gid: '12', name: 'Bo', email: 'bo@example.com' }
  })
  t.match(refresh, /^1\/12:[0-9a-f]{32}$/)
  const { grants, consents, codes } = mock.store.world
  const scopes = ['default', 'identity']
  t.strictSame(consents.toObject(), { [String(refresh)]: { user: '12', app: 'full', scopes } })
  t.strictSame(grants.toObject(), {
    [String(access)]: {
      ...{ user: '12', app: 'full', scopes, expiresAt: noon + 3_600_000 },
      refreshToken: String(refresh)
    }
  })
  t.equal(codes.size, 0)
})

t.test('an access token is a JWT with the claims that those of the service have', async t => {
  const { mock } = loginStage(apps)
  const { access_token: access } = await token(mock, codeParams(codeOf(mock)))
  t.strictSame(jwt.decode(String(access)), {
    authorization: 2,
    scope: 'default identity',
    iat: noon / 1000,
    exp: noon / 1000 + 3600
  })
})

t.test('with the same seed and time, answers are the same', async t => {
  const answer = async (seed: number) => {
    const { mock } = loginStage(apps, {})
    const seededMock = { ...mock, chance: seeded(seed) }
    return JSON.stringify(await token(seededMock, codeParams(codeOf(seededMock))))
  }
  t.equal(await answer(1), await answer(1))
  t.not(await answer(1), await answer(2))
})

t.test('a code is good once', async t => {
  const { mock } = loginStage(apps)
  const code = codeOf(mock)
  await token(mock, codeParams(code))
  await t.rejects(token(mock, codeParams(code)), invalidGrant('code'))
})

t.test('a code is good for fifteen minutes', async t => {
  const { mock, pass } = loginStage(apps)
  const [one, other] = [codeOf(mock), codeOf(mock)]
  pass(15 * 60_000 - 1)
  t.match(await token(mock, codeParams(one)), { token_type: 'bearer' })
  pass(1)
  await t.rejects(token(mock, codeParams(other)), invalidGrant('code'))
})

t.test('a code that nobody has given out is none', async t => {
  const { mock } = loginStage()
  await t.rejects(token(mock, codeParams('0/1')), invalidGrant('code'))
  const { code: _, ...without } = codeParams('')
  await t.rejects(token(mock, without), invalidGrant('code'))
})

t.test(
  'a code belongs to its app, its address and its challenge; a wrong try uses nothing up',
  async t => {
    const { mock } = loginStage(apps)
    const challenge = { code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM' }
    const code = codeOf(mock, { ...challenge, code_challenge_method: 'S256' })
    const right = {
      ...codeParams(code),
      code_verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
    }
    const { world } = mock.store
    const refused = (params: Record<string, string | undefined>, error: Error) =>
      t.rejects(token(mock, { ...right, ...params }), error)
    await refused({ client_secret: 'other' }, invalidClient())
    await refused({ client_secret: undefined }, invalidClient())
    await refused({ client_id: 'nobody' }, invalidClient())
    await refused({ client_id: undefined }, invalidClient())
    await refused({ client_id: 'little', client_secret: undefined }, invalidGrant('code'))
    await refused({ redirect_uri: undefined }, otherRedirect())
    await refused({ code_verifier: undefined }, invalidGrant('code_verifier'))
    await refused({ code_verifier: challenge.code_challenge }, invalidGrant('code_verifier'))
    t.equal(mock.store.world, world)
    t.match(await token(mock, right), { token_type: 'bearer' })
  }
)

t.test(
  'a plain challenge is its verifier; a verifier that nobody asked for does no harm',
  async t => {
    const { mock } = loginStage()
    const plain = codeParams(codeOf(mock, { code_challenge: 'abc' }))
    await t.rejects(token(mock, { ...plain, code_verifier: 'abd' }), invalidGrant('code_verifier'))
    t.ok(await token(mock, { ...plain, code_verifier: 'abc' }))
    t.ok(await token(mock, { ...codeParams(codeOf(mock)), code_verifier: 'abc' }))
  }
)

t.test('the scope openid brings an ID token', async t => {
  const { mock } = loginStage()
  const { id_token: id } = await token(
    mock,
    codeParams(codeOf(mock, { scope: 'openid', nonce: 'n' }))
  )
  t.match(jwt.decode(String(id)), { sub: '12', aud: 'full', nonce: 'n' })
})

t.test('a refresh token brings further access tokens, and itself only once', async t => {
  const { mock } = loginStage(apps)
  const { access_token: first, refresh_token: refresh } = await token(
    mock,
    codeParams(codeOf(mock))
  )
  const params = {
    ...{ grant_type: 'refresh_token', refresh_token: String(refresh) },
    ...{ client_id: 'full', client_secret: 's3cret' }
  }
  const { access_token: second, ...rest } = await token(mock, params)
  t.not(second, first)
  t.strictSame(Object.keys(rest), ['expires_in', 'token_type', 'data'])
  t.equal(mock.store.world.grants.size, 2)
  t.match(mock.store.world.grants.get(String(second)), { user: '12', refreshToken: refresh })
})

t.test('a refresh token that there is not is said so before the app is looked at', async t => {
  const { mock } = loginStage(apps)
  const params = { grant_type: 'refresh_token', refresh_token: 'bogus', client_id: '1' }
  await t.rejects(token(mock, params), {
    status: 400,
    error: 'invalid_grant',
    message: 'The `refresh_token` provided was invalid.'
  })
  await t.rejects(token(mock, { grant_type: 'refresh_token' }), invalidGrant('refresh_token'))
})

t.test('a refresh token belongs to its app', async t => {
  const { mock } = loginStage(apps)
  const { refresh_token } = await token(mock, codeParams(codeOf(mock)))
  const refreshing = (client: Record<string, string>) =>
    token(mock, {
      grant_type: 'refresh_token',
      refresh_token: String(refresh_token),
      ...client
    })
  await t.rejects(refreshing({ client_id: 'full', client_secret: 'x' }), invalidClient())
  await t.rejects(refreshing({ client_id: 'little' }), invalidGrant('refresh_token'))
})

t.test('there are no other ways to a token', async t => {
  const { mock } = loginStage()
  await t.rejects(token(mock, {}), missingParameter('grant_type'))
  await t.rejects(
    token(mock, { grant_type: 'password' }),
    unsupportedGrant(['authorization_code', 'refresh_token'])
  )
})
