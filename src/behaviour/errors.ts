/**
 * A refusal in Asana's words, thrown where the fact is known and rendered in one place (`http/reply.ts`).
 * Nothing that the request wrote before it remains.
 */
export class AsanaError extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
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

/** A gid in the path that no record of the type has, said with the gid as sent. Live, August 2026. */
export const notRecognized = (type: string, gid: string): AsanaError =>
  new AsanaError(404, `${type}: Not a recognized ID: ${gid}`)

/** Something broke inside; the envelope carries a phrase beside this message. Documented. */
export const serverError = (): AsanaError => new AsanaError(500, 'Server Error')

/** A parameter is missing. Reported many times. */
export const missingInput = (field: string): AsanaError =>
  new AsanaError(400, `${field}: Missing input`)

/** A parameter breaks the contract. Ours: the live wording is not known. */
export const badInput = (sentence: string): AsanaError => new AsanaError(400, sentence)

/** A path that cannot be percent-decoded. Ours. */
export const badPath = (): AsanaError =>
  new AsanaError(400, 'The path of the request is not valid percent-encoded UTF-8')

/** The header `X-Mock-Job` holds no plan. Ours. */
export const badPlanHeader = (sentence: string): AsanaError =>
  new AsanaError(400, `X-Mock-Job: ${sentence}`)
