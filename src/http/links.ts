import type { FastifyRequest } from 'fastify'
import { originAsked } from './public-url.ts'

/** The next page of a list, as the live service describes it. */
export interface NextPage {
  readonly offset: string
  /** Below the API's base URL, with all query parameters. */
  readonly path: string
  readonly uri: string
}

/** What links begin with: the URL under which the client reached the mock, without the path of the request. */
export const originOf = (request: FastifyRequest): string =>
  originAsked(request) ?? 'http://localhost'

/** Links the request to the next page; null at the end of the list. */
export const nextPageOf = (
  request: FastifyRequest,
  apiPath: string,
  offset: string | null
): NextPage | null => {
  if (offset === null) return null
  const url = new URL(request.url, 'http://mock')
  url.searchParams.set('offset', offset)
  const path = `${url.pathname.slice(apiPath.length)}${url.search}`
  return { offset, path, uri: `${originOf(request)}${apiPath}${path}` }
}
