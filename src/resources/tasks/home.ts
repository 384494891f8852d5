import type { Entity, Gid } from '../../world/entity.ts'
import type { World } from '../../world/world.ts'
import { membershipsOf } from './places.ts'

/**
 * The workspace of a task: what it says, else that of its parent or of a project that it is in, else the first of the
 * world, which is ours. A search finds tasks by it.
 */
export const homeOfTask = (task: Entity, { entities, types }: World): Gid | undefined => {
  const { workspace, parent, projects } = task
  const holders = [
    parent,
    ...membershipsOf(task).map(({ project }) => project),
    ...((projects ?? []) as Gid[])
  ]
  const homes = [workspace, ...holders.map(gid => entities.get(String(gid))?.['workspace'])]
  const home = homes.find(gid => typeof gid === 'string') as Gid | undefined
  return home ?? types.get('workspace')?.first()
}
