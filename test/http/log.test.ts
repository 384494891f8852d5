import t from 'tap'
import { createApp } from '../../src/http/app.ts'

const logged = async (level: string, url = '/nowhere') => {
  const lines: string[] = []
  const app = createApp({ logger: { level, stream: { write: line => lines.push(line) } } })
  await app.inject(url)
  await app.close()
  return lines.map(line => JSON.parse(line))
}

for (const level of ['info', 'debug', 'trace']) {
  t.test(`at level ${level} an answer is one line`, async t => {
    t.match(await logged(level), [
      { level: 30, msg: 'request', method: 'GET', url: '/nowhere', status: 404, ms: Number }
    ])
  })
}

t.test('at level warn there is none', async t => {
  t.strictSame(await logged('warn'), [])
})

t.test('a long URL is cut', async t => {
  const [line] = await logged('info', `/${'a'.repeat(5000)}`)
  t.equal(line.url.length, 2000)
})

t.test('a route that brings a schema of its own is refused', async t => {
  const app = createApp()
  app.get('/', { schema: { querystring: {} } }, async () => '')
  await t.rejects(async () => void (await app.ready()), { message: /the contract checks/ })
})
