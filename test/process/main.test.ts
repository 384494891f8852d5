import { once } from 'node:events'
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { dirname } from 'node:path'
import t from 'tap'
import { build, main } from './built.ts'
import { serving, start, startNode } from './child.ts'

const headers = { authorization: 'Bearer any' }
const succeeding = '1207000000000010'

t.before(build)

t.test('the mock says that it is ready, and a job goes its way', async t => {
  const { baseUrl, said } = await serving(t)
  const line = JSON.parse(said.out)
  t.match(line, { msg: 'asana-mock is ready', docs: baseUrl.replace('/api/1.0', '/docs') })
  t.ok(line.counts.jobs > 0)
  const seen: string[] = []
  for (let poll = 0; poll < 3; poll += 1) {
    const response = await fetch(`${baseUrl}/jobs/${succeeding}?opt_fields=status`, { headers })
    seen.push(((await response.json()) as { data: { status: string } }).data.status)
  }
  t.strictSame(seen, ['not_started', 'in_progress', 'succeeded'])
})

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  t.test(`${signal} ends it well`, async t => {
    const mock = await serving(t)
    await fetch(`${mock.baseUrl}/jobs/${succeeding}`, { headers })
    mock.process.kill(signal)
    t.equal(await mock.ended, 0)
    t.equal(mock.said.err, '')
  })
}

t.test('a second signal does not wait for anybody', async t => {
  const mock = await serving(t)
  const socket = connect(Number(mock.port), '127.0.0.1')
  socket.on('error', () => undefined)
  socket.write('PUT /__admin/world HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n')
  socket.write('Expect: 100-continue\r\n\r\n')
  await once(socket, 'data')
  mock.process.kill('SIGTERM')
  setTimeout(() => mock.process.kill('SIGTERM'), 100)
  t.equal(await mock.ended, 1)
  socket.destroy()
})

t.test('the environment says the port, and a health check finds it there', async t => {
  const free = await serving(t)
  const env = { ASANA_MOCK_PORT: free.port }
  free.process.kill('SIGTERM')
  await free.ended
  const mock = await serving(t, [], env)
  t.equal(mock.port, free.port)
  const check = start(t, ['healthcheck'], env)
  t.equal(await check.ended, 0)
  mock.process.kill('SIGTERM')
  await mock.ended
  const again = start(t, ['healthcheck'], env)
  t.equal(await again.ended, 1)
  t.match(again.said.err, 'does not answer')
})

t.test('a health check is content without a control API', async t => {
  const { port } = await serving(t, ['--port', '0', '--no-admin'])
  t.equal(await start(t, ['healthcheck', '--port', port]).ended, 0)
})

const oneSentence = /^asana-mock: [^\n]+\n$/

t.test('a busy port ends the start with one sentence', async t => {
  const { port } = await serving(t)
  const second = start(t, ['--port', port])
  t.equal(await second.ended, 1)
  t.match(second.said.err, oneSentence)
  t.match(second.said.err, `Port ${port} is in use`)
})

t.test('an unknown flag ends the start with one sentence', async t => {
  const mock = start(t, ['--prot', '1'])
  t.equal(await mock.ended, 1)
  t.match(mock.said.err, oneSentence)
  t.match(mock.said.err, 'did you mean --port?')
})

t.test('fixtures that are not there end the start with one sentence', async t => {
  const mock = start(t, ['--fixtures', 'nowhere.yaml'])
  t.equal(await mock.ended, 1)
  t.match(mock.said.err, /^nowhere\.yaml[^\n]+there is no such file or folder\n$/)
})

t.test('what init writes, check is content with', async t => {
  const folder = t.testdir()
  const init = start(t, ['init', folder])
  t.equal(await init.ended, 0, init.said.err)
  const check = start(t, ['check', `${folder}/world.yaml`])
  t.equal(await check.ended, 0, check.said.err)
  t.match(check.said.out, /^All is well: .*jobs/)
})

t.test('records can be made up', async t => {
  const { baseUrl } = await serving(t, ['--port', '0', '--generate', '3', '--on-missing=generate'])
  const response = await fetch(`${baseUrl}/jobs/42`, { headers })
  t.match(await response.json(), { data: { gid: '42', status: 'not_started' } })
})

t.test('the documentation is there', async t => {
  const { baseUrl } = await serving(t)
  const response = await fetch(baseUrl.replace('/api/1.0', '/docs/'))
  t.equal(response.status, 200)
  t.match(await response.text(), 'swagger')
})

t.test('the library starts a mock, and nothing keeps the process once it is closed', async t => {
  const script = `
    import { startAsanaMock } from '${new URL('../../dist/index.js', import.meta.url)}'
    const mock = await startAsanaMock()
    const response = await fetch(mock.baseUrl + '/jobs/${succeeding}', { headers: ${JSON.stringify(headers)} })
    console.log(response.status)
    await mock.close()`
  const library = startNode(t, ['--input-type=module', '--eval', script])
  t.equal(await library.ended, 0, library.said.err)
  t.equal(library.said.out, '200\n')
})

t.test('the library can be asked without a port', async t => {
  const script = `
    import { buildServer } from '${new URL('../../dist/index.js', import.meta.url)}'
    const app = await buildServer()
    const { statusCode } = await app.inject('/__admin/health')
    console.log(statusCode)`
  const library = startNode(t, ['--input-type=module', '--eval', script])
  t.equal(await library.ended, 0, library.said.err)
  t.equal(library.said.out, '200\n')
})

t.test('V8 takes what it has made of the bundle', async t => {
  const loader = new URL('../../dist/load.js', import.meta.url)
  const script = `
    import { script } from '${loader}'
    console.log(script.cachedDataRejected)`
  const loading = startNode(t, ['--input-type=module', '--eval', script])
  t.equal(await loading.ended, 0, loading.said.err)
  t.equal(loading.said.out, 'false\n')
})

t.test('what another V8 has made of it, or none at all, only makes a start slower', async t => {
  const folder = t.testdir()
  cpSync(dirname(main), folder, { recursive: true })
  const version = async () => {
    const command = startNode(t, [`${folder}/main.js`, '--version'])
    t.equal(await command.ended, 0, command.said.err)
    return command.said.out
  }
  const known = await version()
  t.match(known, /^\d+\.\d+\.\d+\n$/)
  writeFileSync(`${folder}/bundle.cjs.v8`, 'of another V8')
  t.equal(await version(), known)
  rmSync(`${folder}/bundle.cjs.v8`)
  t.equal(await version(), known)
})
