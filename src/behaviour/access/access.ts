import type { Entity, Gid } from '../../world/entity.ts'
import type { Transaction } from '../../world/transaction.ts'
import { knownTo, type World } from '../../world/world.ts'
import type { Catalogue } from '../catalogue.ts'
import { type Level, reaches } from './levels.ts'

/** Says what a caller may do with a record of some type, which may depend on other records. */
export type AccessRule = (entity: Entity, viewer: Access) => Level

/** The rule of records that are seen and changed by those who see and change what a field names; without that by all. */
export const asIn =
  (field: string): AccessRule =>
  (entity, viewer) => {
    const gid = entity[field]
    return typeof gid === 'string' ? viewer.levelOf(gid) : 'admin'
  }

/** So many levels of a caller are kept. */
const most = 10_000

/** The levels that callers were found to have in a world, so that a request need not work out what others have. */
export class Levels {
  #world: World | undefined
  #byCaller = new Map<Gid, Map<Gid, Level>>()

  /** Those of a caller in a world, by the gids of the records; those in another world are forgotten. */
  of(world: World, caller: Gid): Map<Gid, Level> {
    if (this.#world !== world) {
      this.#world = world
      this.#byCaller = new Map()
    }
    const known = this.#byCaller.get(caller)
    if (known && known.size < most) return known
    const levels = new Map<Gid, Level>()
    this.#byCaller.set(caller, levels)
    return levels
  }
}

/**
 * What one caller may do with the records of a world, each worked out once while the world stays as it is. A type
 * without a rule is open to all, and so is everything in a world without anybody.
 */
export class Access {
  /** The caller. */
  readonly me: Entity
  readonly #kinds: Pick<Catalogue, 'kind'>
  readonly #ground: Pick<Transaction, 'world'>
  readonly #known: Levels
  /** The records whose levels are being worked out. */
  readonly #open = new Set<Gid>()
  /** Whether one of them has led back to another. */
  #loops = false
  #levels: Map<Gid, Level> | undefined
  /** The world of which the levels are. */
  #seen: World | undefined

  constructor(
    kinds: Pick<Catalogue, 'kind'>,
    me: Entity,
    ground: Pick<Transaction, 'world'>,
    known: Levels = new Levels()
  ) {
    this.#kinds = kinds
    this.me = me
    this.#ground = ground
    this.#known = known
  }

  get world(): World {
    return this.#ground.world
  }

  /** What the caller may do with the record of a gid; where there is none, nothing is kept from anybody. */
  levelOf(gid: Gid): Level {
    const known = this.#current().get(gid)
    if (known) return known
    const entity = knownTo(this.world, gid)
    return entity ? this.of(entity) : 'admin'
  }

  of(entity: Entity): Level {
    const rule = this.#kinds.kind(entity.resource_type)?.access
    if (!rule || this.me.gid === '') return 'admin'
    const { gid } = entity
    const levels = this.#current()
    const known = levels.get(gid)
    if (known) return known
    if (this.#open.has(gid)) {
      this.#loops = true
      return 'none'
    }
    const level = this.#isToCome(gid) ? 'view' : this.#ruled(rule, entity)
    if (!this.#loops) levels.set(gid, level)
    if (this.#open.size === 0) this.#loops = false
    return level
  }

  /**
   * Where records lead back to themselves, the way back gives nothing; and what was found on the way is not kept, as it
   * depends on where the way began.
   */
  #ruled(rule: AccessRule, entity: Entity): Level {
    this.#open.add(entity.gid)
    try {
      return rule(entity, this)
    } finally {
      this.#open.delete(entity.gid)
    }
  }

  /** Whether the caller may read a record, and finds it in lists. */
  sees(entity: Entity): boolean {
    return this.of(entity) !== 'none'
  }

  /** Whether a record is shown where another one names it, and may be named by a request. */
  shows(entity: Entity): boolean {
    return this.#kinds.kind(entity.resource_type)?.nameable === true || this.sees(entity)
  }

  /** Whether the caller may do with a record what a level is needed for. */
  may(needed: Level, entity: Entity): boolean {
    return reaches(this.of(entity), needed)
  }

  /** Only through its job anybody comes to a record that is still being made, and who sees the job sees its name. */
  #isToCome(gid: Gid): boolean {
    const { pending } = this.world
    return pending.size > 0 && pending.has(gid)
  }

  #current(): Map<Gid, Level> {
    const { world } = this
    if (this.#seen === world && this.#levels) return this.#levels
    this.#seen = world
    this.#levels = this.#known.of(world, this.me.gid)
    return this.#levels
  }
}
