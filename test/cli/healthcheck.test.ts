import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import { run } from '../../src/cli/run.ts'
import { stage } from './harness.ts'

/** Something that answers on a port of its own. */
const answering = async (t: Test, listener: RequestListener): Promise<string> => {
  const server = createServer(listener)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.closeAllConnections())
  t.teardown(() => server.close())
  return String((server.address() as AddressInfo).port)
}

t.test('a mock that answers is well', async t => {
  const asked: (string | undefined)[] = []
  const port = await answering(t, ({ url }, response) => {
    asked.push(url)
    response.end('{}')
  })
  const { host, said } = stage({ env: { ASANA_MOCK_PORT: port, ASANA_MOCK_HOST: '0.0.0.0' } })
  t.equal(await run(['healthcheck'], host), 0)
  t.strictSame(asked, ['/__admin/health'])
  t.equal(said.out, `http://127.0.0.1:${port}/__admin/health answers.\n`)
})

t.test('a mock without a control API is well if it says that there is none', async t => {
  const port = await answering(t, (_request, response) => {
    response.writeHead(404).end()
  })
  const { host } = stage()
  t.equal(await run(['healthcheck', '--port', port], host), 0)
})

t.test('a mock that breaks is not well', async t => {
  const port = await answering(t, (_request, response) => {
    response.writeHead(503).end()
  })
  const { host, said } = stage()
  t.equal(await run(['healthcheck', '--port', port], host), 1)
  t.equal(said.err, `asana-mock: http://127.0.0.1:${port}/__admin/health answers with 503.\n`)
})

t.test('a mock that is not there is not well', async t => {
  const { host, said } = stage()
  t.equal(await run(['healthcheck', '--port', '1', '--host', '::'], host), 1)
  t.match(said.err, /^asana-mock: http:\/\/\[::1\]:1\/__admin\/health does not answer: .*\.\n$/)
})

t.test('a mock that keeps silent is not well', async t => {
  const port = await answering(t, () => undefined)
  const { host, said } = stage()
  t.equal(await run(['healthcheck', '--port', port], host), 1)
  t.match(said.err, 'does not answer: nothing came for 3000 ms.')
})
