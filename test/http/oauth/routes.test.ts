import t, { type Test } from 'tap'
import { apiPath } from '../../../src/behaviour/envelope.ts'
import { help } from '../../../src/behaviour/errors.ts'
import { oauthRoutes } from '../../../src/http/oauth/routes.ts'
import { apps, asking, callback, codeParams, loginStage } from '../../behaviour/oauth/login.ts'
import { type Setup, serving } from '../../harness.ts'

/** The login stage with its routes, and ways to ask as browsers and apps do. */
const served = (t: Test, declared = {}, setup: Setup = {}) => {
  const { mock } = loginStage(declared, setup)
  const { app } = serving(t, { chance: mock.chance, world: () => undefined })
  oauthRoutes(app, mock)
  const visit = (asked: object) =>
    app.inject(`/-/oauth_authorize?${new URLSearchParams({ ...asking, ...asked })}`)
  const post = (url: string, params: Record<string, string>, headers = {}) =>
    app.inject({
      ...{ method: 'POST', url: `/-/${url}`, payload: `${new URLSearchParams(params)}` },
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers }
    })
  const code = async (asked = {}) => {
    const { location } = (await visit(asked)).headers
    return String(new URL(String(location)).searchParams.get('code'))
  }
  return { app, mock, visit, post, code }
}

t.test('a user is sent back to the app with the code in the query', async t => {
  const { visit } = served(t)
  const to = `${callback}?tenant=1`
  const answer = await visit({ redirect_uri: to, state: 'ä&b' })
  t.equal(answer.statusCode, 302)
  const url = new URL(String(answer.headers.location))
  t.equal(url.origin + url.pathname, callback)
  t.strictSame([...url.searchParams.keys()], ['tenant', 'code', 'state'])
  t.equal(url.searchParams.get('state'), 'ä&b')
})

t.test('an ID token goes behind the hash', async t => {
  const { visit } = served(t)
  const answer = await visit({ response_type: 'code id_token', scope: 'openid' })
  const url = new URL(String(answer.headers.location))
  t.equal(url.search, '')
  t.strictSame([...new URLSearchParams(url.hash.slice(1)).keys()], ['code', 'id_token'])
})

t.test('an error goes back to the app', async t => {
  const { visit } = served(t, apps)
  const { headers } = await visit({ scope: 'tasks:read', state: '1' })
  const { searchParams } = new URL(String(headers.location))
  t.strictSame(Object.fromEntries(searchParams), {
    error: 'forbidden_scopes',
    error_description:
      'Your app is not allowed to request user authorization for `tasks:read` scopes.',
    state: '1'
  })
})

t.test('an error that cannot go back is plain text', async t => {
  const { visit } = served(t, apps)
  const answer = await visit({ redirect_uri: 'https://elsewhere.example' })
  t.equal(answer.statusCode, 400)
  t.match(answer.headers['content-type'], /^text\/plain/)
  t.equal(
    answer.body,
    'invalid_request: The `redirect_uri` parameter does not match a valid url for the application.'
  )
})

t.test('a page asks whoever is not named, and the form of it leads on', async t => {
  const { app, visit } = served(t)
  const answer = await visit({ mock_user: '', state: 'x' })
  t.equal(answer.statusCode, 400, 'an empty name is nobody')
  const { mock_user: _, ...open } = asking
  const page = await app.inject(`/-/oauth_authorize?${new URLSearchParams(open)}`)
  t.equal(page.statusCode, 200)
  t.match(page.headers, {
    'content-type': /^text\/html/,
    'content-security-policy': /^default-src 'none'/,
    'cache-control': 'no-store'
  })
  const fields = [...page.body.matchAll(/type="hidden" name="(.*?)" value="(.*?)"/g)]
  const sent = Object.fromEntries(fields.map(([, name, value]) => [name, value]))
  t.strictSame(sent, open)
  const [, gid] = /<option value="(\d+)">Bo</.exec(page.body) ?? []
  const allowed = await visit({ ...sent, mock_user: gid, mock_consent: 'allow' })
  t.match(allowed.headers.location, /\?code=0%2F[0-9a-f]{32}$/)
  const denied = await visit({ ...sent, mock_user: gid, mock_consent: 'deny' })
  t.match(denied.headers.location, /\?error=access_denied&/)
})

t.test('an app without an address has its user shown the code', async t => {
  const { visit } = served(t)
  const { body } = await visit({ redirect_uri: 'urn:ietf:wg:oauth:2.0:oob' })
  t.match(body, /<code>0\/[0-9a-f]{32}<\/code>/)
})

t.test('a code becomes a token that nobody keeps on the way', async t => {
  const { post, code } = served(t)
  const answer = await post('oauth_token', codeParams(await code()))
  t.equal(answer.statusCode, 200)
  t.match(answer.headers, {
    'content-type': 'application/json; charset=UTF-8',
    'cache-control': 'no-store'
  })
  t.strictSame(Object.keys(answer.json()), [
    ...['access_token', 'expires_in', 'token_type', 'data', 'refresh_token']
  ])
})

t.test('a refusal is what the live service was recorded to say, byte for byte', async t => {
  const { post } = served(t, apps)
  const answer = await post('oauth_token', {
    ...{ grant_type: 'refresh_token', refresh_token: 'bogus', client_id: '1', client_secret: 'x' }
  })
  t.equal(answer.statusCode, 400)
  t.equal(answer.headers['content-type'], 'application/json; charset=UTF-8')
  t.equal(
    answer.body,
    '{"error":"invalid_grant","error_uri":"https:\\u002F\\u002Fasana.com\\u002Fdevelopers\\u002Fdocumentation\\u002Fgetting-started\\u002Fauthentication","error_description":"The `refresh_token` provided was invalid."}'
  )
})

t.test('an app that fails to prove itself in the header is asked again there', async t => {
  const { post, code } = served(t, apps)
  const { client_id: _, client_secret: __, ...params } = codeParams(await code())
  const basic = (text: string) => ({
    authorization: `Basic ${Buffer.from(text).toString('base64')}`
  })
  const refused = await post('oauth_token', params, basic('full:other'))
  t.equal(refused.statusCode, 401)
  t.equal(refused.headers['www-authenticate'], 'Basic realm="asana"')
  t.equal((await post('oauth_token', params, basic('full:s3cret'))).statusCode, 200)
})

t.test('a token is revoked', async t => {
  const { app, post, code } = served(t)
  const { access_token, refresh_token } = (
    await post('oauth_token', codeParams(await code({ scope: 'openid' })))
  ).json()
  const userinfo = () =>
    app.inject({
      url: `${apiPath}/openid_connect/userinfo`,
      headers: { authorization: `Bearer ${access_token}` }
    })
  t.strictSame((await userinfo()).json(), { sub: '12' })
  const client = { client_id: 'full' }
  const refused = await post('oauth_revoke', { ...client, token: access_token })
  t.equal(refused.statusCode, 400)
  const revoked = await post('oauth_revoke', { ...client, token: refresh_token })
  t.equal(revoked.statusCode, 200)
  t.equal(revoked.body, '{}')
  const late = await userinfo()
  t.equal(late.statusCode, 401)
  t.strictSame(late.json(), { errors: [{ message: 'Not Authorized', help }] })
})

t.test('where everything is can be asked without a token', async t => {
  const { app } = served(t)
  const headers = { host: 'asana.test:8080' }
  const found = await app.inject({ url: `${apiPath}/.well-known/openid-configuration`, headers })
  t.match(found.json(), {
    issuer: 'http://asana.test:8080/api/1.0',
    authorization_endpoint: 'http://asana.test:8080/-/oauth_authorize'
  })
  const keys = await app.inject(`${apiPath}/openid_connect/jwks`)
  t.match(keys.json(), { keys: [{ kty: 'RSA', alg: 'RS256', use: 'sig' }] })
})

t.test('a fault of the mock is a 500 in the envelope of the service', async t => {
  const chance = () => {
    throw new TypeError('broken')
  }
  const { visit } = served(t, {}, { chance })
  const answer = await visit({})
  t.equal(answer.statusCode, 500)
  t.match(answer.json(), { errors: [{ message: 'Server Error' }] })
})

t.test('pages of other origins may exchange codes and ask who the user is', async t => {
  const { app, post, code } = served(t)
  const headers = { origin: 'https://planner.example' }
  const answer = await post('oauth_token', codeParams(await code({ scope: 'openid' })), headers)
  t.equal(answer.headers['access-control-allow-origin'], '*')
  const authorization = `Bearer ${answer.json().access_token}`
  for (const path of [
    'openid_connect/userinfo',
    'openid_connect/jwks',
    '.well-known/openid-configuration'
  ]) {
    const { headers: sent } = await app.inject({
      url: `${apiPath}/${path}`,
      headers: { ...headers, authorization }
    })
    t.equal(sent['access-control-allow-origin'], '*', path)
  }
})

t.test('other methods have no route', async t => {
  const { app } = served(t)
  for (const [method, url] of [
    ['GET', '/-/oauth_token'],
    ['POST', '/-/oauth_authorize'],
    ['POST', `${apiPath}/openid_connect/userinfo`],
    ['GET', '/-/else']
  ] as const) {
    const answer = await app.inject({ method, url })
    t.equal(answer.statusCode, 404, `${method} ${url}`)
    t.match(answer.body, 'No matching route for request')
  }
})
