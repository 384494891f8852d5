import type { Route } from '../contract/routes.ts'
import type { Behaviour, Errand } from './call.ts'
import { bearerOf, type Caller, callerWith } from './callers.ts'
import { noRoute } from './errors.ts'
import type { Mock } from './mock.ts'
import { refuseUnscoped } from './scopes.ts'

/** What is known of a request before its query and body are looked at. */
export interface Admitted extends Route {
  readonly behaviour: Behaviour | Errand
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
  const route = mock.route(method, path)
  const behaviour = route && mock.catalogue.behaviour(route.operation.id)
  if (!behaviour) throw noRoute()
  const caller = callerWith(mock.store.world, bearerOf(authorization), mock.store.now)
  refuseUnscoped(route.operation, caller)
  return { ...route, behaviour, caller }
}
