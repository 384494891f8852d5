import { badInput } from '../behaviour/errors.ts'
import type { JsonObject } from '../world/entity.ts'
import { startNeedsDue } from './refusals.ts'

/**
 * What a portfolio that has dates holds of those that a body says. Documented: setting or unsetting the start needs the end
 * in the same request, and the two are not the same day. Ours: the words of the latter, and, as for tasks, that what is
 * not due any more has no start either.
 */
export const portfolioDatesTaken = (data: JsonObject, held: JsonObject): JsonObject => {
  if (data['start_on'] !== undefined && data['due_on'] === undefined) {
    throw startNeedsDue('start_on', '`due_on`')
  }
  const { start_on: start, due_on: due } = { ...held, ...data }
  if (typeof start === 'string' && start === due) {
    throw badInput(`start_on: ${start} is the due date as well`)
  }
  return data['due_on'] === null ? { start_on: null } : {}
}
