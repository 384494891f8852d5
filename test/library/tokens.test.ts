import t, { type Test } from 'tap'
import { tokensOf } from '../../src/library/tokens.ts'
import { assemble } from '../../src/server.ts'

const tokens = async (t: Test) => {
  const { app, mock } = await assemble({ clock: '2026-08-08T12:00:00Z', seed: 1 })
  t.teardown(() => app.close())
  return tokensOf(mock)
}

t.test('a token is issued to a user, and is the same again for the same seed', async t => {
  const [one, other] = [await tokens(t), await tokens(t)]
  t.match(one.issue('Greta Sandberg'), /^2\/1207000000000501\/0:[0-9a-f]{32}$/)
  t.equal(other.issue('Greta Sandberg'), one.list()[0]?.token)
})

t.test('a token has the text, the scopes and the end that it is given', async t => {
  const all = await tokens(t)
  const given = { token: 'mine', scopes: ['tasks:read'], expiresIn: '1h' }
  t.equal(all.issue('mei@tanaka.example', given), 'mine')
  t.match(all.list(), [
    { token: 'mine', scopes: ['tasks:read'], expires_at: '2026-08-08T13:00:00.000Z', state: 'good' }
  ])
})

t.test('a token can be let expire, and be taken back', async t => {
  const all = await tokens(t)
  const token = all.issue('Mei Tanaka')
  t.equal(all.expire(token).state, 'expired')
  t.equal(all.revoke(token).state, 'revoked')
})

t.test('what makes no sense is refused', async t => {
  const all = await tokens(t)
  t.throws(() => all.issue('Mai Tanaka'), { message: /did you mean Mei Tanaka\?/ })
  t.throws(() => all.revoke('none'), { message: 'There is no token "none"' })
})
