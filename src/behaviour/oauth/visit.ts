import type { Entity } from '../../world/entity.ts'
import type { App, Authorization, Challenge } from '../../world/grants.ts'
import { drawn } from '../deliveries/secrets.ts'
import type { Mock } from '../mock.ts'
import { peopleOf, personNamed, type UnknownPerson } from '../people.ts'
import { appAsked, outOfBand, type Params, scopesFor, unnamedScopes } from './apps.ts'
import {
  accessDenied,
  forbiddenScopes,
  needsOpenid,
  noSuchUser,
  OAuthError,
  unsupportedResponse,
  wrongParameter
} from './errors.ts'
import { idTokenOf } from './openid.ts'

/** What an app wants from the user whom it sends. */
export interface Wish {
  readonly app: App
  readonly redirectUri: string
  readonly scopes: readonly string[]
  readonly code: boolean
  readonly idToken: boolean
  readonly challenge: Challenge | undefined
  readonly nonce: string | undefined
  readonly state: string | undefined
}

/** A user who is sent on, with parameters. */
interface Departure {
  readonly kind: 'leave'
  readonly to: string
  readonly parameters: Readonly<Record<string, string>>
  /** An ID token goes behind the `#`, as OpenID has it. Ours: what the service does is not known. */
  readonly inFragment: boolean
}

/** What comes of a visit: somebody has to be asked, is sent on, or is shown the code. */
export type Outcome =
  | { readonly kind: 'ask'; readonly wish: Wish; readonly people: readonly Entity[] }
  | { readonly kind: 'show'; readonly code: string }
  | Departure

/** How many users a page names at most. */
const mostPeople = 500

/** How long a code is good, in ms. Said by an engineer of the service, 2016. */
const codeLifetime = 15 * 60_000

/**
 * A user comes from an app with its wish. Errors go back to the app; those that leave open which app that is, and those of
 * an app without an address, are thrown. `issuer` is who signs ID tokens.
 */
export const visit = (mock: Mock, asked: Params, issuer: string): Outcome => {
  const { app, redirectUri } = appAsked(mock, asked)
  const user = userMeant(mock, asked)
  try {
    const wish = wishOf(mock, asked, app, redirectUri)
    if (asked['mock_consent'] === 'deny') throw accessDenied()
    if (user) return granted(mock, wish, user, issuer)
    return { kind: 'ask', wish, people: peopleOf(mock.catalogue, mock.store.world, mostPeople) }
  } catch (error) {
    if (!(error instanceof OAuthError) || redirectUri === outOfBand) throw error
    const parameters = { error: error.error, error_description: error.message }
    const inFragment = asked['response_type']?.includes('id_token') ?? false
    return leaving(redirectUri, parameters, asked['state'], inFragment)
  }
}

const leaving = (
  to: string,
  parameters: Departure['parameters'],
  state: string | undefined,
  inFragment: boolean
): Departure => ({
  ...{ kind: 'leave', to, inFragment },
  parameters: { ...parameters, ...(state !== undefined && { state }) }
})

/** Who lets the app in: the one whom the request names, else the first if nobody is to be asked. */
const userMeant = (
  { catalogue, store, oauth }: Mock,
  { mock_user: name, mock_consent: consent = 'allow' }: Params
): Entity | undefined => {
  const answers = ['allow', 'deny']
  if (!answers.includes(consent)) throw wrongParameter('mock_consent', answers)
  if (name === undefined) {
    return oauth === 'auto' ? peopleOf(catalogue, store.world, 1)[0] : undefined
  }
  try {
    return personNamed(catalogue, store.world, name)
  } catch (error) {
    throw noSuchUser(`mock_user: ${(error as UnknownPerson).message}`)
  }
}

const responses = ['code', 'id_token', 'code id_token']

const wishOf = (mock: Mock, asked: Params, app: App, redirectUri: string): Wish => {
  const types = (asked['response_type'] ?? '').split(/[ +]+/).sort()
  if (!responses.includes(types.join(' '))) throw unsupportedResponse(responses)
  const scopes = asked['scope']?.split(/[ +]+/).filter(scope => scope !== '') ?? []
  const wanted = scopes.length > 0 ? [...new Set(scopes)] : unnamedScopes
  const allowed = scopesFor(mock, app)
  const forbidden = wanted.filter(scope => !allowed.includes(scope))
  if (forbidden.length > 0) throw forbiddenScopes(forbidden)
  const idToken = types.includes('id_token')
  if (idToken && !wanted.includes('openid')) throw needsOpenid()
  return {
    ...{ app, redirectUri, scopes: wanted, code: types.includes('code'), idToken },
    ...{ challenge: challengeOf(asked), nonce: asked['nonce'], state: asked['state'] }
  }
}

const challengeOf = ({
  code_challenge: text,
  code_challenge_method: method = 'plain'
}: Params): Challenge | undefined => {
  if (text === undefined) return undefined
  if (method === 'S256' || method === 'plain') return { method, text }
  throw wrongParameter('code_challenge_method', ['S256', 'plain'])
}

const granted = (mock: Mock, wish: Wish, { gid: user }: Entity, issuer: string): Outcome => {
  const { app, scopes, nonce, redirectUri: to } = wish
  const code = wish.code ? codeFor(mock, wish, user) : undefined
  if (code !== undefined && to === outOfBand) return { kind: 'show', code }
  const bearer = { user, app: app.clientId, scopes, nonce, code }
  const parameters = {
    ...(code !== undefined && { code }),
    ...(wish.idToken && { id_token: idTokenOf(mock, bearer, issuer) })
  }
  return leaving(to, parameters, wish.state, wish.idToken)
}

/** A code begins with `0/`. Said by an engineer of the service, 2016. */
const codeFor = (mock: Mock, wish: Wish, user: string): string =>
  mock.store.transact(transaction => {
    const { redirectUri, scopes, challenge, nonce } = wish
    const code = `0/${drawn(mock.chance, transaction).text}`
    const authorization: Authorization = {
      ...{ user, app: wish.app.clientId, scopes, redirectUri },
      ...(challenge && { challenge }),
      ...(nonce !== undefined && { nonce }),
      expiresAt: transaction.now + codeLifetime
    }
    transaction.set({ codes: transaction.world.codes.set(code, authorization) })
    return code
  })
