import type { FastifyReply } from 'fastify'
import { serviceHeaders } from './headers.ts'

const { 'content-type': json, ...others } = serviceHeaders
const lines: readonly string[] = Object.entries(others).flat()
const script = 'application/javascript; charset=UTF-8'

/** How an answer goes out: indented, handed to a function of a page, and with headers of its own, names and values in turn. */
export interface Sending {
  readonly pretty?: boolean
  readonly callback?: string | undefined
  readonly headers?: readonly string[]
}

/**
 * The one place where answers and refusals become bytes. Live answers are compact; the indent is ours.
 * The head goes to Node as one list: what Fastify does with headers and bodies would take a fifth of a request's time.
 */
export const send = (
  reply: FastifyReply,
  status: number,
  body: unknown,
  { pretty = false, callback, headers = [] }: Sending = {}
): FastifyReply => {
  const plain = pretty ? JSON.stringify(body, null, 2) : JSON.stringify(body)
  const text = callback === undefined ? plain : `/**/${callback}(${plain});`
  return sendText(reply, status, text, headers, callback === undefined ? json : script)
}

/** The same for an answer that is a text already, JSON if it does not say. */
export const sendText = (
  reply: FastifyReply,
  status: number,
  text: string,
  headers: readonly string[] = [],
  type: string = json
): FastifyReply => {
  const length = String(Buffer.byteLength(text))
  const own = ['content-type', type, ...lines, ...headers, 'content-length', length]
  reply.hijack()
  reply.raw.writeHead(status, own).end(text)
  return reply
}
