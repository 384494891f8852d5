import { badInput, notADate, onlyOneOf } from '../behaviour/errors.ts'
import type { Json, JsonObject } from '../world/entity.ts'
import { startNeedsDue } from './refusals.ts'

/** What a task that is of a kind holds of the dates that a body says. Documented: a milestone has no start. */
export const taskDatesTaken = (data: JsonObject, kind: Json | undefined): JsonObject => {
  if (kind !== 'milestone') return datesTaken(data)
  const start = ['start_on', 'start_at'].find(name => isSet(data[name]))
  if (start !== undefined) throw badInput(`${start}: A milestone has no start date`)
  return { ...datesTaken(data), start_on: null, start_at: null }
}

/**
 * What a record holds of the dates that a body says. Documented: `due_at` makes `due_on` its day (in UTC, which is
 * ours), `due_on` clears `due_at`; the same for the start, which needs the end in the same request.
 */
const datesTaken = (data: JsonObject): JsonObject => {
  refuseBoth(data, '`due_on`', '`due_at`')
  refuseBoth(data, '`start_on`', '`start_at`')
  refuseStartAlone(data)
  return {
    ...pairTaken(data, 'start_on', 'start_at'),
    ...pairTaken(data, 'due_on', 'due_at'),
    ...endless(data)
  }
}

/**
 * What a project or portfolio that has dates holds of those that a body says: the same rules, for days only. Documented: it
 * does not start on the day on which it is due; the words are ours.
 */
export const projectDatesTaken = (data: JsonObject, held: JsonObject): JsonObject => {
  refuseStartAlone(data)
  const { due_on: due } = data
  const taken = {
    ...(due !== undefined && { due_on: due }),
    ...(due === null && { start_on: null })
  }
  const { start_on: start, due_on: end } = { ...held, ...data, ...taken }
  if (isSet(start) && start === end) throw badInput(`start_on: ${start} is the due date as well`)
  return taken
}

const isSet = (value: Json | undefined): boolean => value !== undefined && value !== null

const plain = (name: string): string => name.replaceAll('`', '')

const refuseBoth = (data: JsonObject, one: string, other: string): void => {
  if (isSet(data[plain(one)]) && isSet(data[plain(other)]))
    throw onlyOneOf(plain(one), plain(other))
}

const refuseStartAlone = (data: JsonObject): void => {
  const hasDue = data['due_on'] !== undefined || data['due_at'] !== undefined
  if (data['start_on'] !== undefined && !hasDue)
    throw startNeedsDue('start_on', '`due_on` or `due_at`')
  const lacksDue = isSet(data['start_at']) ? !isSet(data['due_at']) : !hasDue
  if (data['start_at'] !== undefined && lacksDue) throw startNeedsDue('start_at', '`due_at`')
}

const pairTaken = (data: JsonObject, day: string, moment: string): JsonObject => {
  if (isSet(data[moment])) {
    const at = momentOf(moment, String(data[moment]))
    return { [day]: at.slice(0, 10), [moment]: at }
  }
  if (data[day] !== undefined) return { [day]: data[day], [moment]: null }
  return data[moment] === null ? { [day]: null, [moment]: null } : {}
}

/** Ours: what is not due any more has no start either. */
const endless = (data: JsonObject): JsonObject =>
  [data['due_on'], data['due_at']].some(value => value === null) &&
  !isSet(data['due_on']) &&
  !isSet(data['due_at'])
    ? { start_on: null, start_at: null }
    : {}

const momentOf = (field: string, text: string): string => {
  const at = Date.parse(text)
  if (Number.isNaN(at)) throw notADate(field, text)
  return new Date(at).toISOString()
}
