import t from 'tap'
import { appAsked, provenClient, scopesFor } from '../../../src/behaviour/oauth/apps.ts'
import { invalidClient } from '../../../src/behaviour/oauth/errors.ts'
import type { App } from '../../../src/world/grants.ts'
import { apps, callback, loginStage } from './login.ts'

const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`

t.test('where the world declares no apps, any will do', async t => {
  const { mock } = loginStage()
  const asked = { client_id: '42', redirect_uri: 'app.example:/back' }
  const { app, redirectUri } = appAsked(mock, asked)
  t.strictSame(app, { clientId: '42', name: 'The app 42', redirectUris: [] })
  t.equal(redirectUri, 'app.example:/back')
  t.ok(scopesFor(mock, app).includes('tasks:read'))
  t.equal(provenClient(mock, { client_id: '42', client_secret: 'any' }, undefined), '42')
  t.throws(() => provenClient(mock, {}, undefined), invalidClient())
})

t.test('an app that is declared has its scopes, or full permissions', async t => {
  const { mock } = loginStage(apps)
  t.strictSame(scopesFor(mock, apps['little'] as App), ['tasks:read', 'openid', 'email'])
  t.strictSame(scopesFor(mock, apps['full'] as App), [
    ...['default', 'identity', 'openid', 'email', 'profile']
  ])
  t.equal(appAsked(mock, { client_id: 'full', redirect_uri: callback }).app, apps['full'])
})

t.test('an app proves itself by fields of the form or in the header', async t => {
  const { mock } = loginStage({
    ...apps,
    'o d:d': { clientId: 'o d:d', clientSecret: '%&+', name: 'Odd', redirectUris: [] }
  })
  const proven = (header: string, params = {}) => provenClient(mock, params, header)
  t.equal(proven(basic('full:s3cret')), 'full')
  t.equal(proven(basic('full:s3cret').replace('Basic', 'basic '), { client_id: 'little' }), 'full')
  t.equal(proven(basic('o%20d%3Ad:%25%26%2B')), 'o d:d')
  t.equal(proven(basic('o%20d%3Ad:%&+')), 'o d:d')
  t.equal(proven('Bearer x', { client_id: 'little' }), 'little')
})

t.test('an app that fails in the header is answered in the header', async t => {
  const { mock } = loginStage(apps)
  for (const text of ['full:other', 'nobody:x', ':']) {
    t.throws(() => provenClient(mock, {}, basic(text)), invalidClient(true))
  }
  t.match(invalidClient(true), {
    status: 401,
    headers: ['www-authenticate', 'Basic realm="asana"']
  })
  t.throws(() => provenClient(mock, {}, basic('without a colon')), invalidClient())
})
