import type { Entity, Gid } from './entity.ts'
import { type IndexRule, isForAll } from './indexes.ts'
import { entered, indexed, left } from './places.ts'
import { knownTo, type World } from './world.ts'

const isForOne = (rule: IndexRule): boolean => !isForAll(rule)

/** The world with an entity that waits for a job, out of sight: the indexes of all entities have it, the others do not. */
export const withheld = (world: World, entity: Entity, job: Gid): World => {
  const seen = world.entities.get(entity.gid)
  const before = knownTo(world, entity.gid)
  const without = seen ? indexed(left(world, seen), seen, undefined, isForOne) : world
  const pending = without.pending.set(entity.gid, { entity, job })
  return indexed({ ...without, pending }, before, entity, isForAll)
}

/** The world with an entity in it that has waited. */
export const delivered = (world: World, entity: Entity): World => {
  const pending = world.pending.delete(entity.gid)
  return indexed(entered({ ...world, pending }, entity), undefined, entity, isForOne)
}

/** The world without an entity that has waited. */
export const discarded = (world: World, entity: Entity): World => {
  const pending = world.pending.delete(entity.gid)
  return indexed({ ...world, pending }, entity, undefined, isForAll)
}
