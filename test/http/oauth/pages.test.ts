import t from 'tap'
import { visit } from '../../../src/behaviour/oauth/visit.ts'
import { consentPage, showPage } from '../../../src/http/oauth/pages.ts'
import { asking, issuer, loginStage, people } from '../../behaviour/oauth/login.ts'
import type { Setup } from '../../harness.ts'

/** The page that asks, for an app that says something else than usual. */
const page = (asked: object = {}, setup: Setup = {}) => {
  const { mock } = loginStage({}, setup)
  const { mock_user: _, ...params } = { ...asking, ...asked }
  const outcome = visit(mock, params, issuer)
  if (outcome.kind !== 'ask') throw new Error('Nobody is asked.')
  return consentPage(mock, outcome, params)
}

t.test('the page says who wants what, and where it leads', async t => {
  const html = page({ scope: 'tasks:read users:read' })
  t.match(html, '<h1>The app full wants to use Asana for you</h1>')
  t.match(html, '<li>Read tasks</li>\n<li>Read users</li>')
  t.match(html, 'Then you go on to app.example.')
})

t.test(
  'each control has a name that is read aloud, and the page its language and title',
  async t => {
    const html = page()
    t.match(html, '<html lang="en">')
    t.match(html, /<title>The app full wants .*<\/title>/)
    t.match(html, '<label for="user">You are</label>\n<select id="user" name="mock_user">')
    t.match(html, '<button name="mock_consent" value="allow">Allow</button>')
    t.match(html, '<button name="mock_consent" value="deny">Deny</button>')
  }
)

t.test('nothing on the page comes from elsewhere or runs', async t => {
  t.notMatch(page(), /<script|<link|<img|@import|url\(/)
})

t.test('what an app says cannot become part of the page', async t => {
  const evil = '"><script>alert(1)</script>'
  const html = page({ state: evil, client_id: evil, [evil]: evil })
  t.notMatch(html, '<script')
  t.match(html, 'name="state" value="&quot;&gt;&lt;script&gt;')
})

t.test('people without a name are their gid', async t => {
  const html = page(
    {},
    {
      world: transaction => {
        people(transaction)
        transaction.put({ gid: '13', resource_type: 'user' })
      }
    }
  )
  t.match(html, '<option value="12">Bo</option>\n<option value="13">13</option>')
})

t.test('in a world without users nobody can allow it', async t => {
  const html = page({}, { world: () => undefined })
  t.match(html, 'There are no users in this world who could.')
  t.notMatch(html, /value="allow"|<select/)
  t.match(html, 'value="deny"')
})

t.test('the page says where an app of another kind is', async t => {
  t.match(page({ redirect_uri: 'urn:ietf:wg:oauth:2.0:oob' }), 'Then you see a code for the app.')
  t.match(page({ redirect_uri: 'myapp:back' }), 'Then you go on to myapp:back.')
})

t.test('a code is shown to be taken along', async t => {
  t.match(showPage('0/abc'), '<code>0/abc</code>')
})
