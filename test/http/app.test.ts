import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import t, { type Test } from 'tap'
import { help } from '../../src/behaviour/errors.ts'
import { createApp } from '../../src/http/app.ts'
import { serviceHeaders } from '../../src/http/headers.ts'
import { exchange, listening, serving } from '../harness.ts'

const path = '/api/1.0/jobs/1'
const head = 'Host: here\r\nAuthorization: Bearer a\r\nConnection: close\r\n'
const request = (line: string, more = '') => `${line} HTTP/1.1\r\n${head}${more}\r\n`
const normal = request(`GET ${path}`)

/** A server on a port of its own, and the proof that it still serves. */
const server = async (t: Test) => {
  const { app } = serving(t, {
    world: transaction => transaction.put({ gid: '1', resource_type: 'job', status: 'failed' })
  })
  const port = await listening(app)
  const serves = async (after: string) => {
    const answer = await exchange(port, normal)
    t.match(answer, /^HTTP\/1\.1 200 OK\r\n.*"status":"failed"/s, `serves on after ${after}`)
  }
  return { app, port, serves }
}

const parsed = (answer: string) => {
  const [top = '', body = ''] = answer.split('\r\n\r\n')
  const [line = '', ...headers] = top.split('\r\n')
  return { status: Number(line.split(' ')[1]), headers, body }
}
const envelope = (message: string) => JSON.stringify({ errors: [{ message, help }] })

t.test('a normal request over a socket has its headers as they are', async t => {
  const { port } = await server(t)
  const { status, headers, body } = parsed(await exchange(port, normal))
  t.equal(status, 200)
  t.ok(headers.includes('content-type: application/json; charset=UTF-8'))
  t.equal(body, '{"data":{"gid":"1","resource_type":"job","status":"failed"}}')
})

const noRoute = 'No matching route for request'
const badPath = 'The path of the request is not valid percent-encoded UTF-8'
const noHttp = 'The request is not valid HTTP/1.1'
const tooLarge = 'The request line and headers are larger than 16 KB'
const megabyte = 'x'.repeat(1_000_000)

const refusals: Record<string, [text: string | Uint8Array, status: number, message: string]> = {
  'a method that the path does not have': [request(`TRACE ${path}`), 404, noRoute],
  'a method that few know': [request(`PROPFIND ${path}`), 404, noRoute],
  'a method that is none': [request(`FETCH ${path}`), 400, noHttp],
  'a star for a path': [request('OPTIONS *'), 404, noRoute],
  'a path that climbs': [request('GET /api/1.0/jobs/../jobs/1'), 404, noRoute],
  'broken JSON on a path that is none': [
    request('POST /nowhere', 'Content-Type: application/json\r\nContent-Length: 3\r\n').concat(
      '{{{'
    ),
    404,
    noRoute
  ],
  'bad percent-encoding': [request('GET /api/1.0/jobs/%zz'), 400, badPath],
  'percent-encoding that is not UTF-8': [request('GET /api/1.0/jobs/%C3'), 400, badPath],
  'an encoded NUL': [request('GET /api/1.0/jobs/%00'), 404, 'job: Not a recognized ID: \0'],
  'a gid of 12 KB': [
    request(`GET /api/1.0/jobs/${'9'.repeat(12_000)}`),
    404,
    `job: Not a recognized ID: ${'9'.repeat(12_000)}`
  ],
  'a raw NUL': [request('GET /api/1.0/jobs/\0'), 400, noHttp],
  'a relative path': [request('GET api'), 400, noHttp],
  'a query string of a megabyte': [request(`GET ${path}?opt_fields=${megabyte}`), 431, tooLarge],
  'a header of a megabyte': [request(`GET ${path}`, `X-Much: ${megabyte}\r\n`), 431, tooLarge],
  'a header that is none': [request(`GET ${path}`, 'no colon\r\n'), 400, noHttp],
  'two lengths of one body': [
    request(`GET ${path}`, 'Content-Length: 3\r\nTransfer-Encoding: chunked\r\n'),
    400,
    noHttp
  ],
  'a version to come': [`GET ${path} HTTP/9.9\r\n\r\n`, 400, noHttp],
  'the preface of HTTP/2': ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, noHttp],
  'a TLS hello': [Uint8Array.of(0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3), 400, noHttp],
  'garbage bytes': [Uint8Array.from({ length: 512 }, (_, at) => (at * 37) % 256), 400, noHttp]
}

t.test('whatever arrives is refused in the envelope, and the server serves on', async t => {
  const { port, serves } = await server(t)
  for (const [name, [text, status, message]] of Object.entries(refusals)) {
    const answer = parsed(await exchange(port, text))
    t.equal(answer.status, status, name)
    t.equal(answer.body, envelope(message), name)
    for (const [header, value] of Object.entries(serviceHeaders)) {
      t.ok(answer.headers.includes(`${header}: ${value}`), `${name}: ${header}`)
    }
    await serves(name)
  }
})

const harmless: Record<string, string> = {
  'no Host': `GET ${path} HTTP/1.1\r\nAuthorization: Bearer a\r\nConnection: close\r\n\r\n`,
  'HTTP/1.0': `GET ${path} HTTP/1.0\r\nAuthorization: Bearer a\r\n\r\n`,
  'a URL with its host': request(`GET http://elsewhere${path}`),
  'a fragment': request(`GET ${path}#here`),
  'a body on a GET': request(
    `GET ${path}`,
    'Content-Type: application/json\r\nContent-Length: 3\r\n'
  ).concat('{{{'),
  'an empty body of a type': request(`GET ${path}`, 'Content-Type: application/json\r\n'),
  'a charset that is none': request(`GET ${path}`, 'Content-Type: application/json; charset=x\r\n'),
  'broken encoding in the query': request(`GET ${path}?a=%zz&%=%C3&=&&a&a=1`)
}

t.test('what is odd but no fault is answered', async t => {
  const { port } = await server(t)
  for (const [name, text] of Object.entries(harmless)) {
    t.equal(parsed(await exchange(port, text)).status, 200, name)
  }
})

const open = async (port: number, text: string): Promise<Socket> => {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  socket.write(text)
  return socket
}

t.test('requests that stop in the middle, or are cut off, hold nobody up', async t => {
  const { port, serves } = await server(t)
  const waiting = [
    `GET ${path}`,
    `GET ${path} HTTP/1.1\r\nHost: he`,
    request('POST /nowhere', 'Content-Length: 1000\r\n').concat('{"da'),
    request(`GET ${path}`, 'Content-Length: 1000\r\n').concat('{"da'),
    request(`GET ${path}`, 'Transfer-Encoding: chunked\r\n').concat('5\r\nab'),
    request(`GET ${path}`, 'Upgrade: websocket\r\n'),
    request('CONNECT here:80'),
    ''
  ]
  for (const text of waiting) {
    const socket = await open(port, text)
    await serves(`${text.slice(0, 30)} …`)
    socket.resetAndDestroy()
    await serves('its end')
  }
})

t.test('a client that goes away before its answer is no fault', async t => {
  const { port, serves } = await server(t)
  for (let count = 0; count < 20; count += 1) (await open(port, normal)).resetAndDestroy()
  await serves('twenty who left')
})

/** What a client hears when Node gives up on its connection. */
const givenUp = async (t: Test, code: string | undefined) => {
  const { app, port, serves } = await server(t)
  const met = once(app.server, 'connection')
  const answered = exchange(port, `GET ${path} HTTP/1.1\r\n`)
  const [socket] = await met
  const error = Object.assign(new Error('given up'), code === undefined ? {} : { code })
  app.server.emit('clientError', error, socket)
  const answer = await answered
  await serves(String(code))
  return { answer, socket }
}

t.test('a request that takes too long to arrive is told so', async t => {
  const { answer } = await givenUp(t, 'ERR_HTTP_REQUEST_TIMEOUT')
  t.match(answer, /^HTTP\/1\.1 408 Request Timeout\r\n/)
  t.equal(parsed(answer).body, envelope('The request took too long to arrive'))
})

t.test('a fault without a name is bad HTTP', async t => {
  t.equal(parsed((await givenUp(t, undefined)).answer).status, 400)
})

t.test('who has gone is told nothing', async t => {
  const { answer, socket } = await givenUp(t, 'ECONNRESET')
  t.equal(answer, '')
  t.ok(socket.destroyed)
})

t.test('a request has a minute to arrive', async t => {
  const { app } = await server(t)
  t.equal(app.server.requestTimeout, 60_000)
})

t.test('a route that finds nothing to serve says what an unknown one does', async t => {
  const app = createApp()
  t.teardown(() => app.close())
  app.get('/empty', (_request, reply) => reply.callNotFound())
  t.equal((await app.inject('/empty')).body, envelope(noRoute))
})

t.test(
  'a body stays a text whatever it says it is, and one that is too large is refused',
  async t => {
    const app = createApp()
    t.teardown(() => app.close())
    app.post('/', ({ body }) => JSON.stringify(body))
    const post = (payload: string, type: string) =>
      app.inject({ method: 'POST', url: '/', payload, headers: { 'content-type': type } })
    for (const type of ['application/json', 'application/json; charset=x', 'image/png']) {
      t.equal((await post('{{{', type)).body, '"{{{"', type)
    }
    const large = await post('x'.repeat(2_000_000), 'application/json')
    t.equal(large.statusCode, 413)
    t.equal(large.body, envelope('Request body is too large'))
  }
)

t.test('a route with a schema of its own is refused', async t => {
  const app = createApp()
  app.get('/', { schema: { querystring: { type: 'object' } } }, () => 'never')
  await t.rejects(
    async () => app.ready(),
    /Routes have no schemas of their own: the contract checks\./
  )
})
