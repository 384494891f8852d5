import type { FastifyReply } from 'fastify'
import { serviceHeaders } from './headers.ts'

const lines: readonly string[] = Object.entries(serviceHeaders).flat()

/** How an answer goes out: indented, and with headers of its own, names and values in turn. */
export interface Sending {
  readonly pretty?: boolean
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
  { pretty = false, headers }: Sending = {}
): FastifyReply => {
  const text = pretty ? JSON.stringify(body, null, 2) : JSON.stringify(body)
  return sendText(reply, status, text, headers)
}

/** The same for JSON that is a text already. */
export const sendText = (
  reply: FastifyReply,
  status: number,
  text: string,
  headers: readonly string[] = []
): FastifyReply => {
  const length = String(Buffer.byteLength(text))
  reply.hijack()
  reply.raw.writeHead(status, [...lines, ...headers, 'content-length', length]).end(text)
  return reply
}
