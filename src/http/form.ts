import type { IncomingMessage } from 'node:http'
import { finished } from 'node:stream/promises'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import type { Upload } from '../behaviour/upload.ts'
import type { Shelf } from '../world/shelf.ts'
import { type Sent, sentFields } from './body.ts'
import { brokenForm, fileTooLarge } from './refusals.ts'

/** The largest file that is taken, in bytes. Documented: 100 MB. */
export const largestFile: number = 100 * 2 ** 20

/** What a multipart form says: fields like those of any form, and files by the name of their part. */
export interface Form extends Sent {
  readonly files: Readonly<Record<string, Upload>>
}

/** How a form is read: which parts are files even where they have no file name, and where their bytes go. */
export interface FormReading {
  readonly files: readonly string[]
  readonly shelf: Shelf
  readonly largest?: number
}

/**
 * Reads a multipart form, its parts in any order. Rejects with a refusal for a broken form, and for a file that is
 * too large; what was gathered until then is cleared away.
 */
export const readForm = async (request: IncomingMessage, reading: FormReading): Promise<Form> => {
  const parser = parserFor(request, reading)
  const parts = new Parts(reading)
  parser.on('field', (name, value) => parts.field(name, value))
  parser.on('file', (name, stream, filename, _encoding, type) =>
    parts.file(name, stream, { filename, type })
  )
  const cutOff = () => {
    if (!request.complete) parser.destroy(new Error('The request was cut off.'))
  }
  request.once('close', cutOff)
  request.pipe(parser)
  try {
    await finished(parser)
  } catch {
    request.unpipe(parser)
    request.resume()
    await parts.giveUp()
    throw brokenForm()
  } finally {
    request.off('close', cutOff)
  }
  return parts.all()
}

const parserFor = (request: IncomingMessage, { files, largest = largestFile }: FormReading) => {
  const { headers } = request
  try {
    return new Busboy({
      headers: { ...headers, 'content-type': String(headers['content-type']) },
      limits: { fileSize: largest },
      isPartAFile: (name, _type, filename) => filename !== undefined || files.includes(String(name))
    })
  } catch {
    request.resume()
    throw brokenForm()
  }
}

/** What has been read of a form so far. */
class Parts {
  readonly #reading: FormReading
  readonly #fields: [string, string][] = []
  readonly #streams: BusboyFileStream[] = []
  readonly #uploads: Promise<readonly [string, Upload]>[] = []

  constructor(reading: FormReading) {
    this.#reading = reading
  }

  field(name: string, value: string): void {
    this.#fields.push([name, value])
  }

  /** A file where the contract has none is a field without a value, so that the answer warns of its name. */
  file(name: string, stream: BusboyFileStream, told: Told): void {
    const { files, shelf } = this.#reading
    if (!files.includes(name)) {
      stream.resume()
      this.#fields.push([name, ''])
      return
    }
    const upload = gathered(name, stream, told, shelf)
    upload.catch(() => undefined)
    this.#streams.push(stream)
    this.#uploads.push(upload)
  }

  async all(): Promise<Form> {
    const files = await Promise.all(this.#uploads)
    return { ...sentFields(this.#fields), files: Object.fromEntries(files) }
  }

  async giveUp(): Promise<void> {
    for (const stream of this.#streams) stream.destroy(new Error('The form broke off.'))
    await Promise.allSettled(this.#uploads)
  }
}

interface Told {
  readonly filename: string | undefined
  readonly type: string
}

const gathered = async (
  field: string,
  stream: BusboyFileStream,
  { filename, type }: Told,
  shelf: Shelf
): Promise<readonly [string, Upload]> => {
  const content = await shelf.gather(whole(field, stream))
  return [field, { name: filename === undefined ? undefined : decoded(filename), type, content }]
}

/** The bytes of a file, or a refusal at their end if there were more than are taken. */
async function* whole(field: string, stream: BusboyFileStream): AsyncGenerator<Uint8Array> {
  yield* stream
  if (stream.truncated) throw fileTooLarge(field)
}

/** Documented: clients URL-encode what in a file's name is not ASCII. */
const decoded = (name: string): string => {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
