import type { Behaviour } from '../../behaviour/call.ts'
import { targetOf } from '../../behaviour/verbs/target.ts'
import type { Entity } from '../../world/entity.ts'
import { entriesOf } from '../../world/indexes.ts'
import { sourceOf } from '../tasks/lists.ts'

/** The counts of a project: all of them are sent only on request. */
export const countsOf: Behaviour = call => {
  const { world } = call.transaction
  const { index, scopes } = sourceOf(call, targetOf(call))
  const tasks = scopes
    .flatMap(scope => [...entriesOf(world.indexes.get(index), scope)])
    .map(({ gid }) => world.entities.get(gid) as Entity)
  const milestones = tasks.filter(task => task['resource_subtype'] === 'milestone')
  const done = (some: readonly Entity[]) => some.filter(({ completed: it }) => it === true).length
  return {
    ...{ gid: '', resource_type: '' },
    num_tasks: tasks.length,
    num_completed_tasks: done(tasks),
    num_incomplete_tasks: tasks.length - done(tasks),
    num_milestones: milestones.length,
    num_completed_milestones: done(milestones),
    num_incomplete_milestones: milestones.length - done(milestones)
  }
}
