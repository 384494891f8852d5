import asanaSdk from 'asana'
import * as oauth from 'oauth4webapi'
import t, { type Test } from 'tap'
import { type AsanaMock, type StartOptions, startAsanaMock } from '../src/index.ts'
import { clientAt } from './sdk/official.ts'

/** A world that declares an app, and a token of one of its two users. */
const world = `${import.meta.dirname}/oauth-world.yaml`

const started = async (t: Test, options: StartOptions = { fixtures: [world] }) => {
  const mock = await startAsanaMock(options)
  t.teardown(() => mock.close())
  return mock
}

const overHttp = { [oauth.allowInsecureRequests]: true }
const redirectUri = 'https://planner.example/callback'
const client: oauth.Client = { client_id: '1208000000000042' }
const secret = 'kept-secret'

/** The mock as the client library discovers it. */
const discovered = async ({ baseUrl }: AsanaMock) => {
  const issuer = new URL(baseUrl)
  const response = await oauth.discoveryRequest(issuer, overHttp)
  return oauth.processDiscoveryResponse(issuer, response)
}

/** Sends a user to the mock as a browser does, and hands back where it is sent on. */
const sent = async (server: oauth.AuthorizationServer, parameters: Record<string, string>) => {
  const url = new URL(String(server.authorization_endpoint))
  url.search = `${new URLSearchParams({ client_id: client.client_id, redirect_uri: redirectUri, ...parameters })}`
  const { headers } = await fetch(url, { redirect: 'manual' })
  return new URL(String(headers.get('location')))
}

/** Logs a user in as an app does, with PKCE. */
const loggedIn = async (
  mock: AsanaMock,
  auth: oauth.ClientAuth,
  parameters: Record<string, string> = {}
) => {
  const server = await discovered(mock)
  const verifier = oauth.generateRandomCodeVerifier()
  const [state, nonce] = [oauth.generateRandomState(), oauth.generateRandomNonce()]
  const back = await sent(server, {
    response_type: 'code',
    mock_user: 'Bo Larsen',
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...{ state, nonce, ...parameters }
  })
  const response = await oauth.authorizationCodeGrantRequest(
    ...([server, client, auth, oauth.validateAuthResponse(server, client, back, state)] as const),
    ...([redirectUri, verifier, overHttp] as const)
  )
  const withNonce = parameters['scope']?.includes('openid') ? { expectedNonce: nonce } : {}
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, withNonce)
  return { server, tokens, response }
}

/** An error of a client, as far as it matters. */
const like = (fields: object): Error => fields as Error

/** Who a token is, or the message of the refusal. */
const me = async ({ baseUrl }: AsanaMock, token: string) => {
  const response = await fetch(`${baseUrl}/users/me`, {
    headers: { authorization: `Bearer ${token}` }
  })
  const { data, errors } = (await response.json()) as {
    data?: { name: string }
    errors?: { message: string }[]
  }
  return data?.name ?? `${response.status} ${errors?.[0]?.message}`
}

const expired =
  '401 The bearer token has expired. If you have a refresh token, please use it to request a new bearer token, otherwise allow the user to re-authenticate.'

t.test('a client library logs a user in, refreshes after an hour, and logs out', async t => {
  const mock = await started(t)
  const auth = oauth.ClientSecretPost(secret)
  const { server, tokens } = await loggedIn(mock, auth)
  t.equal(tokens.expires_in, 3600)
  t.equal(await me(mock, tokens.access_token), 'Bo Larsen')

  await mock.clock.advance('1h')
  t.equal(await me(mock, tokens.access_token), expired)

  const refresh = String(tokens.refresh_token)
  const refreshing = async () =>
    oauth.processRefreshTokenResponse(
      server,
      client,
      await oauth.refreshTokenGrantRequest(server, client, auth, refresh, overHttp)
    )
  const fresh = await refreshing()
  t.equal(await me(mock, fresh.access_token), 'Bo Larsen')
  t.equal(await me(mock, tokens.access_token), expired)

  const revoked = await oauth.revocationRequest(server, client, auth, refresh, overHttp)
  await oauth.processRevocationResponse(revoked)
  t.equal(await me(mock, fresh.access_token), '401 Not Authorized')
  await t.rejects(refreshing(), like({ error: 'invalid_grant' }))
})

t.test('a client library checks the ID token and asks who the user is', async t => {
  const mock = await started(t)
  const scope = 'openid email profile default'
  const { server, tokens, response } = await loggedIn(mock, oauth.ClientSecretBasic(secret), {
    scope
  })
  const claims = oauth.getValidatedIdTokenClaims(tokens)
  t.match(claims, { sub: '1208000000000002', name: 'Bo Larsen', email: 'bo@example.com' })
  await oauth.validateApplicationLevelSignature(server, response, overHttp)
  const info = await oauth.userInfoRequest(server, client, tokens.access_token, overHttp)
  t.strictSame(await oauth.processUserInfoResponse(server, client, String(claims?.sub), info), {
    ...{ sub: '1208000000000002', name: 'Bo Larsen' },
    ...{ email: 'bo@example.com', email_verified: true }
  })
})

t.test('a client library checks what comes behind the hash', async t => {
  const mock = await started(t)
  const server = await discovered(mock)
  const asked = { response_type: 'code id_token', scope: 'openid', nonce: 'n', state: 's' }
  const back = await sent(server, { ...asked, mock_user: 'Bo Larsen' })
  const checked = await oauth.validateCodeIdTokenResponse(
    ...([server, client, back, 'n', 's', undefined, overHttp] as const)
  )
  t.match(checked.get('code'), /^0\//)
})

t.test('a client library understands a user who denies', async t => {
  const mock = await started(t)
  const server = await discovered(mock)
  const back = await sent(server, { response_type: 'code', state: 's', mock_consent: 'deny' })
  t.throws(
    () => oauth.validateAuthResponse(server, client, back, 's'),
    like({ error: 'access_denied' })
  )
})

t.test('a code that is stolen is of no use without the verifier or the secret', async t => {
  const mock = await started(t)
  await t.rejects(
    loggedIn(mock, oauth.ClientSecretPost('guessed')),
    like({ error: 'invalid_client' })
  )
  await t.rejects(loggedIn(mock, oauth.ClientSecretBasic('guessed')), like({ status: 401 }))
  await t.rejects(
    loggedIn(mock, oauth.ClientSecretPost(secret), { code_challenge: 'of-somebody-else' }),
    like({ error: 'invalid_grant' })
  )
})

t.test('in the automatic mode an app that knows nothing of the mock logs in by itself', async t => {
  const mock = await started(t, { oauth: 'auto' })
  const { tokens } = await loggedIn(mock, oauth.None(), { mock_user: 'Mei Tanaka' })
  t.equal(await me(mock, tokens.access_token), 'Mei Tanaka')
  const server = await discovered(mock)
  const back = await sent(server, { response_type: 'code' })
  t.match(back.searchParams.get('code'), /^0\//)
})

t.test('the official SDK is who its declared token says, and nobody without one', async t => {
  const mock = await started(t)
  const client = clientAt(mock.baseUrl)
  const users = new asanaSdk.UsersApi(client)
  const token = client.authentications['token'] as { accessToken: string }
  token.accessToken = '2/1208000000000001/1:0123456789abcdef0123456789abcdef'
  t.equal((await users.getUser('me', {})).data.name, 'Ada Okafor')
  token.accessToken = mock.tokens.issue('Bo Larsen')
  t.equal((await users.getUser('me', {})).data.name, 'Bo Larsen')
  token.accessToken = 'any-other'
  await t.rejects(users.getUser('me', {}), like({ status: 401 }))
})

t.test('the official SDK with a scoped token gets what the scopes open', async t => {
  const mock = await started(t)
  const client = clientAt(mock.baseUrl)
  const token = client.authentications['token'] as { accessToken: string }
  token.accessToken = mock.tokens.issue('Ada Okafor', { scopes: ['users:read'] })
  t.equal((await new asanaSdk.UsersApi(client).getUser('me', {})).data.name, 'Ada Okafor')
  const message = 'The following scopes must be present to fulfill this request: workspaces:read'
  await t.rejects(
    new asanaSdk.WorkspacesApi(client).getWorkspaces({}),
    like({ status: 403, response: { body: { errors: [{ message }] } } })
  )
})

t.test('two mocks never know each other’s tokens', async t => {
  const [one, other] = [await started(t), await started(t)]
  const auth = oauth.ClientSecretPost(secret)
  const [mine, theirs] = [await loggedIn(one, auth), await loggedIn(other, auth)]
  t.equal(await me(one, mine.tokens.access_token), 'Bo Larsen')
  t.equal(await me(one, theirs.tokens.access_token), '401 Not Authorized')
  t.equal(await me(other, mine.tokens.access_token), '401 Not Authorized')
  t.equal(await me(other, one.tokens.issue('Bo Larsen')), '401 Not Authorized')
})

t.test('a reset forgets what was issued, and a snapshot remembers it', async t => {
  const mock = await started(t)
  const { tokens } = await loggedIn(mock, oauth.ClientSecretPost(secret))
  const issued = mock.tokens.issue('Ada Okafor')
  const name = mock.snapshot()
  mock.reset()
  t.equal(await me(mock, tokens.access_token), '401 Not Authorized')
  t.equal(await me(mock, issued), '401 Not Authorized')
  t.equal(mock.tokens.list().length, 1, 'the declared one is left')
  mock.restore(name)
  t.equal(await me(mock, tokens.access_token), 'Bo Larsen')
  t.equal(await me(mock, issued), 'Ada Okafor')
})

t.test('what was given out goes with an export, and is good again where it is loaded', async t => {
  const [one, other] = [await started(t), await started(t)]
  const { tokens } = await loggedIn(one, oauth.ClientSecretPost(secret))
  const exported = await (await fetch(`${one.url}/__admin/world`)).text()
  const put = { method: 'PUT', headers: { 'content-type': 'application/json' }, body: exported }
  t.equal((await fetch(`${other.url}/__admin/world`, put)).status, 200)
  t.equal(await me(other, tokens.access_token), 'Bo Larsen')
})

t.test('with a clock that stands and a seed, answers are the same byte for byte', async t => {
  const fixed = { fixtures: [world], clock: '2026-08-08T12:00:00Z', seed: 7 }
  const answers = async () => {
    const mock = await started(t, fixed)
    const server = await discovered(mock)
    const asked = { response_type: 'code', scope: 'openid', mock_user: 'Bo Larsen' }
    const code = String((await sent(server, asked)).searchParams.get('code'))
    const response = await fetch(String(server.token_endpoint), {
      method: 'POST',
      body: new URLSearchParams({
        ...{ grant_type: 'authorization_code', code, redirect_uri: redirectUri },
        ...{ client_id: client.client_id, client_secret: secret }
      })
    })
    const { id_token: _, ...rest } = (await response.json()) as Record<string, unknown>
    return JSON.stringify([code, rest, mock.tokens.issue('Ada Okafor')])
  }
  t.equal(await answers(), await answers())
})
