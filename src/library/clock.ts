import { parseDuration } from '../behaviour/jobs/plan-text.ts'
import type { Mock } from '../behaviour/mock.ts'
import { advanced, type Clock } from '../world/clock.ts'

/**
 * The time of the mock's world. What a new time makes due has happened when a call resolves; where there are no webhooks,
 * already when it returns.
 */
export interface MockClock {
  now(): Date
  /** Lets the clock go with the system's again, or stand at a time. Throws if the text is no time. */
  set(time: 'real' | Date | string): Promise<void>
  /** Moves the clock on by a number of ms, or a text such as `5m`. Throws if the text is no duration. */
  advance(by: number | string): Promise<void>
}

/** The clock of a store, for tests to set. @internal */
export const clockOf = ({ store, dispatcher }: Pick<Mock, 'store' | 'dispatcher'>): MockClock => ({
  now: () => new Date(store.now),
  set: time => {
    const clock: Clock =
      time === 'real' ? { mode: 'real', offset: 0 } : { mode: 'fixed', at: instantOf(time) }
    return dispatcher.move(() => clock)
  },
  advance: by => {
    const ms = durationOf(by)
    return dispatcher.move(clock => advanced(clock, ms))
  }
})

const instantOf = (time: Date | string): number => {
  const instant = new Date(time).getTime()
  if (!Number.isNaN(instant)) return instant
  throw new TypeError(
    `The clock takes real, a Date, or a time such as 2026-08-08T12:00:00Z, not "${time}".`
  )
}

const durationOf = (by: number | string): number => {
  const duration = typeof by === 'number' ? by : parseDuration(by)
  if (duration !== undefined && duration >= 0) return duration
  throw new TypeError(
    `The clock advances by a number of ms or a text such as 500ms, 3s, 5m, 1.5h, not "${by}".`
  )
}
