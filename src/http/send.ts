import type { FastifyReply } from 'fastify'
import { serviceHeaders } from './headers.ts'

/** The one place where answers and refusals become bytes. Live answers are compact; the indent is ours. */
export const send = (
  reply: FastifyReply,
  status: number,
  body: unknown,
  pretty = false
): FastifyReply =>
  reply
    .code(status)
    .headers(serviceHeaders)
    .send(pretty ? JSON.stringify(body, null, 2) : JSON.stringify(body))
