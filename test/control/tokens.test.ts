import t from 'tap'
import { type Answer, noon, rigFor, sentences } from './harness.ts'

type Rig = ReturnType<typeof rigFor>

const withUsers = (t: Parameters<typeof rigFor>[0]): Rig => {
  const rig = rigFor(t)
  rig.mock.store.transact(transaction => {
    transaction.put({ gid: '21', resource_type: 'user', name: 'Ada', email: 'ada@example.com' })
    transaction.put({ gid: '22', resource_type: 'user', name: 'Bo' })
    transaction.put({ gid: '23', resource_type: 'user' })
  })
  return rig
}

const told = ({ body }: Answer) => body as unknown as Record<string, unknown>
const asking = async ({ app }: Rig, token: string) => {
  const headers = { authorization: `Bearer ${token}` }
  const answer = await app.inject({ url: '/api/1.0/users/me', headers })
  return answer.statusCode === 200 ? answer.json().data.name : answer.json().errors[0].message
}
const issue = async ({ ask }: Rig, asked: object) =>
  told(await ask('POST', '/tokens', asked))['token'] as string

t.test('a token is issued to a user, named in any way, and is theirs', async t => {
  const rig = withUsers(t)
  for (const user of ['Bo', '22']) {
    const token = await issue(rig, { user })
    t.match(token, /^2\/22\/\d+:[0-9a-f]{32}$/)
    t.equal(await asking(rig, token), 'Bo')
  }
  t.equal(await asking(rig, await issue(rig, { user: 'ADA@example.com' })), 'Ada')
  t.equal(await asking(rig, 'any-other'), 'Ada', 'the world stays open')
})

t.test('a token may have a text, scopes and an end', async t => {
  const rig = withUsers(t)
  const asked = { user: 'Bo', token: 'mine', scopes: ['tasks:read'], expires_in: '1h' }
  const answer = await rig.ask('POST', '/tokens', asked)
  t.equal(answer.status, 201)
  t.strictSame(told(answer), {
    token: 'mine',
    state: 'good',
    user: { gid: '22', name: 'Bo' },
    app: null,
    scopes: ['tasks:read'],
    expires_at: '2026-08-08T13:00:00.000Z'
  })
  t.match(await asking(rig, 'mine'), /scopes must be present .*: users:read$/)
  rig.wait(3_600_000)
  t.match(await asking(rig, 'mine'), /^The bearer token has expired/)
})

t.test('what is wrong with a new token is said', async t => {
  const rig = withUsers(t)
  const refused = async (asked: object, status: number, ...said: string[]) => {
    const answer = await rig.ask('POST', '/tokens', asked)
    t.equal(answer.status, status)
    t.strictSame(sentences(answer), said)
  }
  await refused({}, 400, 'The body must have user')
  await refused(
    { user: 'Boo' },
    400,
    'user: no user has the gid, the e-mail address or the name "Boo"; did you mean Bo?'
  )
  await refused(
    { user: 'Bo', scopes: ['task:read', 'x'] },
    400,
    'scopes: there is no scope "task:read"; did you mean tasks:read?',
    'scopes: there is no scope "x"'
  )
  await refused(
    { user: 'Bo', expires_in: 'soon' },
    400,
    'expires_in must be a number and a unit (500ms, 3s, 5m, 1.5h, 1d), not "soon"'
  )
  await issue(rig, { user: 'Bo', token: 'mine' })
  await refused({ user: 'Ada', token: 'mine' }, 409, 'The token "mine" is there already')
  t.equal(rig.mock.store.world.grants.size, 1)
})

t.test('a token can be let expire, and be taken back', async t => {
  const rig = withUsers(t)
  await issue(rig, { user: 'Bo', token: 'one' })
  await issue(rig, { user: '23', token: 'other' })
  t.match(told(await rig.ask('POST', '/tokens/expire', { token: 'one' })), { state: 'expired' })
  t.match(await asking(rig, 'one'), /^The bearer token has expired/)
  const revoked = await rig.ask('POST', '/tokens/revoke', { token: 'other' })
  t.match(told(revoked), { state: 'revoked', user: { gid: '23', name: null } })
  t.equal(await asking(rig, 'other'), 'Not Authorized')
  t.match(told(await rig.ask('GET', '/tokens')), {
    tokens: [
      { token: 'one', state: 'expired', expires_at: new Date(noon).toISOString() },
      { token: 'other', state: 'revoked', expires_at: null }
    ]
  })
})

t.test('a token of an app goes with its refresh token', async t => {
  const rig = withUsers(t)
  const { store } = rig.mock
  store.transact(transaction => {
    const consent = { user: '22', app: '42', scopes: ['default'] }
    const { grants, consents } = transaction.world
    transaction.set({
      consents: consents.set('r', consent),
      grants: grants
        .set('first', { ...consent, refreshToken: 'r' })
        .set('second', { ...consent, refreshToken: 'r' })
    })
  })
  t.match(told(await rig.ask('POST', '/tokens/revoke', { token: 'first' })), { app: '42' })
  t.equal(store.world.consents.size, 0)
  t.equal(await asking(rig, 'second'), 'Not Authorized')
})

t.test('a token that there is not is said so', async t => {
  const rig = withUsers(t)
  for (const path of ['/tokens/expire', '/tokens/revoke']) {
    const answer = await rig.ask('POST', path, { token: 'none' })
    t.equal(answer.status, 404)
    t.strictSame(sentences(answer), ['There is no token "none"'])
  }
})
