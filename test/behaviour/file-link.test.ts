import t from 'tap'
import { fileLink, isExpired } from '../../src/behaviour/file-link.ts'
import { emptyWorld } from '../../src/world/world.ts'

const file = { gid: '16', resource_type: 'attachment' }
const now = Date.parse('2026-08-08T12:00:00.250Z')

t.test('a link names the file, its way and its time', async t => {
  const view = { ...emptyWorld, origin: 'http://mock:1', now }
  const link = new URL(String(fileLink(file, 'a b/c.txt', 'inline', view)))
  t.equal(link.origin + link.pathname, 'http://mock:1/assets/16/a%20b%2Fc.txt')
  t.match(fileLink(file, 'a\ud83d', 'inline', view), '/assets/16/a%EF%BF%BD?')
  t.strictSame(Object.fromEntries(link.searchParams), {
    'X-Amz-Date': '20260808T120000Z',
    'X-Amz-Expires': '1800',
    'response-content-disposition': 'inline'
  })
})

t.test('where nobody asks over HTTP, there is no link', async t => {
  t.equal(fileLink(file, 'a', 'inline', emptyWorld), null)
  t.equal(fileLink(file, 'a', 'inline', { ...emptyWorld, origin: 'http://mock' }), null)
})

t.test('a link has had its time after so many seconds, and never without a date', async t => {
  const at = (seconds: number) => Date.parse('2026-08-08T12:00:00Z') + seconds * 1000
  t.notOk(isExpired('20260808T120000Z', '1800', at(1800)))
  t.ok(isExpired('20260808T120000Z', '1800', at(1801)))
  t.notOk(isExpired('', '', now))
  t.notOk(isExpired('yesterday', '1', now))
})
