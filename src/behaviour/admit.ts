import type { Route } from '../contract/routes.ts'
import type { Batch, Behaviour, Errand } from './call.ts'
import { type Caller, callerWith } from './callers.ts'
import { noRoute, notAuthorized } from './errors.ts'
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

/** Lets a request in. Throws for a route that there is not, before it looks at the token, and for a token that is not good. */
export const admit = (mock: Mock, { method, path, authorization = '' }: Knock): Admitted => {
  const route = routed(mock, method, path)
  const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? []
  if (token === undefined) throw notAuthorized()
  const caller = callerWith(mock.store.world, token, mock.store.now)
  return { ...route, caller }
}

/** Finds what serves a method, in capitals, and a path below the API's base path. Throws where nothing does. */
export const routed = ({ route, catalogue }: Mock, method: string, path: string): Routed => {
  const found = route(method, path)
  const behaviour = found && catalogue.behaviour(found.operation.id)
  if (!behaviour) throw noRoute()
  return { ...found, behaviour }
}
