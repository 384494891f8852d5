import type { Mock } from '../behaviour/mock.ts'
import { tokenHandlers } from '../control/tokens.ts'

/** A token, whose it is, and whether requests with it are let in. Times are as the API writes them. */
export interface TokenState {
  readonly token: string
  readonly state: 'good' | 'expired' | 'revoked'
  readonly user: { readonly gid: string; readonly name: string | null }
  /** The client ID of its app; null for a personal access token. */
  readonly app: string | null
  /** Null for everything. */
  readonly scopes: readonly string[] | null
  readonly expires_at: string | null
}

/** What is to be special about a new token. */
export interface NewToken {
  /** The token itself; by default one is made up. */
  readonly token?: string
  /** What it may be used for; by default everything. */
  readonly scopes?: readonly string[]
  /** How long it is good, such as `1h`; by default for ever. */
  readonly expiresIn?: string
}

/** Who is let in, for a test to see and to steer. All but `list` throw where there is no such user or token. */
export interface MockTokens {
  list(): readonly TokenState[]
  /** A new personal access token of a user, who is named by gid, e-mail address or name. */
  issue(user: string, token?: NewToken): string
  /** Lets a token expire now. */
  expire(token: string): TokenState
  /** Takes a token back; that of an app goes with its refresh token. */
  revoke(token: string): TokenState
}

/** The tokens of a mock, by the same code that the control API serves. @internal */
export const tokensOf = (mock: Mock): MockTokens => {
  const doing =
    (operation: keyof typeof tokenHandlers) =>
    (body?: object): unknown =>
      tokenHandlers[operation]({ parameters: {}, body }, { mock })
  const changing = (operation: 'expireToken' | 'revokeToken') => (token: string) =>
    doing(operation)({ token }) as TokenState
  return {
    list: () => (doing('listTokens')() as { tokens: TokenState[] }).tokens,
    issue: (user, { expiresIn, ...token } = {}) => {
      const asked = { user, ...token, ...(expiresIn !== undefined && { expires_in: expiresIn }) }
      return (doing('issueToken')(asked) as TokenState).token
    },
    expire: changing('expireToken'),
    revoke: changing('revokeToken')
  }
}
