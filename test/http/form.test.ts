import { existsSync, readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { exchange, listening, serving } from '../harness.ts'

const fence = (t: Test) =>
  serving(t, {
    world: transaction => {
      transaction.put({ gid: '7', resource_type: 'user', name: 'Greta' })
      transaction.put({
        gid: '1',
        resource_type: 'task',
        resource_subtype: 'default_task',
        name: 'Fence'
      })
    }
  })

const head = (rest: string) =>
  `POST /api/1.0/attachments HTTP/1.1\r\nHost: mock\r\nAuthorization: Bearer x\r\nConnection: close\r\n${rest}\r\n\r\n`

const form = 'Content-Type: multipart/form-data; boundary=cut'
const chunk = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`
const part = (headers: string, body: string) => `--cut\r\n${headers}\r\n\r\n${body}\r\n`
const parent = part('content-disposition: form-data; name="parent"\r\nx-more: 1', '1')
const end = '--cut--\r\n'

t.test('a form comes in chunks, its parts in any order and with headers of any case', async t => {
  const { app } = fence(t)
  const file = part(
    'content-disposition: form-data; name="file"; filename*=UTF-8\'\'na%C3%AFve.txt\r\ncontent-type: text/plain\r\ncontent-length: 5',
    'hello'
  )
  const port = await listening(app)
  for (const body of [file + parent, parent + file]) {
    const pieces = [...(body + end)].map(chunk).join('')
    const answer = await exchange(
      port,
      head(`${form}\r\nTransfer-Encoding: chunked`),
      `${pieces}0\r\n\r\n`
    )
    t.match(answer, /^HTTP\/1.1 200 /)
    t.match(answer, '"name":"naïve.txt"')
    t.match(answer, '"download_url":"http://mock/assets/')
  }
})

t.test('a form that is broken gets one sentence, and nothing is attached', async t => {
  const { app, mock } = fence(t)
  const port = await listening(app)
  const open = `${parent}--cut\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nhel`
  const bodies: [string, string][] = [
    [form, open],
    [form, 'nothing of a form'],
    ['Content-Type: multipart/form-data', parent + end]
  ]
  for (const [type, body] of bodies) {
    const answer = await exchange(port, head(`${type}\r\nContent-Length: ${body.length}`), body)
    t.match(answer, /^HTTP\/1.1 400 /, body)
    t.match(answer, 'the body must be a whole multipart form', body)
  }
  t.equal(mock.store.world.files.size, 0)
})

t.test('a file of a part that is not known is left out, with a warning', async t => {
  const { app } = fence(t)
  const port = await listening(app)
  const other = part('Content-Disposition: form-data; name="fille"; filename="a"', 'x')
  const file = part('Content-Disposition: form-data; name="file"', 'x')
  const body = parent + other + file + end
  const answer = await exchange(port, head(`${form}\r\nContent-Length: ${body.length}`), body)
  t.match(answer, /^HTTP\/1.1 200 /)
  t.match(answer, /x-mock-warning: fille: Unknown field/i)
})

const foldersOfMock = () => readdirSync(tmpdir()).filter(name => name.startsWith('asana-mock-'))

t.test('a large file is spilled, and cleared away when the request dies', async t => {
  const { app, mock } = fence(t)
  const port = await listening(app)
  const before = foldersOfMock()
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  socket.write(head(`${form}\r\nContent-Length: 9000000`))
  socket.write(
    `${parent}--cut\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n`
  )
  socket.write(Buffer.alloc(3_000_000))
  const mine = () => foldersOfMock().filter(name => !before.includes(name))
  while (!mine()[0]) await pause(5)
  const folder = `${tmpdir()}/${mine()[0]}`
  socket.destroy()
  while (readdirSync(folder).length > 0) await pause(5)
  t.equal(mock.store.world.files.size, 0)
  await app.close()
  t.notOk(existsSync(folder))
})

t.test('a file of more than 100 MB is refused', async t => {
  const { app } = fence(t)
  const port = await listening(app)
  const top = `${parent}--cut\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n`
  const bytes = Buffer.alloc(100 * 2 ** 20 + 1)
  const tail = `\r\n${end}`
  const length = top.length + bytes.length + tail.length
  const answer = await exchange(
    port,
    head(`${form}\r\nContent-Length: ${length}`),
    top,
    bytes,
    tail
  )
  t.match(answer, /^HTTP\/1.1 413 /)
  t.match(answer, 'file: Must not be larger than 100 MB')
})

t.test('an operation that takes no form says that a form is no JSON', async t => {
  const { app } = fence(t)
  const answer = await app.inject({
    method: 'POST',
    url: '/api/1.0/tags',
    headers: { authorization: 'Bearer x', 'content-type': 'multipart/form-data; boundary=cut' },
    payload: parent + end
  })
  t.equal(answer.statusCode, 400)
  t.match(answer.body, 'invalid JSON')
})

t.test('a form is refused unread by what takes none, or no body at all', async t => {
  const { app } = fence(t)
  for (const [method, url] of [
    ['PUT', '/tasks/1'],
    ['DELETE', '/tasks/1']
  ] as const) {
    const answer = await app.inject({
      ...{ method, url: `/api/1.0${url}`, payload: 'nothing of a form' },
      headers: { authorization: 'Bearer x', 'content-type': 'multipart/form-data; boundary=cut' }
    })
    t.equal(answer.statusCode, 400)
    t.match(answer.json(), {
      errors: [{ message: 'Could not parse request data, invalid JSON' }]
    })
  }
})
