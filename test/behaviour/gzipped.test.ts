import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import t from 'tap'
import { asJson, asLines, gzipped } from '../../src/behaviour/gzipped.ts'

const textOf = async (texts: () => Iterable<string>) =>
  gunzipSync(await buffer(gzipped('a.gz', texts).stream())).toString()

t.test('records are written as JSON with a list, or as lines', async t => {
  t.strictSame(JSON.parse([...asJson([])].join('')), { data: [] })
  t.strictSame(JSON.parse([...asJson([{ a: 1 }, { a: 2 }])].join('')), {
    data: [{ a: 1 }, { a: 2 }]
  })
  t.equal([...asLines([{ a: 1 }, { a: 2 }])].join(''), '{"a":1}\n{"a":2}\n')
})

t.test('a file is compressed whole, and is the same each time', async t => {
  const long = () => Array.from({ length: 30_000 }, (_, at) => `line ${at}\n`)
  t.equal(await textOf(long), long().join(''))
  t.equal(await textOf(() => []), '')
  const { stream, size, type } = gzipped('a.gz', long)
  t.strictSame([size, type], [undefined, 'application/gzip'])
  t.strictSame(await buffer(stream()), await buffer(stream()))
})

t.test('texts are asked for as the file is read, and no more of them than are needed', async t => {
  let asked = 0
  const endless = function* () {
    for (;;) {
      asked += 1
      yield String(Math.sin(asked)).repeat(100)
    }
  }
  const stream = gzipped('a.gz', endless).stream()
  for await (const _piece of stream) break
  t.ok(stream.destroyed)
  const after = asked
  await new Promise(resolve => setTimeout(resolve, 20))
  t.ok(asked - after < 200_000 / 1700 + 200)
})

t.test('what goes wrong while a file is written breaks it off', async t => {
  const faulty = function* () {
    yield 'a'
    throw new Error('No more.')
  }
  await t.rejects(buffer(gzipped('a.gz', faulty).stream()), { message: 'No more.' })
})
