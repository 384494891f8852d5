import type { Entity, Json, JsonObject } from '../../world/entity.ts'
import type { Tale } from '../stories/system-stories.ts'

/** Live, 2025: `changed the due date to Sep 25, 2025`. Reported: `removed the due date`. The other texts are ours. */
export const dated: Tale = (before, after) =>
  isMoved(before, after)
    ? [
        {
          subtype: 'due_date_changed',
          pieces: [textOf(before, after)],
          fields: datesIn(before, after)
        }
      ]
    : []

/** Whether one of the dates of a task is another than before. */
export const isMoved = (before: Entity, after: Entity): boolean =>
  fields.some(name => (before[name] ?? null) !== (after[name] ?? null))

/** The dates of a task as they were and as they are, for the details of a story. */
export const datesIn = (before: Entity, after: Entity): JsonObject => ({
  old_dates: datesOf(before),
  new_dates: datesOf(after)
})

const fields = ['due_on', 'due_at', 'start_on', 'start_at']

const datesOf = (task: Entity): JsonObject => ({
  start_on: task['start_on'] ?? null,
  due_at: task['due_at'] ?? null,
  ...(task['due_on'] ? { due_on: task['due_on'] } : {})
})

const textOf = (before: Entity, after: Entity): string => {
  const [start, due] = [shown(after, 'start'), shown(after, 'due')]
  if (due === undefined) return 'removed the due date'
  if (start !== undefined) return `changed the date range to ${start} – ${due}`
  return shown(before, 'due') === due ? 'removed the start date' : `changed the due date to ${due}`
}

/** A day, and the time of it where one is set, which is in UTC. */
const shown = (task: Entity, edge: 'start' | 'due'): string | undefined => {
  const [day, moment] = [task[`${edge}_on`] ?? null, task[`${edge}_at`] ?? null]
  if (day === null && moment === null) return undefined
  const time = moment === null ? '' : ` at ${String(moment).slice(11, 16)} UTC`
  return `${dayOf(day ?? moment)}${time}`
}

const dayOf = (day: Json): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(
    Date.parse(String(day))
  )
