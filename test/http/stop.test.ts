import { once } from 'node:events'
import { request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import t, { type Test } from 'tap'
import { createApp } from '../../src/http/app.ts'
import { stopGently } from '../../src/http/stop.ts'

const listening = async (t: Test) => {
  const app = createApp()
  app.post('/', async () => ({ read: true }))
  t.teardown(() => app.close())
  await app.listen({ port: 0, host: '127.0.0.1' })
  return { app, port: (app.server.address() as AddressInfo).port }
}

t.test('a request on its way is answered', async t => {
  const { app, port } = await listening(t)
  const sent = request({ port, method: 'POST', headers: { 'content-type': 'application/json' } })
  sent.write('{')
  await once(app.server, 'request')
  const stopped = stopGently(app, 5000)
  sent.end('}')
  const [response] = await once(sent, 'response')
  response.resume()
  t.equal(response.statusCode, 200)
  await stopped
})

t.test('a connection on which nothing comes is cut off after a while', async t => {
  const { app, port } = await listening(t)
  const socket = connect(port, '127.0.0.1')
  const closed = once(socket, 'close')
  await once(app.server, 'connection')
  await stopGently(app, 20)
  await closed
  t.notOk(app.server.listening)
})
