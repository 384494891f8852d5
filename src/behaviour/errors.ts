import { found } from '../contract/violation.ts'
import type { Json, JsonObject } from '../world/entity.ts'

/**
 * A refusal in Asana's words, thrown where the fact is known and rendered in one place (`failure.ts`).
 * Nothing that the request wrote before it remains.
 */
export class AsanaError extends Error {
  readonly status: number
  /** Headers that go with it. */
  readonly headers: Readonly<Record<string, string>>
  /** What stands beside `errors`. */
  readonly beside: JsonObject

  constructor(
    status: number,
    message: string,
    headers: Readonly<Record<string, string>> = {},
    beside: JsonObject = {}
  ) {
    super(message)
    this.status = status
    this.headers = headers
    this.beside = beside
  }
}

/** Stands beside every message. Live, August 2026. */
export const help =
  'For more information on API status codes and how to handle them, read the docs on errors: https://developers.asana.com/docs/errors'

/*
 * The catalogue of wordings, but for those of rich text, of transport (`http/refusals.ts`) and of single resources
 * (`resources/refusals.ts`). Each names its evidence; "ours" marks those for which the live service's words are not known.
 */

/** Unknown path, or a known one with another method; said before the token is looked at. Live, October 2026. */
export const noRoute = (): AsanaError => new AsanaError(404, 'No matching route for request')

/** No token, or none that can be read. Live, October 2026. */
export const notAuthorized = (): AsanaError => new AsanaError(401, 'Not Authorized')

/** An access token of OAuth that has ended. Reported. */
export const expiredToken = (): AsanaError =>
  new AsanaError(
    401,
    'The bearer token has expired. If you have a refresh token, please use it to request a new bearer token, otherwise allow the user to re-authenticate.'
  )

/** A token with scopes for an operation that none but `default` opens. Reported. */
export const needsDefault = (): AsanaError =>
  new AsanaError(403, 'One of the following scopes must be present to use this endpoint: default')

/**
 * A token that lacks scopes, be it for the operation or for a field that `opt_fields` names. Seen in a client's test for
 * operations; ours for fields.
 */
export const needsScopes = (scopes: readonly string[]): AsanaError =>
  new AsanaError(
    403,
    `The following scopes must be present to fulfill this request: ${scopes.join(', ')}`
  )

/** A gid in the path that no record of the type has, said with the gid as sent. Live, August 2026. */
export const notRecognized = (type: string, gid: string): AsanaError =>
  new AsanaError(404, `${type}: Not a recognized ID: ${gid}`)

/** Something broke inside; the envelope carries a phrase beside this message. Documented. */
export const serverError = (): AsanaError => new AsanaError(500, 'Server Error')

/** A parameter is missing. Reported many times. */
export const missingInput = (field: string): AsanaError =>
  new AsanaError(400, `${field}: Missing input`)

/** A text that is no gid where one is expected. Reported, 2025. */
export const notALong = (field: string, text: string): AsanaError =>
  new AsanaError(400, `${field}: Not a Long: ${text}`)

/** A gid in a body that no record has. Reported many times. */
export const unknownObject = (field: string, gid: string): AsanaError =>
  new AsanaError(400, `${field}: Unknown object: ${gid}`)

/** A number or an object where a gid is expected. Reported. */
export const notAGid = (field: string, found: string): AsanaError =>
  new AsanaError(400, `${field}: Not a valid GID type: ${found}`)

/** A text or number where an object is expected. Reported. */
export const notAnObject = (field: string, found: Json): AsanaError =>
  new AsanaError(400, `${field}: Value is not a JSON object: ${found}`)

/** A field that is read-only, or not to be written here. Live, August 2026. */
export const cannotWrite = (field: string): AsanaError =>
  new AsanaError(400, `${field}: Cannot write this property`)

/** The body repeats a parameter of the path. Live. */
export const duplicateField = (field: string): AsanaError =>
  new AsanaError(400, `Duplicate field: ${field}`)

/** None of several fields, of which one is needed, was given. Live, September 2026. */
export const specifyOneOf = (fields: readonly string[]): AsanaError =>
  new AsanaError(400, `You should specify one of ${fields.join(', ')}`)

/** A day or moment that cannot be read. Reported. */
export const notADate = (field: string, text: string): AsanaError =>
  new AsanaError(400, `${field}: Date must be in ISO-8601 (yyyy-mm-dd) format, not: ${text}`)

/** The record is there, but not for this caller; also a gid in a filter that is nobody's. Live, September 2026. */
export const noAccess = (type: string): AsanaError =>
  new AsanaError(403, `You do not have access to this ${type}.`)

/** No sync token, or none that is good for this record and recent enough; a fresh one goes with it. Documented. */
export const badSyncToken = (sync: string): AsanaError =>
  new AsanaError(
    412,
    'Sync token invalid or too old. If you are attempting to keep resources in sync, you must fetch the full dataset for this query now and use the new sync token for the next sync.',
    {},
    { sync }
  )

/** The record is there for this caller to see, but not to do that with. The status is documented, the words are ours. */
export const noPermission = (type: string): AsanaError =>
  new AsanaError(403, `You do not have permission to do this with this ${type}.`)

/** What the plan of the workspace does not have. The resources have the words, with their evidence. */
export const notInPlan = (sentence: string): AsanaError => new AsanaError(402, sentence)

/** More than a thousand records without `limit`. Reported. */
export const tooLarge = (): AsanaError =>
  new AsanaError(
    400,
    'The result is too large. You should use pagination (may require specifying a workspace)!'
  )

/** An offset that this list did not hand out. Reported. */
export const invalidOffset = (): AsanaError =>
  new AsanaError(400, 'offset: Your pagination token is invalid.')

/** An offset older than fifteen minutes. Reported. */
export const expiredOffset = (): AsanaError =>
  new AsanaError(400, 'offset: Your pagination token has expired.')

/** Two fields that exclude each other were given. Reported for `due_on` and `due_at`; ours for other pairs. */
export const onlyOneOf = (first: string, second: string): AsanaError =>
  new AsanaError(400, `You may only provide one of ${first} or ${second}!`)

/** Too many jobs at once, or too many requests. Documented. */
export const tooManyRequests = (retryAfter: number): AsanaError =>
  new AsanaError(
    429,
    "You've made too many requests and hit a rate limit. Please retry after the given amount of time.",
    { 'retry-after': String(retryAfter) }
  )

/** A field that the contract does not have, where such are not ignored. Ours. */
export const unknownField = (name: string, hint: string): AsanaError =>
  new AsanaError(400, `${name}: Unknown field${hint}`)

/** The world was reset or replaced, or the mock stops, while the request waited for somebody outside. Ours. */
export const worldGone = (): AsanaError =>
  new AsanaError(503, 'The world in which this was asked is there no more')

/** A parameter breaks the contract. Ours: the live wording is not known. */
export const badInput = (sentence: string): AsanaError => new AsanaError(400, sentence)

/** A value of another kind than its place has, of which the contract leaves the kind open. Ours. */
export const misfit = (field: string, expected: string, value: Json): AsanaError =>
  badInput(`${field}: must be ${expected}, not ${found(value)}`)
