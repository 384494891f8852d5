import { found } from '../contract/violation.ts'
import type { Json, JsonObject } from '../world/entity.ts'

/**
 * A refusal in Asana's words, thrown where the fact is known and rendered in one place (`http/reply.ts`).
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
 * The catalogue of wordings. Each names its evidence; "ours" marks those for which the live service's words are not known.
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

/** An object in a list lacks what it needs. Reported. */
export const missingRequired = (field: string): AsanaError =>
  new AsanaError(400, `${field}: Missing required field`)

/** The body is not JSON. Reported. */
export const invalidJson = (): AsanaError =>
  new AsanaError(400, 'Could not parse request data, invalid JSON')

/** The body holds a field outside `data`. Live, March 2024. */
export const unwrapped = (field: string): AsanaError =>
  new AsanaError(
    400,
    `Unrecognized request field \`${field}\`. The only allowed keys at the top level are: data, options. Is it possible you did not wrap object properties in a \`data\` object?`
  )

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

/** A text where the value of a date field is expected. Reported. */
export const notADayOrTime = (found: Json): AsanaError =>
  new AsanaError(400, `date_value: DayAndDateTime is not a JSON object: ${found}`)

/** A text that names no user. Reported, 2025. */
export const notAUserText = (field: string, text: string): AsanaError =>
  new AsanaError(400, `${field}: Not an email, GID, or "me": ${text}`)

/** A user that is not in the organization (or the plain workspace). Reported. */
export const notAUserIn = (
  field: string,
  place: 'Organization' | 'Workspace',
  text: string
): AsanaError => new AsanaError(400, `${field}: Not a user in ${place}: ${text}`)

/** A field that is read-only, or not to be written here. Live, August 2026. */
export const cannotWrite = (field: string): AsanaError =>
  new AsanaError(400, `${field}: Cannot write this property`)

/** The body repeats a parameter of the path. Live. */
export const duplicateField = (field: string): AsanaError =>
  new AsanaError(400, `Duplicate field: ${field}`)

/** None of several fields, of which one is needed, was given. Live, September 2026. */
export const specifyOneOf = (fields: readonly string[]): AsanaError =>
  new AsanaError(400, `You should specify one of ${fields.join(', ')}`)

/** Two filters of tasks at once, or a workspace alone. Live, September 2026. */
export const oneScope = (): AsanaError =>
  new AsanaError(
    400,
    'Must specify exactly one of project, tag, section, user task list, or assignee + workspace'
  )

/** A start without the end of it in the same request. Live, August 2026, for `start_on`. */
export const startNeedsDue = (start: string, due: string): AsanaError =>
  new AsanaError(400, `You must provide ${due} when setting \`${start}\``)

/** Plans for a task that is nobody's. Reported. */
export const unassigned = (): AsanaError =>
  new AsanaError(400, "Schedule status shouldn't be set for unassigned tasks")

/** A day or moment that cannot be read. Reported. */
export const notADate = (field: string, text: string): AsanaError =>
  new AsanaError(400, `${field}: Date must be in ISO-8601 (yyyy-mm-dd) format, not: ${text}`)

/** More dependencies and dependents than a task may have. Ours; the limit is documented. */
export const tooManyDependencies = (): AsanaError =>
  new AsanaError(400, 'A task can have at most 30 dependencies and dependents together')

/** A record that would come to depend on itself, or to be its own ancestor. Ours. */
export const circular = (field: string, gid: string): AsanaError =>
  new AsanaError(400, `${field}: ${gid} cannot stand above or before itself`)

/** More projects than a task may be in. Ours; the limit is documented. */
export const tooManyProjects = (): AsanaError =>
  new AsanaError(400, 'A task can be in at most 20 projects')

/** A section that cannot go. Ours; that it cannot is documented. */
export const sectionNeeded = (reason: string): AsanaError =>
  new AsanaError(400, `section: Cannot delete a section that ${reason}`)

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

/** `limit` on a list over all workspaces. Reported, 2017 and 2025. */
export const paginateNeedsWorkspace = (): AsanaError =>
  new AsanaError(400, 'Need to specify a workspace to paginate!')

/** An offset that this list did not hand out. Reported. */
export const invalidOffset = (): AsanaError =>
  new AsanaError(400, 'offset: Your pagination token is invalid.')

/** An offset older than fifteen minutes. Reported. */
export const expiredOffset = (): AsanaError =>
  new AsanaError(400, 'offset: Your pagination token has expired.')

/** A value for a custom field that the record does not have. Reported many times. */
export const notOnObject = (gid: string): AsanaError =>
  new AsanaError(400, `Custom field with ID ${gid} is not on given object`)

/** Two fields that exclude each other were given. Reported for `due_on` and `due_at`; ours for other pairs. */
export const onlyOneOf = (first: string, second: string): AsanaError =>
  new AsanaError(400, `You may only provide one of ${first} or ${second}!`)

/** Rich text without a body, or with one that has attributes. Live, August 2026. */
export const notWrapped = (): AsanaError =>
  new AsanaError(400, 'Rich text should be wrapped in <body> tag.')

/** A tag that rich text does not know, or not there. Live, August 2026. */
export const invalidXml = (): AsanaError => new AsanaError(400, 'XML is invalid')

/** A bracket that belongs to no tag. Live, August 2026. */
export const strayBracket = (): AsanaError =>
  new AsanaError(400, 'XML is invalid: Malformed rich text. Found < or > that was not part of tag.')

/** A tag that is opened and not closed. Live, August 2026. */
export const notClosed = (): AsanaError =>
  new AsanaError(400, 'XML is invalid: Malformed rich text. XML tag was not closed.')

/** A link that leads nowhere. Live, August 2026. */
export const emptyAnchor = (): AsanaError =>
  new AsanaError(400, 'One of data-asana-gid or href is required in anchor attributes')

/** A link whose address is relative or not of the web. Live, August 2026. */
export const badProtocol = (): AsanaError => new AsanaError(400, 'invalid protocol in HREF field')

/** Code inside preformatted text. Live, August 2026. */
export const codeInPre = (): AsanaError =>
  new AsanaError(400, 'Oops! An unexpected error occurred…')

/** Somebody else's comment, or what the service wrote. Live: 403 without words; these are those of other refusals. */
export const notYours = (type: string): AsanaError => noAccess(type)

/** A custom field that the record has already. Ours, after the wording for one that it does not have. */
export const alreadyOnObject = (gid: string): AsanaError =>
  new AsanaError(400, `Custom field with ID ${gid} is already on given object`)

/** A field that only apps on Asana's list may write. Documented, without a wording. */
export const notAllowListed = (field: string): AsanaError =>
  new AsanaError(403, `${field}: Forbidden`)

/** Too many jobs at once, or too many requests. Documented. */
export const tooManyRequests = (retryAfter: number): AsanaError =>
  new AsanaError(
    429,
    "You've made too many requests and hit a rate limit. Please retry after the given amount of time.",
    { 'retry-after': String(retryAfter) }
  )

/** A second bulk export of a workspace while the first goes on. The status is documented, the words are ours. */
export const exportRunning = (): AsanaError =>
  new AsanaError(403, 'workspace: An export of this workspace is in progress already')

/** A multipart form that cannot be read to its end. Ours. */
export const brokenForm = (): AsanaError =>
  new AsanaError(
    400,
    'Could not parse request data, the body must be a whole multipart form with the boundary that its content type names'
  )

/** A file that is too large. The limit is documented, status and words are ours. */
export const fileTooLarge = (field: string): AsanaError =>
  new AsanaError(413, `${field}: Must not be larger than 100 MB`)

/** An unknown field in the body, under `--strict`. Ours. */
export const unknownField = (warning: string): AsanaError => new AsanaError(400, warning)

/** The world was reset or replaced, or the mock stops, while the request waited for somebody outside. Ours. */
export const worldGone = (): AsanaError =>
  new AsanaError(503, 'The world in which this was asked is there no more')

/** A webhook that the caller has already. Reported, 2019. */
export const duplicatedWebhook = (): AsanaError =>
  new AsanaError(
    403,
    'Duplicated webhook. You already have an existing webhook for the given resource and target. Delete the old one before creating another.'
  )

/** A target that answers well, but not with the secret; ours where it does not answer at all. Reported. */
export const noHandshake = (): AsanaError =>
  new AsanaError(
    400,
    'The remote server which is intended to receive the webhook did not respond with the handshake secret.'
  )

/** A target that answers a handshake otherwise than with 200 or 204. Reported. */
export const wrongHandshake = (status: number): AsanaError =>
  new AsanaError(
    400,
    `The remote server which is intended to receive the webhook responded with an incorrect status code: ${status}`
  )

/** A host to which the mock may not send. Documented for localhost, without a wording; ours. */
export const forbiddenTarget = (host: string): AsanaError =>
  new AsanaError(403, `target: Forbidden host: ${host}`)

/** More webhooks than a record, or a user with an app, may have. The limits are documented, status and words are ours. */
export const tooManyWebhooks = (most: number, whose: string): AsanaError =>
  new AsanaError(403, `There can be at most ${most} webhooks for ${whose}`)

/** A parameter breaks the contract. Ours: the live wording is not known. */
export const badInput = (sentence: string): AsanaError => new AsanaError(400, sentence)

/** A value of another kind than its place has, of which the contract leaves the kind open. Ours. */
export const misfit = (field: string, expected: string, value: Json): AsanaError =>
  badInput(`${field}: must be ${expected}, not ${found(value)}`)

/** A path that cannot be percent-decoded. Ours. */
export const badPath = (): AsanaError =>
  new AsanaError(400, 'The path of the request is not valid percent-encoded UTF-8')

/** The header `X-Mock-Job` holds no plan. Ours. */
export const badPlanHeader = (sentence: string): AsanaError =>
  new AsanaError(400, `X-Mock-Job: ${sentence}`)

/** A template asks for dates, and a strict request does not give them all. The status is documented, the words are ours. */
export const missingDates = (gids: readonly string[]): AsanaError =>
  new AsanaError(422, `requested_dates: Missing a value for ${gids.join(', ')}`)
