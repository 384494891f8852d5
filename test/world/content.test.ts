import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import t from 'tap'
import { contentInFile, contentOf } from '../../src/world/content.ts'

const hello = Buffer.from('hello')
/** The SHA-256 of `hello`. */
const key = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'

t.test('a content in memory has its bytes at once and as a stream, as often as wanted', async t => {
  const content = contentOf(hello)
  t.strictSame([content.key, content.size], [key, 5])
  t.strictSame(Buffer.from(content.bytes()), hello)
  for (const _time of [1, 2]) t.strictSame(await buffer(content.stream()), hello)
})

t.test('a content in a file is read when it is asked for', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'a')
  const content = contentInFile(path, key, 5)
  writeFileSync(path, hello)
  t.strictSame([content.key, content.size], [key, 5])
  t.strictSame(Buffer.from(content.bytes()), hello)
  t.strictSame(await buffer(content.stream()), hello)
})
