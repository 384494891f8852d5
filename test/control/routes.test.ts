import { request } from 'node:http'
import fastify from 'fastify'
import t from 'tap'
import { adminPath } from '../../src/control/door.ts'
import { controlRoutes, handlers } from '../../src/control/routes.ts'
import { control, rigFor, sentences } from './harness.ts'

t.test(
  'every operation of the control contract has a handler, and every handler an operation',
  async t => {
    t.same(Object.keys(handlers).sort(), control.operations.map(({ id }) => id).sort())
    t.equal(control.document.servers[0]?.url, adminPath)
  }
)

t.test(
  'every operation answers as JSON that is neither kept nor open to other origins',
  async t => {
    const { app } = rigFor(t)
    for (const { id, method, path } of control.operations) {
      const url = adminPath + path.replace('{gid}', '11').replace('{name}', 'none')
      const answer = await app.inject({ method: method as 'GET', url })
      const { headers } = answer
      t.match(headers['content-type'], 'application/json', id)
      t.equal(headers['cache-control'], 'no-store')
      t.equal(headers['x-content-type-options'], 'nosniff')
      t.notOk(Object.keys(headers).some(name => name.startsWith('access-control-')))
      t.notOk(answer.body.includes('"help"'))
    }
  }
)

t.test('an unknown path is told what there is', async t => {
  const { ask } = rigFor(t)
  const answer = await ask('GET', '/job?x=1')
  t.equal(answer.status, 404)
  t.match(sentences(answer), [
    /^There is nothing at \/__admin\/job; did you mean jobs\?; there are health/
  ])
  t.match(sentences(await ask('POST', '')), [/^There is nothing at \/__admin\/; there are health/])
})

t.test('a known path with another method is told which ones there are', async t => {
  const { ask } = rigFor(t)
  const answer = await ask('DELETE', '/clock')
  t.equal(answer.status, 405)
  t.equal(answer.headers['allow'], 'GET, PUT')
  t.same(sentences(answer), ['/__admin/clock takes GET or PUT, not DELETE'])
})

t.test('a body may come in pieces, and of a type that cannot be read', async t => {
  const { app } = rigFor(t)
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const send = (path: string, method: string, type: string) => {
    const body = new Blob(['{"name":', '"pieces"}']).stream()
    const headers = { 'content-type': type }
    return fetch(`${address}/__admin${path}`, { method, headers, body, duplex: 'half' })
  }
  t.equal((await send('/snapshots', 'POST', 'application/json')).status, 201)
  t.equal((await send('/snapshots', 'POST', 'nonsense')).status, 415)
  t.equal((await send('/world', 'PUT', 'text/yaml; charset=utf-8')).status, 200)
  t.equal((await fetch(`${address}/__admin/reset`, { method: 'POST' })).status, 200)
})

t.test('a body of more than 1 MB is refused, except for a world', async t => {
  const { ask } = rigFor(t)
  const large = `{"name":"${'x'.repeat(2 ** 20)}"}`
  const answer = await ask('POST', '/snapshots', large, { 'content-type': 'application/json' })
  t.equal(answer.status, 413)
  t.same(sentences(answer), ['The body must not be larger than 1 MB here'])
  t.equal((await ask('PUT', '/world', large)).status, 200)
})

t.test('a fault inside is logged, and its words are kept from the answer', async t => {
  const { ask, app, mock } = rigFor(t, {
    importWorld: () => {
      throw new Error('a secret')
    }
  })
  const before = mock.store.world
  const answer = await app.inject({ method: 'PUT', url: '/__admin/world', payload: 'jobs: []' })
  t.equal(answer.statusCode, 500)
  t.same(answer.json(), { errors: [{ message: 'Server Error' }] })
  t.equal(mock.store.world, before)
  t.equal((await ask('GET', '/health')).status, 200)
})

t.test('an unknown path is refused in the same way on a server of another make', async t => {
  const { mock } = rigFor(t)
  const app = fastify()
  t.teardown(() => app.close())
  controlRoutes(app, {
    contract: control,
    mock,
    exportWorld: () => ({}),
    importWorld: async () => {}
  })
  const answer = await app.inject('/__admin/jbos')
  t.equal(answer.statusCode, 404)
  t.match(answer.json(), { errors: [{ message: /did you mean jobs\?/ }] })
})

t.test('another path of the server keeps its own way to refuse', async t => {
  const { app } = rigFor(t)
  const answer = await app.inject('/api/1.0/nothing')
  t.match(answer.json(), { errors: [{ message: 'No matching route for request', help: /./ }] })
})

t.test('a token guards everything but health', async t => {
  const { ask } = rigFor(t, { token: 'sesame' })
  t.equal((await ask('GET', '/health')).status, 200)
  t.equal((await ask('GET', '/jobs')).status, 401)
  t.equal((await ask('GET', '/jobs', undefined, { authorization: 'Bearer sesam' })).status, 401)
  t.equal((await ask('GET', '/jobs', undefined, { authorization: 'bearer sesame' })).status, 200)
  t.equal((await ask('GET', '/jobs', undefined, { 'x-mock-admin-token': 'sesame' })).status, 200)
})

t.test('a page of another origin is refused, the docs page of the mock is not', async t => {
  const { ask } = rigFor(t)
  const from = (headers: object) => ask('POST', '/reset', undefined, headers)
  const strange = await from({ host: 'localhost:8080', origin: 'http://evil.example' })
  t.equal(strange.status, 403)
  t.match(sentences(strange), [/http:\/\/evil\.example/])
  t.equal((await from({ 'sec-fetch-site': 'cross-site' })).status, 403)
  const own = { host: 'localhost:8080', origin: 'http://localhost:8080' }
  t.equal((await from({ ...own, 'sec-fetch-site': 'same-origin' })).status, 200)
})

t.test('over a real socket a name that was made to point here is refused', async t => {
  const { app } = rigFor(t)
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  t.equal((await fetch(`${address}/__admin/health`)).status, 200)
  const status = await new Promise(resolve => {
    const headers = { host: 'rebound.example:8080' }
    request(`${address}/__admin/health`, { headers }, answer => {
      answer.resume()
      resolve(answer.statusCode)
    }).end()
  })
  t.equal(status, 403)
})
