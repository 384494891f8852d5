import { existsSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import t from 'tap'
import { type Content, contentOf } from '../../src/world/content.ts'
import { Shelf } from '../../src/world/shelf.ts'

async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text)
}

async function* broken(...texts: string[]): AsyncGenerator<Uint8Array> {
  yield* pieces(...texts)
  throw new Error('The line is dead.')
}

setFlagsFromString('--expose-gc')
/** Collects garbage now. */
const collect: () => void = runInNewContext('gc')

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
  const kept: Content[] = []
  const folder = await folderMadeBy(async () => {
    const content = await shelf.gather(pieces('hel', 'lo', ' world'))
    kept.push(content, await shelf.gather(pieces('another')))
    t.strictSame(
      [content.key, content.size],
      [contentOf(Buffer.from('hello world')).key, 11],
      'and goes by the same key'
    )
    t.equal((await buffer(content.stream())).toString(), 'hello world')
  })
  t.equal(readdirSync(String(folder)).length, kept.length)
  shelf.close()
  t.notOk(existsSync(String(folder)))
  shelf.close()
})

t.test('a file goes when nothing has its content any more, and not before', async t => {
  const shelf = new Shelf(4)
  t.teardown(() => shelf.close())
  const worlds = new Map<string, Content>()
  const folder = await folderMadeBy(async () => {
    worlds.set('present', await shelf.gather(pieces('one world')))
    await shelf.gather(pieces('no world'))
  })
  const left = async (count: number): Promise<void> => {
    for (let turn = 0; turn < 100 && readdirSync(String(folder)).length > count; turn += 1) {
      collect()
      await setTimeout(10)
    }
    t.equal(readdirSync(String(folder)).length, count)
  }
  await left(1)
  const stream = worlds.get('present')?.stream()
  worlds.delete('present')
  t.equal((await buffer(stream as Readable)).toString(), 'one world')
  await left(0)
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
