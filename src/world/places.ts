import { Arrivals } from './arrivals.ts'
import type { Entity } from './entity.ts'
import { type IndexRule, isForAll, moved } from './indexes.ts'
import type { World } from './world.ts'

/** The world with an entity among those of its type. */
export const entered = (world: World, entity: Entity): World => {
  const { gid, resource_type: type } = entity
  const entities = world.entities.with(entity)
  if (entities.size === world.entities.size) return { ...world, entities }
  const gids = world.types.get(type) ?? Arrivals.none
  return { ...world, entities, types: world.types.set(type, gids.with(gid)) }
}

/** The world without an entity that it may have; the last one of a type takes the type along. */
export const left = (world: World, { gid, resource_type: type }: Entity): World => {
  const gids = world.types.get(type)
  if (!gids || !world.entities.has(gid)) return world
  const rest = gids.without(gid)
  return {
    ...world,
    entities: world.entities.without(gid),
    types: rest.size > 0 ? world.types.set(type, rest) : world.types.delete(type)
  }
}

/** The world with the indexes that follow an entity from what it was to what it is; only those wanted, if not all. */
export const indexed = (
  world: World,
  before: Entity | undefined,
  after: Entity | undefined,
  wanted: (rule: IndexRule) => boolean = () => true
): World => {
  const type = (after ?? before)?.resource_type
  let { indexes } = world
  for (const rule of world.rules) {
    if ((rule.type !== type && !isForAll(rule)) || !wanted(rule)) continue
    const index = moved(indexes.get(rule.name), rule, before, after)
    if (index) indexes = indexes.set(rule.name, index)
  }
  return indexes === world.indexes ? world : { ...world, indexes }
}
