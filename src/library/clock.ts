import { parseDuration } from '../behaviour/plan-text.ts'
import { advanced } from '../world/clock.ts'
import type { Store } from '../world/store.ts'

/** The time of the mock's world. What a new time makes due has happened when a call returns. */
export interface MockClock {
  now(): Date
  /** Lets the clock go with the system's again, or stand at a time. Throws if the text is no time. */
  set(time: 'real' | Date | string): void
  /** Moves the clock on by a number of ms, or a text such as `5m`. Throws if the text is no duration. */
  advance(by: number | string): void
}

/** The clock of a store, for tests to set. */
export const clockOf = (store: Store): MockClock => ({
  now: () => new Date(store.now),
  set: time => {
    store.settle()
    store.setClock(
      time === 'real' ? { mode: 'real', offset: 0 } : { mode: 'fixed', at: instantOf(time) }
    )
  },
  advance: by => {
    store.settle()
    store.setClock(advanced(store.world.clock, durationOf(by)))
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
