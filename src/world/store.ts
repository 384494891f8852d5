import { setMaxListeners } from 'node:events'
import { type Clock, type SystemTime, timeOf } from './clock.ts'
import { extended } from './grants.ts'
import { shifted } from './outbox.ts'
import { Transaction } from './transaction.ts'
import type { Appointment, World } from './world.ts'

/** A world that was kept, and the time it had then, in ms. */
export interface Snapshot {
  readonly world: World
  readonly at: number
}

/** Does what the agenda had for an entity, at the time it was due. */
export type Keep = (transaction: Transaction, appointment: Appointment) => void

/** Holds the present world, the one it started from, and the snapshots. All it changes is a reference. */
export class Store {
  #world: World
  #start: Snapshot
  readonly #system: SystemTime
  readonly #keep: Keep
  readonly #snapshots = new Map<string, Snapshot>()
  #life = newLife()
  #heed: () => void = () => undefined

  constructor(world: World, keep: Keep, system: SystemTime = Date.now) {
    this.#world = world
    this.#keep = keep
    this.#system = system
    this.#start = this.#picture()
  }

  get world(): World {
    return this.#world
  }

  /**
   * Ends when another world takes the place of this one and all that came of it, or the store is closed: what is still
   * under way then belongs to nobody.
   */
  get life(): AbortSignal {
    return this.#life.signal
  }

  /** Names the one who is called whenever the world has become another. */
  watch(heed: () => void): void {
    this.#heed = heed
  }

  /** Ends the life of the world; it can still be read. */
  close(): void {
    this.#heed = () => undefined
    this.#life.abort()
  }

  /** The time of the world in ms. */
  get now(): number {
    return timeOf(this.#world.clock, this.#system)
  }

  /** The time that the world would have by another clock, in ms. */
  timeUnder(clock: Clock): number {
    return timeOf(clock, this.#system)
  }

  /** Names of the snapshots with the time of each, oldest first. */
  get snapshots(): ReadonlyMap<string, Snapshot> {
    return this.#snapshots
  }

  /** Runs the work on a transaction and commits it; if the work throws, nothing happened. */
  transact<T>(work: (transaction: Transaction) => T): T {
    this.settle()
    const transaction = new Transaction(this.#world, this.now)
    const result = work(transaction)
    this.#go(transaction.world)
    return result
  }

  /** Keeps every appointment that is due, in order, each at its own time. */
  settle(): void {
    const now = this.now
    let world = this.#world
    for (let next = world.agenda.first(); next && next.at <= now; next = world.agenda.first()) {
      const transaction = new Transaction(world, next.at)
      transaction.cancel(next.gid)
      this.#keep(transaction, next)
      world = transaction.world
    }
    this.#go(world)
  }

  /** Sets the clock. What was due has happened by then; what the new time makes due happens at once. */
  setClock(clock: Clock): void {
    this.settle()
    this.#go({ ...this.#world, clock })
    this.settle()
  }

  /** Goes on from another world; a reset will come back to it. */
  replace(world: World): void {
    this.#begin(world)
    this.#start = this.#picture()
  }

  reset(): void {
    this.#resume(this.#start)
  }

  snapshot(name: string): Snapshot {
    this.settle()
    const snapshot = this.#picture()
    this.#snapshots.delete(name)
    this.#snapshots.set(name, snapshot)
    return snapshot
  }

  /** False if there is no snapshot of this name. */
  restore(name: string): boolean {
    const snapshot = this.#snapshots.get(name)
    if (snapshot) this.#resume(snapshot)
    return snapshot !== undefined
  }

  /** False if there is no snapshot of this name. */
  forget(name: string): boolean {
    return this.#snapshots.delete(name)
  }

  #picture(): Snapshot {
    return { world: this.#world, at: this.now }
  }

  /** A real clock has gone on since the picture was taken; all that is under way goes on from where it was. */
  #resume({ world, at }: Snapshot): void {
    const passed = timeOf(world.clock, this.#system) - at
    this.#begin(passed === 0 ? world : later(world, passed))
  }

  /** Another life, of another world. */
  #begin(world: World): void {
    this.#life.abort()
    this.#life = newLife()
    this.#world = world
    this.#heed()
  }

  #go(world: World): void {
    if (world === this.#world) return
    this.#world = world
    this.#heed()
  }
}

/** Any number of requests may wait for the end of a life, without Node taking that for a leak. */
const newLife = (): AbortController => {
  const life = new AbortController()
  setMaxListeners(0, life.signal)
  return life
}

/** The world with its past and its future moved by a number of ms. */
const later = (world: World, by: number): World => ({
  ...world,
  ...extended(world, by),
  agenda: world.agenda.map(one => ({ ...one, at: one.at + by })),
  outbox: shifted(world.outbox, by),
  progress: world.progress.map(one => ({
    ...one,
    history: one.history.map(passage => ({ ...passage, at: passage.at + by }))
  }))
})
