import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import type { Courier, Outgoing, Reply } from '../behaviour/deliveries/courier.ts'

/** What a courier may do, and how long it waits. */
export interface Orders {
  /** The hosts, with or without a port, to which it may go; to all if absent. */
  readonly hosts?: readonly string[] | undefined
  /** How long an answer may take as a whole, in ms. */
  readonly patience?: number
}

/** Documented: a target has ten seconds. */
const defaultPatience = 10_000

/** Of the body of an answer no more than this is read, in bytes; ours. */
const longestBody = 16_384

/**
 * Carries requests over HTTP, each on a connection of its own. It follows no redirect, reads no more than the beginning of
 * an answer, and goes to no other host than it may.
 */
export const courierFor =
  ({ hosts, patience = defaultPatience }: Orders = {}): Courier =>
  async (outgoing, ended) => {
    if (!URL.canParse(outgoing.url)) return { failure: `${outgoing.url} is no address.` }
    const url = new URL(outgoing.url)
    if (hosts && !hosts.some(host => host === url.host || host === url.hostname)) {
      return { failure: `The mock may not send to ${url.host}.`, barred: true }
    }
    const attempt = new AbortController()
    const stop = () => attempt.abort()
    const bell = setTimeout(() => attempt.abort(tooLate(patience)), patience)
    ended?.addEventListener('abort', stop)
    const reply = await sent(url, outgoing, attempt.signal).catch(error => ({
      failure: late(attempt.signal) ?? reasonOf(error)
    }))
    clearTimeout(bell)
    ended?.removeEventListener('abort', stop)
    return reply
  }

const tooLate = (patience: number): string =>
  `The target did not answer within ${patience / 1000} s.`

const late = ({ reason }: AbortSignal): string | undefined =>
  typeof reason === 'string' ? reason : undefined

const reasonOf = ({ code }: NodeJS.ErrnoException): string =>
  `The target cannot be reached: ${code}.`

/** Loaded when it is needed: most targets of a mock speak plain HTTP. */
const requestFor = async ({ protocol }: URL): Promise<typeof import('node:http').request> =>
  (await import(protocol === 'https:' ? 'node:https' : 'node:http')).request

const sent = async (url: URL, { headers, body }: Outgoing, signal: AbortSignal): Promise<Reply> => {
  const options: RequestOptions = {
    method: 'POST',
    agent: false,
    signal,
    headers: { ...headers, 'Content-Length': Buffer.byteLength(body) }
  }
  const request = (await requestFor(url))(url, options)
  const response = await answered(request, body)
  const text = await beginningOf(response)
  return {
    status: Number(response.statusCode),
    reason: String(response.statusMessage),
    headers: textsOf(response),
    body: text
  }
}

const answered = (request: ClientRequest, body: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    request.on('response', resolve)
    request.on('error', reject)
    request.end(body)
  })

const beginningOf = async (response: IncomingMessage): Promise<string> => {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of response) {
    pieces.push(piece)
    length += piece.length
    if (length >= longestBody) break
  }
  return Buffer.concat(pieces).subarray(0, longestBody).toString()
}

const textsOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')])
  )
