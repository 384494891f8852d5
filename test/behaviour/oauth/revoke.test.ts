import t from 'tap'
import { callerWith } from '../../../src/behaviour/access/callers.ts'
import { notAuthorized } from '../../../src/behaviour/errors.ts'
import {
  invalidClient,
  invalidGrant,
  missingParameter,
  notRevocable
} from '../../../src/behaviour/oauth/errors.ts'
import { revoke } from '../../../src/behaviour/oauth/revoke.ts'
import { noon } from '../../harness.ts'
import { apps, codeOf, codeParams, loginStage, token } from './login.ts'

const client = { client_id: 'full', client_secret: 's3cret' }

const loggedIn = async () => {
  const { mock } = loginStage(apps)
  const { access_token: access, refresh_token: refresh } = await token(
    mock,
    codeParams(codeOf(mock))
  )
  const revoking = (params: Record<string, string>) =>
    revoke(mock, { params, authorization: undefined })
  return { mock, access: String(access), refresh: String(refresh), revoking }
}

t.test('a refresh token that is revoked takes its access tokens along', async t => {
  const { mock, access, refresh, revoking } = await loggedIn()
  t.match(callerWith(mock.store.world, access, noon), { grant: { user: '12' } })
  revoking({ ...client, token: refresh })
  t.throws(() => callerWith(mock.store.world, access, noon), notAuthorized())
  const refreshing = { grant_type: 'refresh_token', refresh_token: refresh, ...client }
  await t.rejects(token(mock, refreshing), invalidGrant('refresh_token'))
})

t.test('one that is not known, or was revoked before, is as good as revoked', async t => {
  const { mock, refresh, revoking } = await loggedIn()
  revoking({ ...client, token: refresh })
  const { world } = mock.store
  revoking({ ...client, token: refresh })
  revoking({ ...client, token: 'bogus' })
  t.strictSame(mock.store.world.consents, world.consents)
})

t.test('what cannot be revoked stays', async t => {
  const { mock, access, refresh, revoking } = await loggedIn()
  t.throws(() => revoking(client), missingParameter('token'))
  t.throws(() => revoking({ ...client, token: access }), notRevocable())
  t.throws(() => revoking({ client_id: 'little', token: refresh }), invalidGrant('refresh_token'))
  t.throws(() => revoking({ client_id: 'full', token: refresh }), invalidClient())
  t.equal(mock.store.world.consents.size, 1)
})
