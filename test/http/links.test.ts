import Fastify, { type FastifyRequest } from 'fastify'
import t, { type Test } from 'tap'
import { keepPublicUrl, originOf } from '../../src/http/links.ts'
import { contentOf } from '../../src/world/content.ts'
import { serving } from '../harness.ts'

/** A request to a server, which may know what clients call it. */
const requestTo = (t: Test, publicUrl?: string) => (headers: object) => {
  const server = Fastify()
  t.teardown(() => server.close())
  keepPublicUrl(server, publicUrl)
  return { headers, server } as unknown as FastifyRequest
}

const forwarded = {
  host: 'inside:8080',
  'x-forwarded-host': 'asana.test, inner.test',
  'x-forwarded-proto': 'https, http'
}

t.test('the mock is where the client reached it', async t => {
  const request = requestTo(t)
  t.equal(originOf(request({ host: 'localhost:8080' })), 'http://localhost:8080')
  t.equal(originOf(request({})), 'http://localhost')
  t.equal(originOf(request(forwarded)), 'https://asana.test')
  t.equal(originOf(request({ host: 'here', 'x-forwarded-proto': 'gopher' })), 'http://here')
})

t.test('or where it was told that clients reach it, whatever they say', async t => {
  const request = requestTo(t, 'https://mock.test/asana')
  t.equal(originOf(request({ host: 'localhost:8080' })), 'https://mock.test/asana')
  t.equal(originOf(request(forwarded)), 'https://mock.test/asana')
})

const ways: readonly [way: string, publicUrl: string | undefined, headers: object, url: string][] =
  [
    ['by Host', undefined, { host: 'mock.lan:8080' }, 'http://mock.lan:8080'],
    ['by what a proxy forwards', undefined, forwarded, 'https://asana.test'],
    ['by the configured URL', 'https://mock.test', forwarded, 'https://mock.test']
  ]

for (const [way, publicUrl, headers, url] of ways) {
  t.test(`links to pages and to files lead to the mock ${way}`, async t => {
    const { get } = serving(t, {
      ...(publicUrl && { publicUrl }),
      world: transaction => {
        const put = (gid: string, resource_type: string, more: object) =>
          transaction.put({ gid, resource_type, ...more })
        put('5', 'workspace', { name: 'Fjord' })
        for (const gid of ['1', '2']) put(gid, 'tag', { name: 'press', workspace: '5' })
        const key = transaction.keep(contentOf(Buffer.from('dig')))
        put('8', 'attachment', { name: 'plan.txt', content: key })
      }
    })
    const page = (await get('/tags?workspace=5&limit=1', { ...headers })).json().next_page
    t.equal(page.uri, `${url}/api/1.0${page.path}`)
    const { data } = (await get('/attachments/8', { ...headers })).json()
    for (const link of [data.download_url, data.view_url]) {
      t.ok(link.startsWith(`${url}/assets/8/plan.txt?`), link)
    }
  })
}
