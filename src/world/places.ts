import { OrderedSet } from 'immutable'
import type { Entity, Gid } from './entity.ts'
import { type IndexRule, isForAll, moved } from './indexes.ts'
import type { World } from './world.ts'

/** The world with an entity among those of its type. */
export const entered = (world: World, entity: Entity): World => {
  const { entities, types } = world
  const gids = types.get(entity.resource_type) ?? OrderedSet<Gid>()
  return {
    ...world,
    entities: entities.set(entity.gid, entity),
    types: types.set(entity.resource_type, gids.add(entity.gid))
  }
}

/** The world without an entity; the last one of a type takes the type along. */
export const left = (world: World, { gid, resource_type: type }: Entity): World => {
  const { entities, types } = world
  const gids = types.get(type)?.delete(gid)
  return {
    ...world,
    entities: entities.delete(gid),
    types: gids && gids.size > 0 ? types.set(type, gids) : types.delete(type)
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
