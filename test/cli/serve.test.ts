import { connect } from 'node:net'
import t from 'tap'
import { run } from '../../src/cli/run.ts'
import type { MockOptions } from '../../src/mock-options.ts'
import { assemble } from '../../src/server.ts'
import { running, stage } from './harness.ts'

const token = { headers: { authorization: 'Bearer any' } }
const job = '/api/1.0/jobs/1207000000000010'

t.test('the mock serves until a signal stops it', async t => {
  const mock = await running(t)
  const response = await fetch(`http://127.0.0.1:${mock.port}${job}`, token)
  t.equal(response.status, 200)
  mock.signal('SIGINT')
  t.equal(await mock.exitCode, 0)
  t.strictSame(mock.exits, [])
  await t.rejects(fetch(`http://127.0.0.1:${mock.port}${job}`, token))
})

t.test('a second signal ends the process at once', async t => {
  const mock = await running(t)
  const socket = connect(mock.port, '127.0.0.1')
  t.teardown(() => socket.destroy())
  socket.write(`POST ${job} HTTP/1.1\r\n`)
  mock.signal('SIGTERM')
  mock.signal('SIGTERM')
  t.strictSame(mock.exits, [1])
  socket.destroy()
  t.equal(await mock.exitCode, 0)
})

t.test('a signal that comes before the server is ready stops it as well', async t => {
  const mock = stage({
    assemble: options => {
      mock.signal('SIGTERM')
      return assemble(options)
    }
  })
  t.equal(await run(['--port', '0'], mock.host), 0)
})

t.test('the settings reach the server, and those of the process do not', async t => {
  const asked: MockOptions[] = []
  await running(t, ['--host', '127.0.0.1', '--seed', '7', '--no-admin'], {
    assemble: options => {
      asked.push(options)
      return assemble({})
    }
  })
  t.match(asked, [{ seed: 7, admin: false, logger: { level: 'warn' } }])
  t.strictSame(Object.keys(asked[0] ?? {}).sort(), ['admin', 'logger', 'seed'])
})

t.test('off a terminal the log is one line of JSON that says the mock is ready', async t => {
  const mock = await running(t)
  await fetch(`http://127.0.0.1:${mock.port}${job}`, token)
  const lines = mock.said.out.trim().split('\n')
  t.equal(lines.length, 1)
  t.match(JSON.parse(lines[0] ?? ''), {
    level: 30,
    msg: 'asana-mock is ready',
    baseUrl: `http://localhost:${mock.port}/api/1.0`,
    docs: `http://localhost:${mock.port}/docs`,
    counts: { jobs: Number }
  })
})

t.test('at level info each request is one line of JSON', async t => {
  const mock = await running(t, ['--log-level', 'info'])
  await fetch(`http://127.0.0.1:${mock.port}${job}`, token)
  await mock.heard(/"msg":"request"/)
  const line = JSON.parse(mock.said.out.trim().split('\n').at(-1) ?? '')
  t.match(line, { level: 30, method: 'GET', url: job, status: 200, ms: Number })
})

t.test('a silent log says nothing at all', async t => {
  const mock = stage({
    assemble: options => {
      mock.signal('SIGTERM')
      return assemble(options)
    }
  })
  t.equal(await run(['--port', '0', '--log-level', 'silent'], mock.host), 0)
  t.strictSame(mock.said, { out: '', err: '' })
})

t.test('on a terminal there is a banner, and each request is a readable line', async t => {
  const mock = await running(t, [], { isTTY: true, env: { NO_COLOR: '1' } })
  t.match(mock.said.out, `  base URL  http://localhost:${mock.port}/api/1.0\n`)
  await fetch(`http://127.0.0.1:${mock.port}${job}`, token)
  await mock.heard(/GET +\/api\/1\.0\/jobs\/1207000000000010 200 [\d.]+ ms\n/)
})

t.test('what the fixtures lack is said as a warning', async t => {
  const warning = { file: 'a.yaml', line: 2, column: 3, message: 'a.b is not known' }
  const mock = await running(t, [], {
    assemble: async options => {
      const { loaded, ...rest } = await assemble(options)
      return { ...rest, loaded: { ...loaded, warnings: [warning] } }
    }
  })
  t.match(mock.said.out, '"level":40')
  t.match(mock.said.out, 'a.yaml:2:3: a.b is not known')
})

t.test('a busy port is named, with the way to another', async t => {
  const { port } = await running(t)
  const { host, said } = stage()
  t.equal(await run(['--port', `${port}`], host), 1)
  t.strictSame(said, {
    out: '',
    err: `asana-mock: Port ${port} is in use on 127.0.0.1; choose another with --port or ASANA_MOCK_PORT, or 0 for any free one.\n`
  })
})

t.test('an address of another machine is refused', async t => {
  const { host, said } = stage()
  t.equal(await run(['--port', '0', '--host', '192.0.2.1'], host), 1)
  t.equal(
    said.err,
    'asana-mock: 192.0.2.1 is no address of this machine; --host is usually 127.0.0.1 or 0.0.0.0.\n'
  )
})

const refusals = [
  [
    'EACCES',
    'Port 80 needs rights that this user does not have; choose another with --port or ASANA_MOCK_PORT, or 0 for any free one.'
  ],
  ['EIO', 'Error: told by the system']
] as const

for (const [code, sentence] of refusals) {
  t.test(`where listening fails with ${code} the reason is said`, async t => {
    const { host, said } = stage({
      assemble: async options => {
        const assembly = await assemble(options)
        assembly.app.listen = () =>
          Promise.reject(Object.assign(new Error('told by the system'), { code }))
        return assembly
      }
    })
    t.equal(await run(['--port', '80'], host), 1)
    t.equal(said.err, `asana-mock: ${sentence}\n`)
  })
}
