import { scopesOf } from '../../contract/scopes.ts'
import type { App } from '../../world/grants.ts'
import type { Mock } from '../mock.ts'
import { foreignRedirect, invalidClient, missingParameter } from './errors.ts'

/** What a request says, by name; of a name given twice, the last. */
export type Params = Readonly<Record<string, string | undefined>>

/** Where an app is sent that has no address: the code is shown, and the user brings it. */
export const outOfBand = 'urn:ietf:wg:oauth:2.0:oob'

/** What the service asks for where an app names no scopes. Reported, August 2026. */
export const unnamedScopes: readonly string[] = ['default', 'identity']

/** What an app may ask for that has registered no scopes: all or nothing, and who the user is. */
const fullScopes = [...unnamedScopes, 'openid', 'email', 'profile']

/**
 * The app of a request, and where its user is sent back to. Where the world declares no apps, any ID and any address will
 * do: ours, so that nobody has to declare an app to try. Throws for what is not known.
 */
export const appAsked = (
  mock: Mock,
  { client_id: id, redirect_uri: to }: Params
): { app: App; redirectUri: string } => {
  if (!id) throw missingParameter('client_id')
  if (!to) throw missingParameter('redirect_uri')
  const app = appOf(mock, id)
  if (!app) throw invalidClient()
  const isKnown = app.redirectUris.includes(to) || (isOpen(mock) && URL.canParse(to))
  if (!isKnown) throw foreignRedirect()
  return { app, redirectUri: to }
}

/** What an app may ask its users for. */
export const scopesFor = (mock: Mock, { scopes }: App): readonly string[] => {
  if (!isOpen(mock)) return scopes ?? fullScopes
  return [...unnamedScopes, ...scopesOf(mock.contract.document).keys()]
}

/** The client ID that an app proves to have, in fields of the form or in the header. Throws where it does not. */
export const provenClient = (
  mock: Mock,
  sent: Params,
  authorization: string | undefined
): string => {
  const header = basicOf(authorization)
  const { id, secret } = header ?? { id: sent['client_id'], secret: sent['client_secret'] }
  const app = id ? appOf(mock, id) : undefined
  const isProven = isOpen(mock) || [undefined, secret].includes(app?.clientSecret)
  if (!app || !isProven) throw invalidClient(header !== undefined)
  return app.clientId
}

const isOpen = ({ store }: Mock): boolean => store.world.apps.size === 0

const appOf = (mock: Mock, clientId: string): App | undefined =>
  isOpen(mock)
    ? { clientId, name: `The app ${clientId}`, redirectUris: [] }
    : mock.store.world.apps.get(clientId)

/** Both halves may be written as in a URL, says RFC 6749; few clients do. */
const basicOf = (authorization = ''): { id: string; secret: string } | undefined => {
  const [, base64 = ''] = /^Basic +(\S+)$/i.exec(authorization) ?? []
  const [, id, secret] = /^([^:]*):(.*)$/s.exec(Buffer.from(base64, 'base64').toString()) ?? []
  return id === undefined ? undefined : { id: decoded(id), secret: decoded(String(secret)) }
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
