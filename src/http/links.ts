import type { FastifyRequest } from 'fastify'

/** The next page of a list, as the live service describes it. */
export interface NextPage {
  readonly offset: string
  /** Below the API's base URL, with all query parameters. */
  readonly path: string
  readonly uri: string
}

/** The URL under which the client reached the mock, without a path: from the forwarding headers, else from `Host`. */
export const originOf = ({ headers, protocol }: FastifyRequest): string => {
  const forwarded = (name: string) => headers[name]?.toString().split(',')[0]?.trim()
  const scheme = forwarded('x-forwarded-proto') ?? protocol
  return `${scheme}://${forwarded('x-forwarded-host') ?? headers.host ?? 'localhost'}`
}

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
