import type { Entity, Gid } from '../src/world/entity.ts'
import { cursorOf, entriesBeginning, type Index } from '../src/world/indexes.ts'
import { allEntities, type World } from '../src/world/world.ts'

/** All entities of a world, by gid. */
export const entitiesIn = (world: World): Record<Gid, Entity> =>
  Object.fromEntries(allEntities(world).map(entity => [entity.gid, entity]))

/** All that stands in an index, in order, as cursors. */
export const entriesIn = (index: Index | undefined): string[] =>
  [...entriesBeginning(index, '')].map(cursorOf)
