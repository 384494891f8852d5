import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Contract } from '../contract/contract.ts'
import { nearest } from '../contract/nearest.ts'
import type { Operation } from '../contract/operation.ts'
import type { FindRoute, Route } from '../contract/routes.ts'
import { ControlError } from './failure.ts'
import { refuseStrangers, refuseWithoutToken } from './guard.ts'
import { authored } from './request.ts'

/** Where the control API is: never under the path of Asana's. */
export const adminPath = '/__admin'

/** What a request asks for; undefined where its path, or its method, is none of the control API's. */
export const sought = (find: FindRoute, { method, url }: FastifyRequest): Route | undefined =>
  find(method, pathIn(url))

const pathIn = (url: string): string => url.slice(url.indexOf(adminPath) + adminPath.length)

/** Who may come in, and to what. */
export interface Door {
  readonly contract: Contract
  readonly find: FindRoute
  /** What requests must show; none is asked for without it. */
  readonly token: string | undefined
}

/** Lets a request in before its body is read, or throws a `ControlError` for what it asks for and who asks. */
export const letIn = (
  { contract, find, token }: Door,
  request: FastifyRequest,
  reply: FastifyReply
): void => {
  const route = sought(find, request)
  const others = route ? [] : othersAt(contract, find, request)
  if (!route && others.length === 0) throw unknownPath(contract, request)
  refuseOutsiders(request, token, route !== undefined && isOpen(contract, route.operation))
  if (!route) throw otherMethod(others, request, reply)
}

const isOpen = (contract: Contract, operation: Operation): boolean =>
  authored(contract, operation).security?.length === 0

const refuseOutsiders = (
  { headers, socket }: FastifyRequest,
  token: string | undefined,
  open: boolean
): void => {
  const { host, origin, authorization } = headers
  const site = headers['sec-fetch-site'] as string | undefined
  refuseStrangers({ host, origin, site, address: socket.localAddress }, token !== undefined)
  const header = headers['x-mock-admin-token'] as string | undefined
  if (token !== undefined && !open) refuseWithoutToken(token, authorization, header)
}

/** What the path of a request takes with other methods. */
const othersAt = (
  { operations }: Contract,
  find: FindRoute,
  { url }: FastifyRequest
): Operation[] => {
  const methods = new Set(operations.map(({ method }) => method))
  const path = pathIn(url)
  const [known] = [...methods].flatMap(method => find(method, path)?.operation ?? [])
  return operations.filter(one => one.path === known?.path)
}

/** A known path with another method is told which ones there are. */
const otherMethod = (
  others: readonly Operation[],
  { method }: FastifyRequest,
  reply: FastifyReply
): ControlError => {
  const known = others.map(one => one.method)
  reply.header('allow', known.join(', '))
  const sentence = `${adminPath}${others[0]?.path} takes ${known.join(' or ')}, not ${method}`
  return new ControlError(405, sentence)
}

/** What is said of a path that the control API does not have. */
export const unknownPath = ({ operations }: Contract, { url }: FastifyRequest): ControlError => {
  const paths = [...new Set(operations.map(({ path }) => path.slice(1)))]
  const asked = url.slice(adminPath.length).replace(/^\/|\?.*$/g, '')
  return new ControlError(
    404,
    `There is nothing at ${adminPath}/${asked}${nearest(asked, paths)}; there are ${paths.join(', ')}`
  )
}
