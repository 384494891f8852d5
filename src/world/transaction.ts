import { OrderedSet } from 'immutable'
import type { Entity, Gid, JsonObject } from './entity.ts'
import type { Progress } from './plan.ts'
import type { Appointment, World } from './world.ts'

/**
 * A world in the making: what a request writes is seen by itself at once, and by others when it is committed.
 * Dropping the transaction drops all it wrote.
 */
export class Transaction {
  #world: World
  /** The time of the world at which this happens, in ms. */
  readonly now: number

  constructor(world: World, now: number) {
    this.#world = world
    this.now = now
  }

  /** The world as this transaction sees it, and as a commit leaves it. */
  get world(): World {
    return this.#world
  }

  find(gid: Gid): Entity | undefined {
    return this.#world.entities.get(gid)
  }

  /** Writes an entity whole, be it new or known. */
  put(entity: Entity): Entity {
    const { entities, types } = this.#world
    const gids = types.get(entity.resource_type) ?? OrderedSet<Gid>()
    this.#change({
      entities: entities.set(entity.gid, entity),
      types: types.set(entity.resource_type, gids.add(entity.gid))
    })
    return entity
  }

  /** Gives a known entity new values; a value of undefined takes the field away. */
  update(entity: Entity, values: JsonObject): Entity {
    const merged = Object.entries({ ...entity, ...values })
    return this.put(Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as Entity)
  }

  /** A gid that no entity has. */
  newGid(): Gid {
    let next = this.#world.nextGid
    while (this.#world.entities.has(String(next))) next += 1
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

  /** Replaces what the world keeps beside its entities. */
  set(values: Partial<Pick<World, 'clock' | 'planRules' | 'nextGid'>>): void {
    this.#change(values)
  }

  #change(values: Partial<World>): void {
    this.#world = { ...this.#world, ...values }
  }
}
