import t from 'tap'
import { serving, signedIn } from '../harness.ts'

const origin = 'https://app.test'

t.test('a browser is let through to send what it asks for, without a token', async t => {
  const { app } = serving(t)
  const answer = await app.inject({
    method: 'OPTIONS',
    url: '/api/1.0/users/me',
    headers: {
      origin,
      'access-control-request-method': 'PUT',
      'access-control-request-headers': 'authorization, x-asana-client-lib'
    }
  })
  t.equal(answer.statusCode, 204)
  t.match(answer.headers, {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, DELETE',
    'access-control-allow-headers': 'authorization, x-asana-client-lib'
  })
  const bare = { origin, 'access-control-request-method': 'GET' }
  const other = await app.inject({ method: 'OPTIONS', url: '/api/1.0/users/me', headers: bare })
  t.equal(other.statusCode, 204)
  t.notOk('access-control-allow-headers' in other.headers)
})

t.test(
  'answers and refusals may be read by a page of another origin, which others are not told',
  async t => {
    const { get } = serving(t)
    for (const path of ['/users', '/tags/404', '/nowhere']) {
      const answer = await get(path, { origin })
      t.equal(answer.headers['access-control-allow-origin'], '*', path)
      t.match(answer.headers['access-control-expose-headers'], 'Retry-After')
      t.notOk('access-control-allow-origin' in (await get(path)).headers, path)
    }
  }
)

t.test('OPTIONS that asks for nothing has no route, as anything else unknown', async t => {
  const { app } = serving(t)
  const answer = await app.inject({ method: 'OPTIONS', url: '/api/1.0/users', headers: signedIn })
  t.equal(answer.statusCode, 404)
})
