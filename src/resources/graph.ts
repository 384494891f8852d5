import type { Entity, Gid } from '../world/entity.ts'
import { entriesOf } from '../world/indexes.ts'
import type { World } from '../world/world.ts'
import { itemsOf } from './portfolios/items.ts'

/** The indexes that have under the gid of a record what hangs below it. */
const below = [
  'team_memberships_by_team',
  'projects_by_team',
  'memberships_by_parent',
  'custom_field_settings',
  'project_briefs_by_project',
  'status_updates_by_parent',
  'sections_by_project',
  'tasks_by_section',
  'subtasks',
  'attachments_by_parent',
  'stories_by_target'
]

/** A record and all below it, level by level and each once, read as it is asked for. */
export function* graphOf(root: Gid, world: World): Generator<Entity> {
  const known = new Set([root])
  for (const gid of known) {
    const entity = world.entities.get(gid)
    if (!entity) continue
    yield entity
    for (const one of itemsOf(entity)) known.add(one)
    for (const name of below) {
      for (const entry of entriesOf(world.indexes.get(name), gid)) known.add(entry.gid)
    }
  }
}

const homes = ['workspace', 'organization']
const holders = ['parent', 'target', 'project', 'team']

/** The workspace of a record: its own, or that of what it belongs to; undefined where neither says so. */
export const homeOf = (entity: Entity, world: World): Gid | undefined => {
  if (entity.resource_type === 'workspace') return entity.gid
  const named = homes.map(field => entity[field]).find(gid => typeof gid === 'string')
  if (typeof named === 'string') return named
  const held = holders.map(field => entity[field]).find(gid => typeof gid === 'string')
  const holder = world.entities.get(String(held))
  return holder && homeOf(holder, world)
}
