/**
 * A refusal of OAuth: an error's name and a sentence, as the service words them. Nothing that was done before it remains.
 */
export class OAuthError extends Error {
  readonly status: number
  readonly error: string
  /** Headers that go with it, names and values in turn. */
  readonly headers: readonly string[]

  constructor(error: string, description: string, status = 400, headers: readonly string[] = []) {
    super(description)
    this.status = status
    this.error = error
    this.headers = headers
  }
}

/** Stands beside every error. Live, October 2026. */
export const errorUri = 'https://asana.com/developers/documentation/getting-started/authentication'

/*
 * The catalogue of wordings. Each names its evidence; "ours" marks those for which the live service's words are not known.
 */

/** A refresh token that is none, or was revoked. Live, October 2026. For a code, the same words: reported, 2016. */
export const invalidGrant = (name: 'code' | 'refresh_token' | 'code_verifier'): OAuthError =>
  new OAuthError('invalid_grant', `The \`${name}\` provided was invalid.`)

/** A code that was asked for with another address to return to. Ours. */
export const otherRedirect = (): OAuthError =>
  new OAuthError(
    'invalid_grant',
    'The `redirect_uri` provided is not the one that the `code` was asked for with.'
  )

/**
 * An app that there is not, or that does not prove to be it. The name is documented, the words are ours; an app that
 * sends its secret in the header is answered in the header, as RFC 6749 asks.
 */
export const invalidClient = (inHeader = false): OAuthError => {
  const description = 'The `client_id` or the `client_secret` provided was invalid.'
  return inHeader
    ? new OAuthError('invalid_client', description, 401, [
        'www-authenticate',
        'Basic realm="asana"'
      ])
    : new OAuthError('invalid_client', description)
}

/** A place to return to that the app has not registered. Reported many times, 2026. */
export const foreignRedirect = (): OAuthError =>
  new OAuthError(
    'invalid_request',
    'The `redirect_uri` parameter does not match a valid url for the application.'
  )

/** Scopes that the app has not registered. Reported, August 2026. */
export const forbiddenScopes = (scopes: readonly string[]): OAuthError =>
  new OAuthError(
    'forbidden_scopes',
    `Your app is not allowed to request user authorization for \`${scopes.join(' ')}\` scopes.`
  )

/** A parameter that is not there. Ours. */
export const missingParameter = (name: string): OAuthError =>
  new OAuthError('invalid_request', `The \`${name}\` parameter is missing.`)

/** A parameter that says something else than it may. Ours. */
export const wrongParameter = (name: string, known: readonly string[]): OAuthError =>
  new OAuthError('invalid_request', `The \`${name}\` parameter must be ${known.join(' or ')}.`)

/** An answer that is not given. The name is that of RFC 6749, the words are ours. */
export const unsupportedResponse = (known: readonly string[]): OAuthError =>
  new OAuthError(
    'unsupported_response_type',
    `The \`response_type\` parameter must be ${known.join(', ')}.`
  )

/** A way to get a token that there is not. The name is that of RFC 6749, the words are ours. */
export const unsupportedGrant = (known: readonly string[]): OAuthError =>
  new OAuthError(
    'unsupported_grant_type',
    `The \`grant_type\` parameter must be ${known.join(' or ')}.`
  )

/** An ID token without the scope for it. That it is needed is documented, the words are ours. */
export const needsOpenid = (): OAuthError =>
  new OAuthError('invalid_scope', 'An `id_token` needs the scope `openid`.')

/** The user does not let the app in. The name is that of RFC 6749, the words are ours. */
export const accessDenied = (): OAuthError =>
  new OAuthError('access_denied', 'The user denied access to your application.')

/** An access token where a refresh token is to be revoked. The refusal is documented, name and words are ours. */
export const notRevocable = (): OAuthError =>
  new OAuthError(
    'unsupported_token_type',
    'The `token` provided is a bearer token; a refresh token is revoked, and its bearer tokens with it.'
  )

/** Nobody who could let the app in is meant. Ours: the service has people log in. */
export const noSuchUser = (sentence: string): OAuthError =>
  new OAuthError('invalid_request', sentence)
