import type { Clock } from '../../world/clock.ts'
import type { Delivery, Queue } from '../../world/deliveries.ts'
import type { Gid } from '../../world/entity.ts'
import { firstOf } from '../../world/outbox.ts'
import type { Store } from '../../world/store.ts'
import { type Ground, noteAttempt, requestOf } from './attempts.ts'
import type { Courier } from './courier.ts'

/** What a dispatcher works with. */
export interface Office extends Ground {
  readonly store: Store
  readonly courier: Courier
}

/** A timer cannot wait any longer, in ms. */
const longestWait = 2 ** 31 - 1

/**
 * Sends what the outbox has ready, as soon as it is started: for each subscription one delivery at a time. What it is
 * doing is no part of the world: a world that is restored has its deliveries sent anew, and those of the life before
 * are broken off and forgotten.
 */
export class Dispatcher {
  readonly #office: Office
  #underWay = new Map<Gid, Promise<void>>()
  #life: AbortSignal
  #timer: NodeJS.Timeout | undefined
  #moving: Promise<void> | undefined

  constructor(office: Office) {
    this.#office = office
    this.#life = office.store.life
  }

  /** Sends from now on. */
  start(): void {
    this.#office.store.watch(() => this.#look())
    this.#look()
  }

  /** Sends nothing any more, and breaks off what is under way. */
  close(): void {
    clearTimeout(this.#timer)
    this.#office.store.close()
  }

  /** Whether the first delivery of a subscription is under way. */
  isSending(gid: Gid): boolean {
    return this.#underWay.has(gid)
  }

  /** Resolves when nothing is under way, and nothing is ready to be. */
  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay.values())
  }

  /**
   * Moves the clock. What is to be sent on the way is sent while the clock stands at the time of it, and is answered before
   * the clock moves on. While nobody subscribes, all is done when the call returns. Where another world takes the place of
   * this one meanwhile, its clock is left alone.
   */
  move(to: (clock: Clock) => Clock): Promise<void> {
    const { store } = this.#office
    if (!this.#moving && store.world.outbox.queues.size === 0) {
      store.settle()
      store.setClock(to(store.world.clock))
      return Promise.resolve()
    }
    const { life } = store
    const moving = Promise.resolve(this.#moving)
      .then(() => this.#travel(to, life))
      .finally(() => {
        if (this.#moving === moving) this.#moving = undefined
      })
    this.#moving = moving
    return moving
  }

  async #travel(to: (clock: Clock) => Clock, life: AbortSignal): Promise<void> {
    const { store } = this.#office
    await this.idle()
    if (life.aborted) return
    store.settle()
    const clock = to(store.world.clock)
    const goal = store.timeUnder(clock)
    for (;;) {
      await this.idle()
      if (life.aborted) return
      const next = store.world.agenda.first()
      if (!next || next.at > goal) break
      store.setClock({ mode: 'fixed', at: Math.max(next.at, store.now) })
    }
    store.setClock(clock)
    await this.idle()
  }

  #look(): void {
    const { store } = this.#office
    if (store.life !== this.#life) {
      this.#life = store.life
      this.#underWay = new Map()
    }
    for (const gid of store.world.outbox.ready) {
      if (!this.#underWay.has(gid)) this.#underWay.set(gid, this.#send(gid))
    }
    this.#wake()
  }

  async #send(gid: Gid): Promise<void> {
    const { store, courier } = this.#office
    const { life, now: at } = store
    const { outbox } = store.world
    const delivery = firstOf(outbox, gid) as Delivery
    const outgoing = requestOf(outbox.queues.get(gid) as Queue, delivery)
    const started = performance.now()
    const outcome = await courier(outgoing, life)
    if (life.aborted) return
    this.#underWay.delete(gid)
    const { headers, body } = outgoing
    const took = Math.round(performance.now() - started)
    store.transact(transaction =>
      noteAttempt(transaction, delivery, { at, took, headers, body, outcome }, this.#office)
    )
    this.#look()
  }

  /** On a clock that goes, sees to what is to be sent later; nobody would notice the rest before asking. */
  #wake(): void {
    const { store } = this.#office
    const { agenda, clock, outbox } = store.world
    const next = agenda.first()
    clearTimeout(this.#timer)
    if (clock.mode === 'fixed' || outbox.queues.size === 0 || !next) return
    const wait = Math.min(Math.max(next.at - store.now, 0), longestWait)
    this.#timer = setTimeout(() => {
      store.settle()
      this.#wake()
    }, wait)
    this.#timer.unref()
  }
}
