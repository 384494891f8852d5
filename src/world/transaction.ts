import { type AuditEntry, recorded } from './audit-log.ts'
import type { Content } from './content.ts'
import type { Entity, Gid, JsonObject } from './entity.ts'
import { appended, type Happening } from './events.ts'
import type { Doors } from './grants.ts'
import { delivered, discarded, withheld } from './pending.ts'
import { entered, indexed, left } from './places.ts'
import type { Progress } from './plan.ts'
import { type Appointment, knownTo, type World } from './world.ts'

/** What a transaction did to one entity: none before, it came; none after, it went. */
export interface Change {
  readonly before: Entity | undefined
  readonly after: Entity | undefined
}

/** A record that waited for a job, and has come with its success. */
export interface Arrival {
  readonly entity: Entity
  readonly job: Gid
}

/**
 * A world in the making: what a request writes is seen by itself at once, and by others when it is committed.
 * Dropping the transaction drops all it wrote.
 */
export class Transaction {
  #world: World
  readonly #changes = new Map<Gid, Change>()
  readonly #arrivals: Arrival[] = []
  /** The time of the world at which this happens, in ms. */
  readonly now: number

  constructor(world: World, now: number) {
    this.#world = world
    this.now = now
  }

  /** What this transaction has done so far, one change an entity, in the order in which they were first touched. */
  get changes(): readonly Change[] {
    return [...this.#changes.values()]
  }

  /** Whether nothing has been changed or delivered so far. */
  get isIdle(): boolean {
    return this.#changes.size === 0 && this.#arrivals.length === 0
  }

  /** The records that jobs have delivered in this transaction, in order. */
  get arrivals(): readonly Arrival[] {
    return this.#arrivals
  }

  /** The world as this transaction sees it, and as a commit leaves it. */
  get world(): World {
    return this.#world
  }

  /** Whether an entity came with this transaction. */
  isNew(gid: Gid): boolean {
    const change = this.#changes.get(gid)
    return change !== undefined && !change.before
  }

  find(gid: Gid): Entity | undefined {
    return this.#world.entities.get(gid)
  }

  /** Another transaction that begins where this one stands; dropping it leaves this one as it is. */
  branch(): Transaction {
    return new Transaction(this.#world, this.now)
  }

  /** Writes an entity whole, be it new or known, even if it was of another type before. */
  put(entity: Entity): Entity {
    const before = this.find(entity.gid)
    const other = before && before.resource_type !== entity.resource_type ? before : undefined
    const world = other ? indexed(left(this.#world, other), other, undefined) : this.#world
    this.#world = indexed(entered(world, entity), other ? undefined : before, entity)
    this.#note(entity.gid, before, entity)
    return entity
  }

  /** Takes an entity out of the world. What refers to it is the caller's to mend. */
  remove(entity: Entity): void {
    this.cancel(entity.gid)
    this.#change({ progress: this.#world.progress.delete(entity.gid) })
    this.#world = indexed(left(this.#world, entity), entity, undefined)
    this.#note(entity.gid, entity, undefined)
  }

  /** Lets an entity wait for a job, out of sight. */
  hold(entity: Entity, job: Gid): void {
    this.#world = withheld(this.#world, entity, job)
  }

  /** Lets an entity that waits into the world. It was worked on when it was made, so it is no change of this transaction. */
  deliver(entity: Entity): void {
    const job = this.#world.pending.get(entity.gid)?.job
    this.#world = delivered(this.#world, entity)
    if (job !== undefined) this.#arrivals.push({ entity, job })
  }

  /** Drops an entity that waits. What refers to it is the caller's to mend. */
  discard(entity: Entity): void {
    this.#world = discarded(this.#world, entity)
  }

  /** Gives a known entity new values; a value of undefined takes the field away. */
  update(entity: Entity, values: JsonObject): Entity {
    const merged = Object.entries({ ...entity, ...values })
    return this.put(Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as Entity)
  }

  /** A gid that no entity has. */
  newGid(): Gid {
    let next = this.#world.nextGid
    while (knownTo(this.#world, String(next))) next += 1
    this.#change({ nextGid: next + 1 })
    return String(next)
  }

  progress(gid: Gid): Progress | undefined {
    return this.#world.progress.get(gid)
  }

  setProgress(gid: Gid, progress: Progress): void {
    this.#change({ progress: this.#world.progress.set(gid, progress) })
  }

  /** Puts an appointment on the agenda; cancel the entity's earlier one first. */
  schedule(appointment: Appointment): void {
    const { agenda } = this.#world
    const place = agenda.findIndex(({ at }) => at > appointment.at)
    this.#change({ agenda: agenda.insert(place < 0 ? agenda.size : place, appointment) })
  }

  /** Takes an entity's appointment off the agenda, if it has one. */
  cancel(gid: Gid): void {
    const { agenda } = this.#world
    if (agenda.some(one => one.gid === gid)) {
      this.#change({ agenda: agenda.filter(one => one.gid !== gid) })
    }
  }

  /** Keeps bytes, so that records can speak of them by the key that it answers. */
  keep(content: Content): string {
    const { files } = this.#world
    if (!files.has(content.key)) this.#change({ files: files.set(content.key, content) })
    return content.key
  }

  /** Lets go of bytes that no record speaks of any more. */
  drop(key: string): void {
    this.#change({ files: this.#world.files.delete(key) })
  }

  /** Lets clients hear of what has happened. */
  tell(news: readonly Happening[]): void {
    this.#change({ events: appended(this.#world.events, news, this.now) })
  }

  /** Writes lines into the audit log. */
  record(news: readonly Omit<AuditEntry, 'number'>[]): void {
    this.#change({ audit: recorded(this.#world.audit, news, this.now) })
  }

  /** Replaces what the world keeps beside its entities. */
  set(
    values: Partial<
      Pick<World, 'clock' | 'planRules' | 'nextGid' | 'limits' | 'notices' | 'outbox'> & Doors
    >
  ): void {
    this.#change(values)
  }

  #note(gid: Gid, before: Entity | undefined, after: Entity | undefined): void {
    this.#changes.set(gid, { before: (this.#changes.get(gid) ?? { before }).before, after })
  }

  #change(values: Partial<World>): void {
    this.#world = { ...this.#world, ...values }
  }
}
