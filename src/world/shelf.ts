import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Content, contentInFile, contentOf } from './content.ts'

/** What is larger than this, in bytes, does not stay in memory. */
const largestInMemory = 2 ** 20

/**
 * Takes in bytes from outside: small ones into memory, large ones into files of a temporary folder. A file goes some time
 * after the last world, snapshot or request that had its content; `close` clears away what is left.
 */
export class Shelf {
  readonly #largest: number
  readonly #spilled = new FinalizationRegistry<string>(path => rmSync(path, { force: true }))
  #folder: string | undefined

  constructor(largest: number = largestInMemory) {
    this.#largest = largest
  }

  /** Gathers bytes into a content. If they break off, nothing stays behind, and it rejects as they did. */
  async gather(pieces: AsyncIterable<Uint8Array>): Promise<Content> {
    const gathering = new Gathering(this.#largest, () => this.#newPath())
    try {
      for await (const piece of pieces) await gathering.add(piece)
      const content = await gathering.content()
      if (gathering.path !== undefined) this.#spilled.register(content, gathering.path)
      return content
    } catch (error) {
      await gathering.discard()
      throw error
    }
  }

  /** Deletes what was gathered into files; contents in memory stay good. */
  close(): void {
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true })
    this.#folder = undefined
  }

  #newPath(): string {
    this.#folder ??= mkdtempSync(join(tmpdir(), 'asana-mock-'))
    return join(this.#folder, randomUUID())
  }
}

/** One content on its way in. */
class Gathering {
  readonly #largest: number
  readonly #newPath: () => string
  readonly #hash = createHash('sha256')
  #held: Uint8Array[] = []
  #size = 0
  #file: { readonly path: string; readonly handle: FileHandle } | undefined

  constructor(largest: number, newPath: () => string) {
    this.#largest = largest
    this.#newPath = newPath
  }

  /** The file in which it lies; undefined while it is in memory. */
  get path(): string | undefined {
    return this.#file?.path
  }

  async add(piece: Uint8Array): Promise<void> {
    this.#hash.update(piece)
    this.#held.push(piece)
    this.#size += piece.length
    if (this.#size > this.#largest) await this.#spill()
  }

  async content(): Promise<Content> {
    if (!this.#file) return contentOf(Buffer.concat(this.#held))
    const { path, handle } = this.#file
    await handle.close()
    return contentInFile(path, this.#hash.digest('hex'), this.#size)
  }

  async discard(): Promise<void> {
    await this.#file?.handle.close()
    if (this.#file) rmSync(this.#file.path, { force: true })
  }

  async #spill(): Promise<void> {
    if (!this.#file) {
      const path = this.#newPath()
      this.#file = { path, handle: await open(path, 'wx', 0o600) }
    }
    await this.#file.handle.appendFile(Buffer.concat(this.#held))
    this.#held = []
  }
}
