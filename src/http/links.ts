import type { FastifyInstance, FastifyRequest } from 'fastify'

/** The name under which a server knows what clients call it. */
const name = 'publicUrl'

/**
 * Reads a URL under which clients are to find the mock, with or without a path. Throws a sentence for what is none; it
 * begins with where that was said.
 */
export const publicUrlOf = (text: string, from: string): string => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Error(
      `${from} takes a URL of http or https without a query, such as https://asana-mock.test, not "${text}".`
    )
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`
}

/** What a server knows of that. */
export const publicUrlIn = (app: FastifyInstance): string | undefined =>
  app.getDecorator<string | undefined>(name)

/** Lets a server know what clients call it; undefined where each request says so itself. */
export const keepPublicUrl = (app: FastifyInstance, url: string | undefined): void => {
  app.decorate(name, url)
}

/**
 * The URL under which the client reached the mock, without the path of the request: the configured one, else that of the
 * forwarding headers, else that of `Host`; undefined where there is none of these (HTTP/1.0).
 */
export const originAsked = ({ headers, server }: FastifyRequest): string | undefined => {
  const configured = publicUrlIn(server)
  if (configured !== undefined) return configured
  const host = nearestClient(headers['x-forwarded-host']) ?? headers.host
  const scheme = nearestClient(headers['x-forwarded-proto']) === 'https' ? 'https' : 'http'
  return host ? `${scheme}://${host}` : undefined
}

/** Of what a chain of proxies wrote, the word of the one nearest to the client. */
const nearestClient = (header: string | string[] | undefined): string | undefined =>
  header === undefined ? undefined : String(header).split(',')[0]?.trim() || undefined

/** What links begin with: the same, and a name of this machine where there is none. */
export const originOf = (request: FastifyRequest): string =>
  originAsked(request) ?? 'http://localhost'
