/** How the world tells the time: the system's clock, moved by `offset` ms, or an instant that stands still. */
export type Clock =
  | { readonly mode: 'real'; readonly offset: number }
  | { readonly mode: 'fixed'; readonly at: number }

/** The system's time in ms since 1970; handed in, so that a test can hold it. */
export type SystemTime = () => number

/** The time of the world in ms since 1970. */
export const timeOf = (clock: Clock, system: SystemTime): number =>
  clock.mode === 'fixed' ? clock.at : system() + clock.offset

/** The clock, moved on by a number of ms. */
export const advanced = (clock: Clock, by: number): Clock =>
  clock.mode === 'fixed'
    ? { mode: 'fixed', at: clock.at + by }
    : { mode: 'real', offset: clock.offset + by }

/** A time as the API writes it: `2026-08-08T23:56:13.427Z`. */
export const timestamp = (at: number): string => new Date(at).toISOString()

/** Reads `real`, or a time at which the clock is to stand. Throws a `RangeError` if the text is neither. */
export const parseClock = (text: string): Clock => {
  if (text === 'real') return { mode: 'real', offset: 0 }
  const at = Date.parse(text)
  if (!Number.isNaN(at)) return { mode: 'fixed', at }
  throw new RangeError(`The clock is real, or a time such as 2026-08-08T12:00:00Z, not "${text}".`)
}
