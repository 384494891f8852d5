import { parseDuration } from '../behaviour/jobs/plan-text.ts'
import { advanced, timestamp } from '../world/clock.ts'
import type { JsonObject } from '../world/entity.ts'
import type { Store } from '../world/store.ts'
import type { Handlers } from './control.ts'
import { ControlError } from './failure.ts'

/** The last instant that a time of the API can name. */
const latest = Date.parse('9999-12-31T23:59:59.999Z')

/** The operations on the time of the world. What was due before the clock is touched happens before. */
export const clockHandlers: Handlers = {
  getClock: (_asked, { mock }) => clockView(mock.store),
  setClock: async ({ body }, { mock: { store, dispatcher } }) => {
    const { mode, at } = body as { mode: 'real' | 'fixed'; at?: string }
    if (mode === 'real') refuseTime(at)
    const instant = instantOf(at, store.now)
    await dispatcher.move(() => (mode === 'real' ? { mode, offset: 0 } : { mode, at: instant }))
    return clockView(store)
  },
  advanceClock: async ({ body }, { mock: { store, dispatcher } }) => {
    const by = durationOf((body as { by: string }).by)
    if (store.now + by > latest) throw new ControlError(400, 'by leads past the year 9999')
    await dispatcher.move(clock => advanced(clock, by))
    return clockView(store)
  }
}

/** The clock as the control API shows it. */
export const clockView = ({ world, now }: Store): JsonObject => ({
  mode: world.clock.mode,
  now: timestamp(now)
})

const refuseTime = (at: string | undefined): void => {
  if (at === undefined) return
  throw new ControlError(
    400,
    'at goes with mode fixed only; a real clock has the time of the system'
  )
}

const instantOf = (at: string | undefined, now: number): number => {
  if (at === undefined) return now
  const instant = Date.parse(at)
  if (!Number.isNaN(instant)) return instant
  throw new ControlError(400, `at must be a time such as 2026-08-08T12:00:00.000Z, not "${at}"`)
}

const durationOf = (text: string): number => {
  const duration = parseDuration(text)
  if (duration !== undefined) return duration
  throw new ControlError(
    400,
    `by must be a number and a unit (500ms, 3s, 5m, 1.5h, 1d), at most a thousand years, not "${text}"`
  )
}
