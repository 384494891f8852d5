import { AsanaError } from '../behaviour/errors.ts'

/*
 * What is refused before it is known what a request asks, in Asana's words. As in the catalogue of all refusals, each
 * names its evidence.
 */

/** The body is not JSON. Reported. */
export const invalidJson = (): AsanaError =>
  new AsanaError(400, 'Could not parse request data, invalid JSON')

/** The body holds a field outside `data`. Live, March 2024. */
export const unwrapped = (field: string): AsanaError =>
  new AsanaError(
    400,
    `Unrecognized request field \`${field}\`. The only allowed keys at the top level are: data, options. Is it possible you did not wrap object properties in a \`data\` object?`
  )

/** A multipart form that cannot be read to its end. Ours. */
export const brokenForm = (): AsanaError =>
  new AsanaError(
    400,
    'Could not parse request data, the body must be a whole multipart form with the boundary that its content type names'
  )

/** A file that is too large. The limit is documented, status and words are ours. */
export const fileTooLarge = (field: string): AsanaError =>
  new AsanaError(413, `${field}: Must not be larger than 100 MB`)

/** A path that cannot be percent-decoded. Ours. */
export const badPath = (): AsanaError =>
  new AsanaError(400, 'The path of the request is not valid percent-encoded UTF-8')

/** The header `X-Mock-Job` holds no plan. Ours. */
export const badPlanHeader = (sentence: string): AsanaError =>
  new AsanaError(400, `X-Mock-Job: ${sentence}`)
