import { AsanaError, noAccess } from '../behaviour/errors.ts'
import type { Entity, Gid, Json } from '../world/entity.ts'

/*
 * What single resources refuse, in Asana's words. As in the catalogue of all refusals, each names its evidence.
 */

/** An object in a list lacks what it needs. Reported. */
export const missingRequired = (field: string): AsanaError =>
  new AsanaError(400, `${field}: Missing required field`)

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

/** The same for a workspace that is one or the other: an organization has domains. */
export const notAUserInIt = (field: string, gid: Gid, workspace: Entity): AsanaError => {
  const domains = (workspace['email_domains'] ?? []) as unknown[]
  return domains.length === 0
    ? notAUserIn(field, 'Workspace', workspace.gid)
    : notAUserIn(field, 'Organization', gid)
}

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

/** More dependencies and dependents than a task may have. Ours; the limit is documented. */
export const tooManyDependencies = (): AsanaError =>
  new AsanaError(400, 'A task can have at most 30 dependencies and dependents together')

/** A record that would come to depend on itself, or to be its own ancestor. Ours. */
export const circular = (field: string, gid: string): AsanaError =>
  new AsanaError(400, `${field}: ${gid} cannot stand above or before itself`)

/** More projects than a task may be in. Ours; the limit is documented. */
export const tooManyProjects = (): AsanaError =>
  new AsanaError(400, 'A task can be in at most 20 projects')

/** More of something than a portfolio may have. Ours; the limits are documented. */
export const tooManyInPortfolio = (most: number, what: string): AsanaError =>
  new AsanaError(400, `A portfolio can have at most ${most} ${what}`)

/** A section that cannot go. Ours; that it cannot is documented. */
export const sectionNeeded = (reason: string): AsanaError =>
  new AsanaError(400, `section: Cannot delete a section that ${reason}`)

/** `limit` on a list over all workspaces. Reported, 2017 and 2025. */
export const paginateNeedsWorkspace = (): AsanaError =>
  new AsanaError(400, 'Need to specify a workspace to paginate!')

/** A value for a custom field that the record does not have. Reported many times. */
export const notOnObject = (gid: string): AsanaError =>
  new AsanaError(400, `Custom field with ID ${gid} is not on given object`)

/** A custom field that the record has already. Ours, after the wording for one that it does not have. */
export const alreadyOnObject = (gid: string): AsanaError =>
  new AsanaError(400, `Custom field with ID ${gid} is already on given object`)

/** A field that only apps on Asana's list may write. Documented, without a wording. */
export const notAllowListed = (field: string): AsanaError =>
  new AsanaError(403, `${field}: Forbidden`)

/** Somebody else's comment, or what the service wrote. Live: 403 without words; these are those of other refusals. */
export const notYours = (type: string): AsanaError => noAccess(type)

/** A second bulk export of a workspace while the first goes on. The status is documented, the words are ours. */
export const exportRunning = (): AsanaError =>
  new AsanaError(403, 'workspace: An export of this workspace is in progress already')

/** A template asks for dates, and a strict request does not give them all. The status is documented, the words are ours. */
export const missingDates = (gids: readonly string[]): AsanaError =>
  new AsanaError(422, `requested_dates: Missing a value for ${gids.join(', ')}`)

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
