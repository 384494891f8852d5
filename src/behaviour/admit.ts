import type { Operation } from '../contract/operation.ts'
import type { Route } from '../contract/routes.ts'
import { bearerOf, type Caller, callerWith } from './access/callers.ts'
import { refuseUnscoped } from './access/scopes.ts'
import type { Batch, Behaviour, Errand } from './call.ts'
import { noRoute } from './errors.ts'
import type { Mock } from './mock.ts'

/** A route with what is behind it. */
export interface Routed extends Route {
  readonly behaviour: Behaviour | Errand | Batch
}

/** What is known of a request before its query and body are looked at. */
export interface Admitted extends Routed {
  readonly caller: Caller
}

/** A request at the door: its method in capitals, its path below the API's base path, and who says to be asking. */
export interface Knock {
  readonly method: string
  readonly path: string
  /** The header `Authorization`, as sent. */
  readonly authorization: string | undefined
}

/**
 * Lets a request in. Throws for a route that there is not, before it looks at the token, for a token that is not good, and
 * for one that is not good for this.
 */
export const admit = (mock: Mock, { method, path, authorization }: Knock): Admitted => {
  const { operation, decode, behaviour } = routed(mock, method, path)
  const token = bearerOf(authorization)
  const caller = callerWith(mock.store.world, token, mock.store.now)
  mock.usage.count(token, 'requests')
  refuseTooMuch(mock, operation, caller)
  refuseUnscoped(operation, caller)
  return { operation, decode, behaviour, caller }
}

/** Throws a 429 for an operation of which a token has had too much already. */
export const refuseTooMuch = ({ usage }: Mock, { counts }: Operation, { token }: Caller): void => {
  if (counts) usage.count(token, counts)
  usage.refuseInDebt(token)
}

/**
 * Finds what serves a method, in capitals, and a path below the API's base path. Throws where nothing does. HEAD is GET to
 * all but the transport, as any client expects; the live service's way is not known.
 */
export const routed = ({ route, catalogue }: Mock, method: string, path: string): Routed => {
  const found = route(method === 'HEAD' ? 'GET' : method, path)
  if (!found) throw noRoute()
  const { operation, decode } = found
  const behaviour = catalogue.behaviour(operation.id)
  if (!behaviour) throw noRoute()
  return { operation, decode, behaviour }
}
