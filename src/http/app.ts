import type { Socket } from 'node:net'
import fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
  LogController
} from 'fastify'
import { AsanaError, noRoute } from '../behaviour/errors.ts'
import { failureOf } from '../behaviour/failure.ts'
import { serviceHeaders } from './headers.ts'
import { keepPublicUrl } from './links.ts'
import { logRequests } from './log.ts'
import { badPath } from './refusals.ts'
import { send } from './send.ts'

/** Where log lines go, and from which level on. */
export type LogOptions = Exclude<FastifyServerOptions['logger'], boolean | undefined>

/** How long a request may take to arrive, in ms. */
const patience = 60_000

/** More than Node lets through (16 KB), so that a gid of any length is looked up, and not recognized. */
const longestUrl = 100_000

const refuseSchema = (): never => {
  throw new Error('Routes have no schemas of their own: the contract checks.')
}

/** As no route hands Fastify a schema, its two compilers for schemas need not be loaded. */
const compilersFactory = {
  buildValidator: refuseSchema,
  buildSerializer: refuseSchema
}

/** What a Fastify of the mock is told. @internal */
export interface AppOptions {
  /** No log by default. */
  readonly logger?: LogOptions | false
  /** What clients call it; by default each request says so itself. */
  readonly publicUrl?: string | undefined
}

/**
 * A Fastify without routes that answers every kind of bad request in Asana's envelope. Bodies stay texts, whatever
 * they say they are: what a body means is read elsewhere.
 * @internal
 */
export const createApp = ({ logger = false, publicUrl }: AppOptions = {}): FastifyInstance => {
  const app = fastify({
    logger,
    childLoggerFactory: parent => parent,
    logController: new LogController({ disableRequestLogging: true }),
    exposeHeadRoutes: false,
    schemaController: { compilersFactory },
    forceCloseConnections: 'idle',
    frameworkErrors: (_error, request, reply) => void refuse(badPath(), request, reply),
    clientErrorHandler,
    requestTimeout: patience,
    http: { requireHostHeader: false },
    routerOptions: { maxParamLength: longestUrl }
  })
  keepPublicUrl(app, publicUrl)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, text, done) => done(null, text))
  app.setErrorHandler(refuse)
  app.register(unknownRoutes)
  if (logger) logRequests(app)
  return app
}

/** Refused before the body is looked at. A scope of its own, so that known routes do not pay for the hook. */
const unknownRoutes = (scope: FastifyInstance, _options: object, done: () => void): void => {
  scope.addHook('onRequest', (_request, _reply, next) => next(noRoute()))
  scope.setNotFoundHandler((request, reply) => refuse(noRoute(), request, reply))
  done()
}

const refuse = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  refuseWith([], error, request, reply)

/** Answers what was thrown, with more headers, names and values in turn. @internal */
export const refuseWith = (
  around: readonly string[],
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply
): FastifyReply => {
  const { status, headers, body } = failureOf(error, request.id)
  if (status >= 500) request.log.error({ err: error, phrase: body.errors[0]?.phrase }, 'fault')
  return send(reply, status, body, { headers: [...headers, ...around] })
}

/** What the parser of Node refuses before there is a request: sentences of ours, in the envelope. */
const unreadable: Record<string, readonly [status: string, sentence: string]> = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'The request line and headers are larger than 16 KB'
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request took too long to arrive']
}

const clientErrorHandler = (error: Error & { code?: string }, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const [status, sentence] = unreadable[error.code ?? ''] ?? [
    '400 Bad Request',
    'The request is not valid HTTP/1.1'
  ]
  const { body } = failureOf(new AsanaError(Number.parseInt(status, 10), sentence), '')
  const text = JSON.stringify(body)
  const headers = {
    ...serviceHeaders,
    'content-length': Buffer.byteLength(text),
    connection: 'close'
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n${text}`)
}
