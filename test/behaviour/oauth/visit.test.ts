import t from 'tap'
import {
  accessDenied,
  forbiddenScopes,
  foreignRedirect,
  invalidClient,
  missingParameter,
  needsOpenid,
  noSuchUser,
  type OAuthError,
  unsupportedResponse,
  wrongParameter
} from '../../../src/behaviour/oauth/errors.ts'
import { visit } from '../../../src/behaviour/oauth/visit.ts'
import { noon } from '../../harness.ts'
import { apps, asking, callback, issuer, left, loginStage } from './login.ts'

const visited = (asked: object, declared = {}, setup = {}) => {
  const { mock } = loginStage(declared, setup)
  return { mock, outcome: visit(mock, { ...asking, ...asked }, issuer) }
}

t.test('a user who is named lets the app in at once, and goes back with a code', async t => {
  const { mock, outcome } = visited({ state: 'a b' })
  const { code, ...rest } = left(outcome)
  t.match(outcome, { to: callback, inFragment: false })
  t.strictSame(rest, { state: 'a b' })
  t.match(code, /^0\/[0-9a-f]{32}$/)
  t.strictSame(mock.store.world.codes.toObject(), {
    [String(code)]: {
      user: '12',
      app: 'full',
      scopes: ['default', 'identity'],
      redirectUri: callback,
      expiresAt: noon + 15 * 60_000
    }
  })
})

t.test('a user who is not named is asked, and nothing has happened yet', async t => {
  const { mock, outcome } = visited({ mock_user: undefined, nonce: 'n' })
  t.match(outcome, { kind: 'ask', people: [{ gid: '11' }, { gid: '12' }], wish: { nonce: 'n' } })
  t.equal(mock.store.world.codes.size, 0)
})

t.test('in the automatic mode the first user lets the app in, unless another is named', async t => {
  const userOf = (asked: object) => {
    const { mock } = visited(asked, {}, { oauth: 'auto' })
    return mock.store.world.codes.first()?.user
  }
  t.equal(userOf({ mock_user: undefined }), '11')
  t.equal(userOf({}), '12')
})

t.test('in a world without users nobody can be asked or let the app in', async t => {
  for (const oauth of ['page', 'auto'] as const) {
    const { outcome } = visited({ mock_user: undefined }, {}, { oauth, world: () => undefined })
    t.match(outcome, { kind: 'ask', people: [] })
  }
})

t.test('a user who does not let the app in goes back with that', async t => {
  const { outcome } = visited({ mock_consent: 'deny', mock_user: undefined, state: '1' })
  const { message } = accessDenied()
  t.strictSame(left(outcome), { error: 'access_denied', error_description: message, state: '1' })
})

t.test(
  'what leaves open which app that is, or who its user is, is refused on the spot',
  async t => {
    const refused = (asked: object, error: OAuthError, declared = {}) =>
      t.throws(() => visited(asked, declared), error)
    refused({ client_id: undefined }, missingParameter('client_id'))
    refused({ client_id: '' }, missingParameter('client_id'))
    refused({ redirect_uri: undefined }, missingParameter('redirect_uri'))
    refused({ redirect_uri: 'nowhere' }, foreignRedirect())
    refused({ redirect_uri: `${callback}/` }, foreignRedirect(), apps)
    refused({ client_id: 'fuller' }, invalidClient(), apps)
    refused({ mock_consent: 'yes' }, wrongParameter('mock_consent', ['allow', 'deny']))
    refused(
      { mock_user: 'Boo' },
      noSuchUser(
        'mock_user: no user has the gid, the e-mail address or the name "Boo"; did you mean Bo?'
      )
    )
  }
)

t.test('every other error goes back to the app', async t => {
  const refused = (asked: object, { error, message }: OAuthError, declared = {}) => {
    const { outcome, mock } = visited(asked, declared)
    t.strictSame(left(outcome), { error, error_description: message })
    t.equal(mock.store.world.codes.size, 0)
  }
  const responses = ['code', 'id_token', 'code id_token']
  refused({ response_type: undefined }, unsupportedResponse(responses))
  refused({ response_type: 'token' }, unsupportedResponse(responses))
  refused({ response_type: 'id_token' }, needsOpenid())
  refused({ scope: 'tasks:read tasks:raed' }, forbiddenScopes(['tasks:raed']))
  refused({ scope: 'default tasks:read' }, forbiddenScopes(['tasks:read']), apps)
  refused({ client_id: 'little' }, forbiddenScopes(['default', 'identity']), apps)
  refused({ client_id: 'little', scope: ' ' }, forbiddenScopes(['default', 'identity']), apps)
  refused(
    { code_challenge: 'x', code_challenge_method: 'S512' },
    wrongParameter('code_challenge_method', ['S256', 'plain'])
  )
})

t.test('the wording for forbidden scopes is that of the service', async t => {
  const { outcome } = visited({ client_id: 'little' }, apps)
  t.strictSame(left(outcome), {
    error: 'forbidden_scopes',
    error_description:
      'Your app is not allowed to request user authorization for `default identity` scopes.'
  })
})

t.test('an app gets the scopes that it asks for, each once', async t => {
  const scopesOf = (scope: string, client_id = 'full', declared = {}) =>
    visited({ scope, client_id }, declared).mock.store.world.codes.first()?.scopes
  t.strictSame(scopesOf('tasks:read+users:read  tasks:read'), ['tasks:read', 'users:read'])
  t.strictSame(scopesOf('default openid profile', 'full', apps), ['default', 'openid', 'profile'])
  t.strictSame(scopesOf('openid tasks:read', 'little', apps), ['openid', 'tasks:read'])
})

t.test(
  'a code remembers its challenge, which is plain if it does not say, and its nonce',
  async t => {
    const kept = (asked: object) => {
      const { challenge, nonce } = visited(asked).mock.store.world.codes.first() ?? {}
      return { challenge, nonce }
    }
    t.strictSame(kept({ code_challenge: 'abc', code_challenge_method: 'S256' }), {
      challenge: { method: 'S256', text: 'abc' },
      nonce: undefined
    })
    t.strictSame(kept({ code_challenge: 'abc', nonce: 'n o' }), {
      challenge: { method: 'plain', text: 'abc' },
      nonce: 'n o'
    })
  }
)

t.test('an ID token comes behind the hash, with a code beside it or without', async t => {
  const scope = 'openid'
  const alone = visited({ response_type: 'id_token', scope }).outcome
  t.match(alone, { inFragment: true })
  t.strictSame(Object.keys(left(alone)), ['id_token'])
  const both = visited({ response_type: 'id_token code', scope, state: 's' }).outcome
  t.match(both, { inFragment: true })
  t.strictSame(Object.keys(left(both)), ['code', 'id_token', 'state'])
  const { outcome } = visited({ response_type: 'id_token' })
  t.match(outcome, { inFragment: true, parameters: { error: 'invalid_scope' } })
})

t.test('an app without an address has the code shown, and errors too', async t => {
  const redirect_uri = 'urn:ietf:wg:oauth:2.0:oob'
  const { outcome } = visited({ redirect_uri })
  t.match(outcome, { kind: 'show', code: /^0\// })
  t.throws(() => visited({ redirect_uri, mock_consent: 'deny' }), accessDenied())
})

t.test('a fault that is none of the app is not sent to it', async t => {
  const { mock } = loginStage()
  const chance = () => {
    throw new TypeError('broken')
  }
  const broken = { ...mock, chance }
  t.throws(() => visit(broken, asking, issuer), new TypeError('broken'))
})
