import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Contract } from '../contract/contract.ts'
import { type FindRoute, type Route, routesOf } from '../contract/routes.ts'
import { clockHandlers } from './clock.ts'
import type { Controls, Desk, Handler, Handlers } from './control.ts'
import { deliveryHandlers } from './deliveries.ts'
import { adminPath, letIn, sought, unknownPath } from './door.ts'
import { failureOf } from './failure.ts'
import { jobHandlers } from './jobs.ts'
import { limitHandlers } from './limits.ts'
import { checked, takesText } from './request.ts'
import { showerFor } from './show.ts'
import { snapshotHandlers } from './snapshots.ts'
import { tokenHandlers } from './tokens.ts'
import { webhookHandlers } from './webhooks.ts'
import { worldHandlers } from './world.ts'

/** One handler for each operation of the control contract. */
export const handlers: Handlers = {
  ...worldHandlers,
  ...snapshotHandlers,
  ...clockHandlers,
  ...tokenHandlers,
  ...limitHandlers,
  ...jobHandlers,
  ...webhookHandlers,
  ...deliveryHandlers
}

/** What the control API is made of. */
export interface ControlOptions extends Controls {
  /** The contract of the control API itself. */
  readonly contract: Contract
  /** What requests must show; none is asked for without it. */
  readonly token?: string | undefined
}

const megabyte = 2 ** 20

/** One route for all of the control API, with its own door, error handler and body parser. */
export const controlRoutes = (app: FastifyInstance, options: ControlOptions): void => {
  const { contract, token, mock } = options
  const find = routesOf(contract.document, contract.operations)
  const desk = { ...options, show: showerFor(mock) }
  app.register(
    async scope => {
      scope.removeAllContentTypeParsers()
      scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, text, parsed) =>
        parsed(null, text)
      )
      scope.setErrorHandler(refuse(contract))
      scope.setNotFoundHandler(request => {
        throw unknownPath(contract, request)
      })
      scope.addHook('onRequest', async (request, reply) => {
        if (!request.is404) letIn({ contract, find, token }, request, reply)
      })
      const handler = answering(contract, find, desk)
      scope.route({ method: scope.supportedMethods, url: '/*', bodyLimit: megabyte, handler })
      for (const { method, path } of contract.operations.filter(one => takesText(contract, one))) {
        scope.route({ method, url: path, bodyLimit: 256 * megabyte, handler })
      }
    },
    { prefix: adminPath }
  )
}

const answering =
  (contract: Contract, find: FindRoute, desk: Desk) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { operation, decode } = sought(find, request) as Route
    const handler = handlers[operation.id] as Handler
    const asked = checked(contract, operation, {
      path: decode({}),
      query: request.query as Record<string, unknown>,
      contentType: request.headers['content-type'],
      text: typeof request.body === 'string' ? request.body : ''
    })
    return send(reply, operation.success.status, await handler(asked, desk))
  }

const refuse =
  (contract: Contract) =>
  (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const thrown = request.is404 ? unknownPath(contract, request) : error
    const { status, body } = failureOf(thrown, request.routeOptions.bodyLimit)
    if (status >= 500) request.log.error({ err: error }, 'fault')
    return send(reply, status, body)
  }

/** Indented, as it is people who read it. Another origin never gets leave to read it, so no `Access-Control-…`. */
const send = (reply: FastifyReply, status: number, body: unknown): FastifyReply =>
  reply
    .code(status)
    .headers({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff'
    })
    .send(`${JSON.stringify(body, null, 2)}\n`)
