import { badInput, missingInput } from '../../behaviour/errors.ts'
import type { Entity, Json, JsonObject } from '../../world/entity.ts'
import { dayAfter, daysBetween, isDay, workday } from '../calendar.ts'

/** Moves a day, `2026-08-08`. */
export type Shift = (day: string) => string

const days = ['start_on', 'due_on'] as const
const times = ['start_at', 'due_at'] as const

/** The dates of a record, each moved; a time of day stays what it was. */
export const datesOf = (record: Entity, shift: Shift): JsonObject => {
  const moved = [
    ...days.map(field => [field, mapped(record[field], shift)] as const),
    ...times.map(field => {
      const at = mapped(record[field], text => `${shift(text.slice(0, 10))}${text.slice(10)}`)
      return [field, at] as const
    })
  ]
  return Object.fromEntries(moved.filter(([, value]) => value !== undefined))
}

const mapped = (value: Json | undefined, shift: Shift): Json | undefined =>
  typeof value === 'string' ? shift(value) : value

/** The first day, by either date, and the last one on which something of the records is due. */
export const spanOf = (records: readonly Entity[]): { first?: string; last?: string } => {
  const starts = daysIn(records, 'start_on')
  const [first] = starts.length > 0 ? starts : daysIn(records, 'due_on')
  const last = daysIn(records, 'due_on').at(-1)
  return { ...(first && { first }), ...(last && { last }) }
}

const daysIn = (records: readonly Entity[], field: string): string[] =>
  records.flatMap(one => (typeof one[field] === 'string' ? [one[field]] : [])).sort()

/**
 * The shift that `schedule_dates` asks for: the first start or the last due date of the records falls on the day
 * given, the others keep their distance. A day of a weekend becomes, when these are skipped, the workday after it,
 * or the one before it where the last due date is given; ours.
 */
export const scheduled = (asked: JsonObject | undefined, records: readonly Entity[]): Shift => {
  if (!asked) return day => day
  const { start_on: start, due_on: due, should_skip_weekends: skips } = asked
  if (skips === undefined) throw missingInput('schedule_dates.should_skip_weekends')
  if ((start === undefined) === (due === undefined)) {
    throw badInput('schedule_dates: Give either start_on or due_on')
  }
  const target = start ?? due
  if (!isDay(target)) throw badInput('schedule_dates: A date must be a day such as 2026-08-08')
  const { first, last } = spanOf(records)
  const anchor = start === undefined ? last : first
  const by = anchor === undefined ? 0 : daysBetween(anchor, target)
  const direction = start === undefined ? -1 : 1
  return day => (skips ? workday(dayAfter(day, by), direction) : dayAfter(day, by))
}
