import { Readable } from 'node:stream'
import t from 'tap'
import type { Download, Resource } from '../../src/behaviour/resource.ts'
import { exchange, listening, type Served, serving } from '../harness.ts'

const stream = () => Readable.from([Buffer.from('he'), Buffer.from('llo')])
const downloads: Readonly<Record<string, Download>> = {
  sized: { name: 'a b.txt', type: 'text/html', size: 5, stream },
  unsized: { name: 'b.gz', type: 'application/gzip', size: undefined, stream },
  odd: { name: 'half \ud83d', type: 'text/pl\u0001ain', size: 5, stream },
  faulty: {
    name: 'c',
    type: 'text/plain',
    size: 5,
    stream: () =>
      new Readable({
        read() {
          this.destroy(new Error('No more.'))
        }
      })
  }
}
const tags: Resource = {
  type: 'tag',
  operations: {},
  file: ({ name }) => downloads[String(name)]
}

const shelf = (t: Parameters<typeof serving>[0]): Served =>
  serving(t, {
    resources: [tags],
    world: transaction => {
      for (const [at, name] of [...Object.keys(downloads), 'none'].entries()) {
        transaction.put({ gid: String(at + 1), resource_type: 'tag', name })
      }
      transaction.put({ gid: '9', resource_type: 'user', name: 'sized' })
    }
  })

t.test('a file is sent as no browser would run it', async t => {
  const { app } = shelf(t)
  const answer = await app.inject('/assets/1/any')
  t.equal(answer.body, 'hello')
  t.match(answer.headers, {
    'content-type': 'text/html',
    'content-length': '5',
    'content-disposition': "attachment; filename*=UTF-8''a%20b.txt",
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff'
  })
})

t.test('a file whose size is not known comes in chunks', async t => {
  const { app } = shelf(t)
  const answer = await exchange(
    await listening(app),
    'GET /assets/2/any HTTP/1.1\r\nHost: mock\r\nConnection: close\r\n\r\n'
  )
  t.match(answer, /transfer-encoding: chunked/i)
  t.notMatch(answer, /content-length/i)
})

t.test('what no header can hold does not keep a file back', async t => {
  const { app } = shelf(t)
  const answer = await app.inject('/assets/3/any')
  t.equal(answer.body, 'hello')
  t.match(answer.headers, {
    'content-type': 'application/octet-stream',
    'content-disposition': "attachment; filename*=UTF-8''half%20%EF%BF%BD"
  })
})

t.test('the way of a file is one of two, whatever a link says', async t => {
  const { app } = shelf(t)
  const way = async (query: string) => {
    const answer = await app.inject({ method: 'HEAD', url: `/assets/1/any${query}` })
    t.equal(answer.body, '')
    return String(answer.headers['content-disposition']).split(';')[0]
  }
  t.equal(await way('?response-content-disposition=inline'), 'inline')
  t.equal(await way('?response-content-disposition=x%0d%0ay'), 'attachment')
  t.equal(await way(''), 'attachment')
})

t.test('what breaks off while it is read ends the connection, and the mock goes on', async t => {
  const { app } = shelf(t)
  const port = await listening(app)
  const get = (gid: number) =>
    exchange(port, `GET /assets/${gid}/x HTTP/1.1\r\nHost: mock\r\nConnection: close\r\n\r\n`)
  t.notMatch(await get(4), 'hello')
  t.match(await get(1), 'hello')
})

t.test('a record without a file, of a type without files, or not there has none', async t => {
  const { app } = shelf(t)
  for (const gid of [5, 9, 404]) {
    const answer = await app.inject(`/assets/${gid}/any`)
    t.equal(answer.statusCode, 404)
    t.match(answer.headers['content-type'], 'application/xml')
    t.match(answer.body, '<Code>NoSuchKey</Code>')
  }
})

t.test('a link that has had its time is refused', async t => {
  const { app } = shelf(t)
  const answer = await app.inject('/assets/1/a?X-Amz-Date=20260808T115900Z&X-Amz-Expires=59')
  t.equal(answer.statusCode, 403)
  t.match(answer.body, '<Code>AccessDenied</Code>')
})
