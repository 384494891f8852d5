import { type Clock, type SystemTime, timeOf } from './clock.ts'
import { extended } from './grants.ts'
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
  #life = 0

  constructor(world: World, keep: Keep, system: SystemTime = Date.now) {
    this.#world = world
    this.#keep = keep
    this.#system = system
    this.#start = this.#picture()
  }

  get world(): World {
    return this.#world
  }

  /** The time of the world in ms. */
  get now(): number {
    return timeOf(this.#world.clock, this.#system)
  }

  /** Counts how often another world was put in the place of this one; what is remembered outside of it ends with it. */
  get life(): number {
    return this.#life
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
    this.#world = transaction.world
    return result
  }

  /** Keeps every appointment that is due, in order, each at its own time. */
  settle(): void {
    const now = this.now
    for (let next = this.#world.agenda.first(); next && next.at <= now; ) {
      const transaction = new Transaction(this.#world, next.at)
      transaction.cancel(next.gid)
      this.#keep(transaction, next)
      this.#world = transaction.world
      next = this.#world.agenda.first()
    }
  }

  /** Sets the clock. What was due has happened by then; what the new time makes due happens at once. */
  setClock(clock: Clock): void {
    this.settle()
    this.#world = { ...this.#world, clock }
    this.settle()
  }

  /** Goes on from another world; a reset will come back to it. */
  replace(world: World): void {
    this.#world = world
    this.#life += 1
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
    this.#life += 1
    const passed = timeOf(world.clock, this.#system) - at
    this.#world = passed === 0 ? world : later(world, passed)
  }
}

/** The world with its past and its future moved by a number of ms. */
const later = (world: World, by: number): World => ({
  ...world,
  ...extended(world, by),
  agenda: world.agenda.map(one => ({ ...one, at: one.at + by })),
  progress: world.progress.map(one => ({
    ...one,
    history: one.history.map(passage => ({ ...passage, at: passage.at + by }))
  }))
})
