import { badInput } from '../behaviour/errors.ts'

const dayMs = 86_400_000

/** The days that can be written with a year of four digits. */
const firstDay = Date.parse('0000-01-01')
const lastDay = Date.parse('9999-12-31')

/** The day so many days later, or earlier. Throws if that is before or after all days that can be written. */
export const dayAfter = (day: string, days: number): string => {
  const at = Date.parse(`${day}T00:00:00Z`) + days * dayMs
  if (at >= firstDay && at <= lastDay) return new Date(at).toISOString().slice(0, 10)
  throw badInput('A date would be outside of the years 0000 to 9999')
}

/** How many days lie between two days; negative if the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs

/** The day, or the nearest one in a direction that is neither Saturday nor Sunday. */
export const workday = (day: string, direction: 1 | -1): string => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6 ? workday(dayAfter(day, direction), direction) : day
}

/**
 * The instant that a text means, in ms; NaN if it means none. Ours: a time without a zone is one of UTC, wherever the
 * mock runs.
 */
export const instantOf = (text: string): number =>
  Date.parse(/T[\d:.]+$/.test(text) ? `${text}Z` : text)

/** Whether a text is a day of the calendar. */
export const isDay = (text: unknown): text is string =>
  typeof text === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  dayAfter(text, 0) === text
