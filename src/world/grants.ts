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
}
