import type { FastifyReply, FastifyRequest } from 'fastify'

/** What pages of any origin may do: nothing of the API goes by cookies, so nothing is given away. Ours. */
const allowed = {
  origin: ['access-control-allow-origin', '*'],
  exposed: ['access-control-expose-headers', 'Asana-Change, Location, Retry-After, X-Mock-Warning'],
  methods: ['access-control-allow-methods', 'GET, HEAD, POST, PUT, DELETE'],
  age: ['access-control-max-age', '600']
} as const

/** What a browser needs to hand an answer to a page of another origin, names and values in turn; others get none of it. */
export const corsHeaders = ({ headers }: FastifyRequest): readonly string[] =>
  headers.origin === undefined ? [] : [...allowed.origin, ...allowed.exposed]

/** A browser asks so before a page sends a request to another origin. */
export const isPreflight = ({ method, headers }: FastifyRequest): boolean =>
  method === 'OPTIONS' && headers['access-control-request-method'] !== undefined

/** Lets a page send whatever it is about to send. */
export const answerPreflight = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const wanted = request.headers['access-control-request-headers']
  const named = wanted === undefined ? [] : ['access-control-allow-headers', wanted]
  reply.hijack()
  const headers = [...allowed.origin, ...allowed.methods, ...named, ...allowed.age]
  reply.raw.writeHead(204, headers).end()
  return reply
}
