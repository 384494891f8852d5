import t from 'tap'
import { createApp } from '../../src/http/app.ts'
import { send } from '../../src/http/send.ts'

const sent = async (pretty = false) => {
  const app = createApp()
  app.get('/', (_request, reply) => send(reply, 201, { data: { name: 'Ä' } }, { pretty }))
  const answer = await app.inject('/')
  await app.close()
  return answer
}

t.test('JSON goes out compact, with the status asked for', async t => {
  const { body, statusCode, headers } = await sent()
  t.equal(body, '{"data":{"name":"Ä"}}')
  t.equal(statusCode, 201)
  t.equal(headers['content-length'], '22')
})

t.test('or indented, where that is asked for', async t => {
  t.equal((await sent(true)).body, '{\n  "data": {\n    "name": "Ä"\n  }\n}')
})

t.test('headers of its own go with it', async t => {
  const app = createApp()
  t.teardown(() => app.close())
  app.get('/', (_request, reply) => send(reply, 201, {}, { headers: ['location', '/tags/1'] }))
  t.equal((await app.inject('/')).headers['location'], '/tags/1')
})
