import { createHash, timingSafeEqual } from 'node:crypto'
import { isIP } from 'node:net'
import { ControlError } from './failure.ts'

/** What a request says of where it comes from. */
export interface Sender {
  readonly host: string | undefined
  readonly origin: string | undefined
  /** The header `Sec-Fetch-Site`, which browsers send. */
  readonly site: string | undefined
  /** The address at which the request arrived. */
  readonly address: string | undefined
}

/**
 * Refuses what a page of another origin sends: with its `Origin`, with what the browser says of it, or by a name
 * that it made point to this machine. Throws a 403.
 */
export const refuseStrangers = (sender: Sender, hasToken: boolean): void => {
  const { origin, site } = sender
  if (origin !== undefined && hostOf(origin) !== hostOf(`http://${sender.host}`)) {
    throw new ControlError(403, `The control API takes no requests from pages of ${origin}`)
  }
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    throw new ControlError(403, `The control API takes no requests that a browser calls ${site}`)
  }
  if (!hasToken) refuseRebinding(sender)
}

/**
 * A stranger's page can give its own name this machine's loopback address and then counts as of the same origin. Where
 * the mock is reached by another address, as in a container, any name is fine; and where there is a token, it decides.
 */
const refuseRebinding = ({ host, address }: Sender): void => {
  if (!address || !isLoopback(address)) return
  const name = (hostOf(`http://${host}`) ?? '').replace(/:\d+$/, '')
  if (isPrivate(name)) return
  throw new ControlError(
    403,
    `The control API does not know itself as ${name}; use localhost or an IP address, or start the mock with --admin-token`
  )
}

const isLoopback = (address: string): boolean =>
  /^(::ffff:)?127\./.test(address) || address === '::1'

/** An address, a bare name, or one under a domain that is kept for private use: nobody can own those. */
const isPrivate = (name: string): boolean =>
  isIP(name.replace(/^\[|\]$/g, '')) !== 0 ||
  !name.includes('.') ||
  /\.(localhost|internal|local|test|lan|home\.arpa)$/.test(name)

/** Host and port of a URL in one spelling; undefined for what is none, such as the origin `null`. */
const hostOf = (url: string): string | undefined =>
  URL.canParse(url) ? new URL(url).host : undefined

/** Compares without telling by its time how much of the token was right. Throws a 401. */
export const refuseWithoutToken = (
  token: string,
  authorization: string | undefined,
  header: string | undefined
): void => {
  const bearer = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1]
  if ([bearer, header].some(given => given !== undefined && isSame(given, token))) return
  throw new ControlError(
    401,
    'The control API asks for its token: send "Authorization: Bearer …" or the header X-Mock-Admin-Token'
  )
}

const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other))

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
