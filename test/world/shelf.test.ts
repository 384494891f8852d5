import { existsSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import t from 'tap'
import { contentOf } from '../../src/world/content.ts'
import { Shelf } from '../../src/world/shelf.ts'

async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text)
}

async function* broken(...texts: string[]): AsyncGenerator<Uint8Array> {
  yield* pieces(...texts)
  throw new Error('The line is dead.')
}

const folders = () => readdirSync(tmpdir()).filter(name => name.startsWith('asana-mock-'))

/** The folder that the shelf has made; undefined if it has none. */
const folderMadeBy = async (work: () => Promise<unknown>): Promise<string | undefined> => {
  const before = folders()
  await work().catch(() => undefined)
  const made = folders().find(name => !before.includes(name))
  return made && join(tmpdir(), made)
}

t.test('what is small stays in memory', async t => {
  const shelf = new Shelf(10)
  const content = await shelf.gather(pieces('hello', 'world'))
  t.equal(content.key, contentOf(Buffer.from('helloworld')).key)
  shelf.close()
  t.equal(Buffer.from(content.bytes()).toString(), 'helloworld')
})

t.test('what is large lies in a file until the shelf is closed', async t => {
  const shelf = new Shelf(4)
  const folder = await folderMadeBy(async () => {
    const content = await shelf.gather(pieces('hel', 'lo', ' world'))
    t.strictSame(
      [content.key, content.size],
      [contentOf(Buffer.from('hello world')).key, 11],
      'and goes by the same key'
    )
    t.equal((await buffer(content.stream())).toString(), 'hello world')
    await shelf.gather(pieces('another'))
  })
  t.equal(readdirSync(String(folder)).length, 2)
  shelf.close()
  t.notOk(existsSync(String(folder)))
  shelf.close()
})

t.test('what breaks off leaves nothing behind, and says how it broke', async t => {
  const shelf = new Shelf(4)
  t.teardown(() => shelf.close())
  await t.rejects(shelf.gather(broken('hel')), { message: 'The line is dead.' })
  const folder = await folderMadeBy(() => shelf.gather(broken('hello')))
  t.strictSame(readdirSync(String(folder)), [])
})

t.test('a shelf takes a megabyte into memory', async t => {
  const shelf = new Shelf()
  t.equal(await folderMadeBy(() => shelf.gather(pieces('a'.repeat(2 ** 20)))), undefined)
})
