import { OrderedMap } from 'immutable'
import type { Gid } from './entity.ts'

/** What a token lets its bearer do. */
export interface Grant {
  /** Whose eyes its bearer sees with. */
  readonly user: Gid
  /** The client ID of the app that was given it; a personal access token has none. */
  readonly app?: string
  /** What it may be used for; a token without scopes is good for everything. */
  readonly scopes?: readonly string[]
  /** When it ends, in ms; one without an end is good for ever. */
  readonly expiresAt?: number
  /** The refresh token that it came with: where that is gone, this is good for nothing. */
  readonly refreshToken?: string
  /** Nobody is to be let in with it any more. */
  readonly revoked?: true
}

/** An app that asks users to let it in. */
export interface App {
  readonly clientId: string
  /** An app that cannot keep a secret has none. */
  readonly clientSecret?: string
  readonly name: string
  /** Where users may be sent back to. */
  readonly redirectUris: readonly string[]
  /** What it may ask for; one without scopes may ask for full permissions and for nothing less. */
  readonly scopes?: readonly string[]
}

/** That a user has let an app in: what a refresh token stands for. */
export interface Consent {
  readonly user: Gid
  readonly app: string
  readonly scopes: readonly string[]
}

/** The proof that whoever exchanges a code is who asked for it. */
export interface Challenge {
  readonly method: 'S256' | 'plain'
  readonly text: string
}

/** What an authorization code may be exchanged for, once. */
export interface Authorization extends Consent {
  readonly redirectUri: string
  readonly challenge?: Challenge
  /** What the app wants to find in its ID token. */
  readonly nonce?: string
  /** When the code ends, in ms. */
  readonly expiresAt: number
}

/** Who is let in, and who was promised to be. */
export interface Doors {
  /** What tokens are good for, by the token. */
  readonly grants: OrderedMap<string, Grant>
  /** Whether only the tokens of `grants` are good. */
  readonly declaresTokens: boolean
  /** The apps by their client ID; where there are none, any app is taken for one. */
  readonly apps: OrderedMap<string, App>
  /** By the refresh token. */
  readonly consents: OrderedMap<string, Consent>
  /** By the code. */
  readonly codes: OrderedMap<string, Authorization>
  /** How many secrets were drawn for tokens and codes. */
  readonly draws: number
}

/** Doors that are open to any token. */
export const openDoors: Doors = {
  grants: OrderedMap(),
  declaresTokens: false,
  apps: OrderedMap(),
  consents: OrderedMap(),
  codes: OrderedMap(),
  draws: 0
}

/** Whether a grant was taken back, or the consent behind it. */
export const isRevoked = (
  { revoked, refreshToken }: Grant,
  { consents }: Pick<Doors, 'consents'>
): boolean => revoked === true || (refreshToken !== undefined && !consents.has(refreshToken))

/** The ends of everything that ends, moved by a number of ms. */
export const extended = (
  { grants, codes }: Pick<Doors, 'grants' | 'codes'>,
  by: number
): Pick<Doors, 'grants' | 'codes'> => ({
  grants: grants.map(one =>
    one.expiresAt === undefined ? one : { ...one, expiresAt: one.expiresAt + by }
  ),
  codes: codes.map(one => ({ ...one, expiresAt: one.expiresAt + by }))
})
