import { createHash } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'
import { Readable } from 'node:stream'

/** Bytes that never change, wherever they lie. Two contents with the same key have the same bytes. */
export interface Content {
  /** The SHA-256 of the bytes, in hexadecimal digits. */
  readonly key: string
  /** How many bytes there are. */
  readonly size: number
  /** All bytes at once. */
  bytes(): Uint8Array
  /** The bytes, piece by piece. */
  stream(): Readable
}

/** A content that is held in memory; its key is worked out where it is not known. */
export const contentOf = (bytes: Uint8Array, key: string = keyOf(bytes)): Content => ({
  key,
  size: bytes.length,
  bytes: () => bytes,
  stream: () => Readable.from([bytes])
})

const keyOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A content that lies in a file, which nobody else writes to, and which is there as long as the content or a stream of it. */
export const contentInFile = (path: string, key: string, size: number): Content => {
  const content: Content = {
    key,
    size,
    bytes: () => readFileSync(path),
    stream: () => createReadStream(path).once('close', () => content)
  }
  return content
}
