import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createSocketServer } from 'node:net'
import t, { type Test } from 'tap'
import { courierFor } from '../../src/http/courier.ts'

const serve = async (t: Test, listener: RequestListener): Promise<string> => {
  const server = createServer(listener)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?state=1`
}

const carry = courierFor({ patience: 5000 })
const letter = (url: string) => ({ url, headers: { 'X-One': '1' }, body: '{"é":1}' })

t.test('a request goes out as a POST, and its answer comes back', async t => {
  let body = ''
  const url = await serve(t, (request, response) => {
    t.match(request, {
      method: 'POST',
      url: '/hook?state=1',
      headers: { 'x-one': '1', 'content-length': '8', connection: 'close' }
    })
    request.on('data', piece => {
      body += piece
    })
    request.on('end', () => {
      response.setHeader('X-Many', ['a', 'b']).writeHead(418).end('short and stout')
    })
  })
  t.match(await carry(letter(url)), {
    status: 418,
    reason: "I'm a Teapot",
    headers: { 'x-many': 'a, b' },
    body: 'short and stout'
  })
  t.equal(body, '{"é":1}')
})

t.test('a redirect is an answer, and is not followed', async t => {
  let count = 0
  const url = await serve(t, (_request, response) => {
    count += 1
    response.writeHead(302, { location: '/elsewhere' }).end()
  })
  t.match(await carry(letter(url)), { status: 302, headers: { location: '/elsewhere' } })
  t.equal(count, 1)
})

t.test('of a body without end only the beginning is read', async t => {
  const url = await serve(t, (_request, response) => {
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(10_000)));
    }
    response.on('drain', more)
    more()
  })
  t.match(await carry(letter(url)), { status: 200, body: /^x{16384}$/ })
})

t.test('a target that does not answer is waited for no longer than is said', async t => {
  const hurried = courierFor({ patience: 50 })
  const url = await serve(t, () => undefined)
  t.strictSame(await hurried(letter(url)), {
    failure: 'The target did not answer within 0.05 s.'
  })
  const begun = await serve(t, (_request, response) => response.write('x'))
  t.match(await hurried(letter(begun)), { failure: 'The target did not answer within 0.05 s.' })
})

t.test('nobody at the address, and an answer that is none, are failures', async t => {
  t.strictSame(await carry(letter('http://127.0.0.1:9/')), {
    failure: 'The target cannot be reached: ECONNREFUSED.'
  })
  t.match(await carry(letter('https://127.0.0.1:9/')), { failure: /ECONNREFUSED/ })
  const server = createSocketServer(socket => socket.end('no HTTP'))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  const { port } = server.address() as AddressInfo
  t.match(await carry(letter(`http://127.0.0.1:${port}/`)), { failure: /HPE_INVALID_CONSTANT/ })
})

t.test('what is no address of the web is a failure too', async t => {
  t.strictSame(await carry(letter('nowhere')), { failure: 'nowhere is no address.' })
  t.strictSame(await carry(letter('ftp://a.test/')), {
    failure: 'The target cannot be reached: ERR_INVALID_PROTOCOL.'
  })
})

t.test('a request breaks off when it is not wanted any more', async t => {
  const ended = new AbortController()
  const url = await serve(t, () => ended.abort())
  t.strictSame(await carry(letter(url), ended.signal), {
    failure: 'The target cannot be reached: ABORT_ERR.'
  })
})

t.test('no other host is asked than those that are named, with any port or with one', async t => {
  const url = await serve(t, (_request, response) => response.end())
  const { port } = new URL(url)
  for (const host of ['127.0.0.1', `127.0.0.1:${port}`]) {
    t.match(await courierFor({ hosts: ['example.test', host] })(letter(url)), { status: 200 })
  }
  for (const host of ['localhost', '127.0.0.1:1']) {
    t.strictSame(await courierFor({ hosts: [host] })(letter(url)), {
      failure: `The mock may not send to 127.0.0.1:${port}.`,
      barred: true
    })
  }
})
