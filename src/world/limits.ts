/** How much one token may ask for; what is left out has no end. */
export interface Limits {
  /** Requests a minute. */
  readonly requests?: number
  /** Searches a minute. */
  readonly searches?: number
  /** Requests that read, at once. */
  readonly reads?: number
  /** Requests that write, at once. */
  readonly writes?: number
  /** What answers with far relations may cost a minute; see `costOf`. */
  readonly cost?: number
}

/** The names of limits, in the order in which they are shown. */
export const limitNames = ['requests', 'searches', 'reads', 'writes', 'cost'] as const

/** The limits of the live service by the plan of its customer. Documented, but for the cost, which is ours. */
export const planLimits: Readonly<Record<'off' | 'free' | 'paid', Limits>> = {
  off: {},
  free: { requests: 150, searches: 60, reads: 50, writes: 15, cost: 10_000 },
  paid: { requests: 1500, searches: 60, reads: 50, writes: 15, cost: 50_000 }
}
