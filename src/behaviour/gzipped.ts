import { pipeline, Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import type { Json } from '../world/entity.ts'
import type { Download } from './resource.ts'

/** How much text is handed to the compression at once, in characters. */
const portion = 2 ** 16

/** A file that is written and compressed while it is fetched: its texts are asked for one after the other. */
export const gzipped = (name: string, texts: () => Iterable<string>): Download => ({
  name,
  type: 'application/gzip',
  size: undefined,
  stream: () => {
    const compressed = createGzip()
    pipeline(Readable.from(inPortions(texts())), compressed, () => undefined)
    return compressed
  }
})

/** Records as one JSON object that has a list of them under `data`. */
export function* asJson(records: Iterable<Json>): Generator<string> {
  yield '{"data":['
  let before = '\n'
  for (const record of records) {
    yield before + JSON.stringify(record)
    before = ',\n'
  }
  yield '\n]}\n'
}

/** Records as JSON Lines. */
export function* asLines(records: Iterable<Json>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`
}

function* inPortions(texts: Iterable<string>): Generator<Buffer> {
  let held = ''
  for (const text of texts) {
    held += text
    if (held.length < portion) continue
    yield Buffer.from(held)
    held = ''
  }
  yield Buffer.from(held)
}
