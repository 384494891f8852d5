import type { Operation } from '../contract/operation.ts'
import type { JsonObject } from '../world/entity.ts'
import type { Notice } from '../world/notices.ts'
import type { Served } from './serve.ts'

/** Where the live service has its API, and so does the mock. */
export const apiPath = '/api/1.0'

/** An answer as it goes over any wire. */
export interface Envelope {
  readonly status: number
  /** Names and values in turn. */
  readonly headers: readonly string[]
  readonly body: JsonObject
  /** Of the changes to come that affect the request. */
  readonly notices: readonly Notice[]
}

/** Where a request came from and what it asked for: the links of its answer begin with that. */
export interface Address {
  /** The URL under which the client reached the mock, without a path. */
  readonly origin: string
  /** Below the API's base path, with its query. */
  readonly path: string
}

/** Puts an answer of success into its envelope. */
export const enveloped = (
  { success }: Operation,
  { data, beside, next, location, warnings, notices }: Served,
  address: Address
): Envelope => {
  const page = next === undefined ? {} : { next_page: nextPageOf(address, next) }
  const headers = [
    ...(location === undefined ? [] : ['location', `${apiPath}${location}`]),
    ...(warnings.length === 0 ? [] : ['x-mock-warning', headerText(warnings.join(', '))])
  ]
  return { status: success.status, headers, body: { data, ...page, ...beside }, notices }
}

/** What a header may hold: names of fields come from clients, in any script. */
const headerText = (text: string): string => text.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 1000)

/**
 * The next page of a list, as the live service describes it: `path` stands below the API's base URL with all query
 * parameters, and `uri` is the whole of it. Null at the end of the list.
 */
const nextPageOf = ({ origin, path: asked }: Address, offset: string | null): JsonObject | null => {
  if (offset === null) return null
  const url = new URL(`http://mock${asked}`)
  url.searchParams.set('offset', offset)
  const path = `${url.pathname}${url.search}`
  return { offset, path, uri: `${origin}${apiPath}${path}` }
}
