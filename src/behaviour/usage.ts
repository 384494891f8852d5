import type { Limits } from '../world/limits.ts'
import type { Store } from '../world/store.ts'
import { tooManyRequests } from './errors.ts'

/** What is counted by the minute. */
export type Counted = 'requests' | 'searches'

/** What is counted while it lasts. */
export type Lasting = 'reads' | 'writes'

const minute = 60_000

/** What one token has used. */
interface Account {
  /** When it asked, in ms, as far back as counts. */
  readonly times: Record<Counted, number[]>
  readonly open: Record<Lasting, number>
  /** What its answers have cost and is not paid off, as it was at a time in ms. */
  debt: { readonly amount: number; readonly at: number }
}

/**
 * What the tokens have used of the limits of the world, on its clock. It counts what was refused as well, so it is not
 * part of the world; a world that is put back begins without any usage.
 *
 * The limiters of the registry go by the system's clock or by timers, and none can be told another time.
 */
export class Usage {
  readonly #store: Store
  #life: AbortSignal
  #accounts = new Map<string, Account>()

  constructor(store: Store) {
    this.#store = store
    this.#life = store.life
  }

  /** Counts something that a token asks for, so many times. Throws a 429 where that is more than its limit allows. */
  count(token: string, what: Counted, times = 1): void {
    const most = this.#limits[what]
    if (most === undefined) return
    const { now } = this.#store
    const { times: all } = this.#account(token)
    const asked = [...all[what], ...Array.from({ length: times }, () => now)]
    const recent = asked.filter(at => at > now - minute)
    all[what] = recent.slice(-Math.max(most, 1))
    if (recent.length > most) throw tooManyRequests(wait(all[what][0] as number, now))
  }

  /**
   * Counts something for as long as it lasts, and answers how to end it; undefined where there is no limit. Throws a 429
   * where too much goes on.
   */
  begin(token: string, what: Lasting): (() => void) | undefined {
    const most = this.#limits[what]
    if (most === undefined) return undefined
    const { open } = this.#account(token)
    if (open[what] >= most) throw tooManyRequests(1)
    open[what] += 1
    return () => {
      open[what] -= 1
    }
  }

  /** Throws a 429 while the answers of a token have cost more than they may. */
  refuseInDebt(token: string): void {
    const { cost } = this.#limits
    if (cost === undefined) return
    const over = this.#debt(token, cost) - cost
    if (over >= 0) throw tooManyRequests(cost === 0 ? 60 : Math.floor((over / cost) * 60) + 1)
  }

  /** Books what an answer has cost; that may lead into debt. Documented. */
  spend(token: string, amount: number): void {
    const { cost } = this.#limits
    if (cost === undefined || amount === 0) return
    const debt = this.#debt(token, cost) + amount
    this.#account(token).debt = { amount: debt, at: this.#store.now }
  }

  /** Whether answers have a cost. */
  get isCosting(): boolean {
    return this.#limits.cost !== undefined
  }

  /** What each token has used of the limits that there are, in the order in which they came. */
  get shown(): ReadonlyMap<string, Limits> {
    this.#settle()
    const { now } = this.#store
    const used = (token: string, { times, open }: Account): Limits => ({
      requests: times.requests.filter(at => at > now - minute).length,
      searches: times.searches.filter(at => at > now - minute).length,
      ...open,
      cost: Math.ceil(this.#debt(token, this.#limits.cost ?? 0))
    })
    return new Map([...this.#accounts].map(([token, one]) => [token, used(token, one)]))
  }

  get #limits(): Limits {
    return this.#store.world.limits
  }

  /** A whole budget is paid off in a minute. */
  #debt(token: string, cost: number): number {
    const { amount, at } = this.#account(token).debt
    return Math.max(0, amount - (cost * (this.#store.now - at)) / minute)
  }

  #account(token: string): Account {
    this.#settle()
    const known = this.#accounts.get(token) ?? fresh()
    this.#accounts.set(token, known)
    return known
  }

  #settle(): void {
    if (this.#life === this.#store.life) return
    this.#life = this.#store.life
    this.#accounts = new Map()
  }
}

const fresh = (): Account => ({
  times: { requests: [], searches: [] },
  open: { reads: 0, writes: 0 },
  debt: { amount: 0, at: 0 }
})

/** Whole seconds until an instant is a minute ago. */
const wait = (at: number, now: number): number => Math.max(1, Math.ceil((at + minute - now) / 1000))
