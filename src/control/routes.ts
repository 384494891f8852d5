import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Contract } from '../contract/contract.ts'
import { nearest } from '../contract/nearest.ts'
import type { Operation } from '../contract/operations.ts'
import { clockHandlers } from './clock.ts'
import type { Controls, Desk, Handler, Handlers } from './control.ts'
import { deliveryHandlers } from './deliveries.ts'
import { ControlError, failureOf } from './failure.ts'
import { refuseStrangers, refuseWithoutToken } from './guard.ts'
import { jobHandlers } from './jobs.ts'
import { limitHandlers } from './limits.ts'
import { authored, checked, takesText } from './request.ts'
import { showerFor } from './show.ts'
import { snapshotHandlers } from './snapshots.ts'
import { tokenHandlers } from './tokens.ts'
import { webhookHandlers } from './webhooks.ts'
import { worldHandlers } from './world.ts'

/** Where the control API is: never under the path of Asana's. */
export const adminPath = '/__admin'

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

/** A route for each operation of the control contract, with its own guards, error handler and body parser. */
export const controlRoutes = (app: FastifyInstance, options: ControlOptions): void => {
  app.register(
    async scope => {
      const desk = { ...options, show: showerFor(options.mock) }
      scope.removeAllContentTypeParsers()
      scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, text, parsed) =>
        parsed(null, text)
      )
      scope.setErrorHandler(refuse(options.contract))
      scope.setNotFoundHandler(request => {
        throw unknownPath(options.contract, request)
      })
      for (const operation of options.contract.operations) route(scope, options, desk, operation)
      for (const path of new Set(options.contract.operations.map(one => one.path))) {
        routeOtherMethods(scope, options, path)
      }
    },
    { prefix: adminPath }
  )
}

const route = (
  scope: FastifyInstance,
  { contract, token }: ControlOptions,
  desk: Desk,
  operation: Operation
): void => {
  const handler = handlers[operation.id] as Handler
  const open = authored(contract, operation).security?.length === 0
  scope.route({
    method: operation.method,
    exposeHeadRoute: false,
    url: urlOf(operation.path),
    bodyLimit: takesText(contract, operation) ? 256 * megabyte : megabyte,
    onRequest: guard(token, open),
    handler: async (request, reply) => {
      const asked = checked(contract, operation, {
        path: request.params as Record<string, string>,
        query: request.query as Record<string, unknown>,
        contentType: request.headers['content-type'],
        text: typeof request.body === 'string' ? request.body : ''
      })
      return send(reply, operation.success.status, await handler(asked, desk))
    }
  })
}

type Hook = (request: FastifyRequest, reply: FastifyReply, done: () => void) => void

const guard =
  (token: string | undefined, open: boolean): Hook =>
  ({ headers, socket }, _reply, done) => {
    const { host, origin, authorization } = headers
    const site = headers['sec-fetch-site'] as string | undefined
    refuseStrangers({ host, origin, site, address: socket.localAddress }, token !== undefined)
    const header = headers['x-mock-admin-token'] as string | undefined
    if (token !== undefined && !open) refuseWithoutToken(token, authorization, header)
    done()
  }

/** A known path with another method is told which ones there are. */
const routeOtherMethods = (
  scope: FastifyInstance,
  { contract, token }: ControlOptions,
  path: string
): void => {
  const known = contract.operations.filter(one => one.path === path).map(one => one.method)
  scope.route({
    method: scope.supportedMethods.filter(method => !known.includes(method)),
    url: urlOf(path),
    onRequest: guard(token, false),
    handler: (request, reply) => {
      reply.header('allow', known.join(', '))
      const sentence = `${adminPath}${path} takes ${known.join(' or ')}, not ${request.method}`
      throw new ControlError(405, sentence)
    }
  })
}

const urlOf = (path: string): string => path.replaceAll(/{(\w+)}/g, ':$1')

const unknownPath = ({ operations }: Contract, { url }: FastifyRequest): ControlError => {
  const paths = [...new Set(operations.map(({ path }) => path.slice(1)))]
  const asked = url.slice(adminPath.length).replace(/^\/|\?.*$/g, '')
  return new ControlError(
    404,
    `There is nothing at ${adminPath}/${asked}${nearest(asked, paths)}; there are ${paths.join(', ')}`
  )
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
