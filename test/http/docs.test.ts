import { createRequire } from 'node:module'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import t, { type Test } from 'tap'
import { parse } from 'yaml'
import type { Document } from '../../src/contract/document.ts'
import { readContract } from '../../src/contract/source.ts'
import { createApp } from '../../src/http/app.ts'
import { docsRoutes } from '../../src/http/docs.ts'

const asana = readContract('asana')
const control: Document = {
  openapi: '3.1.0',
  info: { title: 'Control', version: '1.0' },
  servers: [{ url: '/__admin' }],
  tags: [],
  paths: {},
  components: { schemas: {} }
}

/** Where only the address counts: the whole contract takes a second to be read as YAML. */
const brief: Document = { ...asana, tags: [], paths: {}, components: { schemas: {} } }

const docs = (t: Test, options: { asana?: Document; control?: Document } = { control }) => {
  const app = createApp()
  docsRoutes(app, { asana, ...options })
  t.teardown(() => app.close())
  const get = (url: string, headers: Record<string, string> = {}) =>
    app.inject({ url, headers: { host: 'localhost:8080', ...headers } })
  return { app, get }
}

/** The page's plugins are CommonJS, so what was loaded of them stands in this list. */
const swaggerModules = () =>
  Object.keys(createRequire(import.meta.url).cache).filter(path => /@fastify.swagger/.test(path))

t.test('the contracts are served before anything of Swagger is loaded', async t => {
  const { app, get } = docs(t)
  await app.ready()
  t.equal((await get('/openapi.json')).statusCode, 200)
  t.equal((await get('/__admin/openapi.json')).statusCode, 200)
  t.same(swaggerModules(), [])
})

t.test('the page comes from the mock and may ask nobody else', async t => {
  const { get } = docs(t)
  const answer = await get('/docs')
  t.equal(answer.statusCode, 200)
  t.match(answer.headers['content-type'], 'text/html')
  t.match(answer.body, '<title>asana-mock</title>')
  t.match(answer.body, '<div id="swagger-ui">')
  t.notMatch(answer.body, 'http')
  t.match(answer.headers['content-security-policy'], "default-src 'none'")
  t.notMatch(answer.headers['content-security-policy'], 'http')
  t.not(swaggerModules().length, 0)
})

t.test('everything the page names is there', async t => {
  const { get } = docs(t)
  for (const page of ['/docs', '/docs/', '/docs?urls.primaryName=Asana%20API']) {
    const { body } = await get(page)
    const links = [...body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link = '']) => link)
    t.ok(links.length > 5)
    for (const link of links) {
      const { pathname } = new URL(link, `http://localhost${page}`)
      t.equal((await get(pathname)).statusCode, 200, pathname)
    }
  }
})

t.test('the page offers both contracts, and brings a token', async t => {
  const { body } = await docs(t).get('/docs/static/swagger-initializer.js')
  t.match(body, '"url":"/openapi.json"')
  t.match(body, '"url":"/__admin/openapi.json"')
  t.match(body, /ui\.preauthorizeApiKey\(['"]personalAccessToken['"], ['"]any-token['"]\)/)
})

t.test('without a control API only the contract of Asana is there', async t => {
  const { get } = docs(t, {})
  t.notMatch((await get('/docs/static/swagger-initializer.js')).body, '__admin')
  t.equal((await get('/__admin/openapi.json')).statusCode, 404)
})

t.test('the contract is served as JSON and as YAML, whole but for its servers', async t => {
  const { get } = docs(t)
  const servers = [{ url: 'http://localhost:8080/api/1.0', description: 'This mock' }]
  const json = await get('/openapi.json')
  t.equal(json.headers['content-type'], 'application/json; charset=UTF-8')
  t.same(json.json(), { ...asana, servers })
  const yaml = await get('/openapi.yaml')
  t.match(yaml.headers['content-type'], 'yaml')
  t.match(yaml.body, /^openapi: 3\.1\.0\ninfo:/)
  t.same(parse(yaml.body), { ...asana, servers })
  t.same((await get('/docs/json')).json(), { ...asana, servers })
})

t.test('the control API is served as JSON', async t => {
  const answer = await docs(t).get('/__admin/openapi.json')
  t.same(answer.json(), { ...control, servers: [{ url: 'http://localhost:8080/__admin' }] })
})

const reached = [
  [{ host: '127.0.0.1:9090' }, 'http://127.0.0.1:9090/api/1.0'],
  [{ host: '[::1]:80' }, 'http://[::1]:80/api/1.0'],
  [{ 'x-forwarded-proto': 'https' }, 'https://localhost:8080/api/1.0'],
  [
    { 'x-forwarded-proto': 'https, http', 'x-forwarded-host': 'mock.test, inner' },
    'https://mock.test/api/1.0'
  ],
  [{ 'x-forwarded-proto': 'gopher', 'x-forwarded-host': '' }, 'http://localhost:8080/api/1.0']
] as const

for (const [headers, url] of reached) {
  t.test(`reached with ${JSON.stringify(headers)}, the mock is at ${url}`, async t => {
    const { get } = docs(t, { asana: brief })
    t.equal((await get('/openapi.json', headers)).json<Document>().servers[0]?.url, url)
    t.equal((parse((await get('/openapi.yaml', headers)).body) as Document).servers[0]?.url, url)
  })
}

/** What HTTP/1.0, which need not name a host, is answered. */
const askNamelessly = async (app: FastifyInstance, url: string): Promise<Document> => {
  await app.listen({ port: 0, host: '127.0.0.1' })
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
  socket.write(`GET ${url} HTTP/1.0\r\n\r\n`)
  const answer = await text(socket)
  return JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))
}

t.test('a client that names no host is given an address without one', async t => {
  const document = await askNamelessly(docs(t).app, '/openapi.json')
  t.equal(document.servers[0]?.url, '/api/1.0')
})

t.test('a server at the root stays at the root', async t => {
  const atRoot = { ...control, servers: [{ url: 'http://localhost:8080/' }] }
  const { app, get } = docs(t, { control: atRoot })
  const document = (await get('/__admin/openapi.json', { host: 'mock.test' })).json<Document>()
  t.equal(document.servers[0]?.url, 'http://mock.test')
  t.equal((await askNamelessly(app, '/__admin/openapi.json')).servers[0]?.url, '/')
})

t.test('whatever a client calls the mock, both forms of the contract stay readable', async t => {
  const { get } = docs(t, { asana: brief })
  const names = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 })
  const property = fc.asyncProperty(names, async name => {
    const json = (await get('/openapi.json', { 'x-forwarded-host': name })).json()
    const yaml = parse((await get('/openapi.yaml', { 'x-forwarded-host': name })).body)
    t.same(yaml, json)
  })
  await fc.assert(property, { numRuns: 25 })
})

t.test('under the page, what does not exist is refused as everywhere', async t => {
  const { get } = docs(t)
  for (const url of ['/docs/xyz', '/docs/static/xyz.js', '/docs/static/%2e%2e/package.json']) {
    const answer = await get(url)
    t.equal(answer.statusCode, 404, url)
    t.match(answer.json(), { errors: [{ message: 'No matching route for request' }] })
  }
})

t.test('it closes with the mock, opened or not', async t => {
  const unopened = docs(t)
  await unopened.app.close()
  const opened = docs(t)
  await opened.get('/docs')
  await opened.app.close()
  t.pass('both are closed')
})
