import type { Told } from '../../behaviour/events/told.ts'
import type { Entity, Gid, Json } from '../../world/entity.ts'
import type { World } from '../../world/world.ts'
import { taskListIn } from '../user-task-lists.ts'
import { membershipsOf } from './places.ts'

/** What clients hear of tasks. */
export const tasksTold: Told = {
  in: task => placesOf(task),
  near: (task, world) => listenersOf(task, world),
  // Who assigned or completed a task goes without saying: live, 2021, completing one tells of two fields.
  silent: ['assigned_by', 'assignee_section', 'completed_by', 'external', 'memberships', 'parent']
}

/** Live, July 2026: a new task is told in its project, then in its section. */
const placesOf = (task: Entity): (Json | undefined)[] => [
  ...membershipsOf(task).flatMap(({ project, section }) => [project, section]),
  task['parent'],
  task['assignee_section']
]

/** Ours: the tags of a task, its assignee's own list, and its workspace. */
const listenersOf = ({ assignee, tags, workspace }: Entity, world: World): (Json | undefined)[] => [
  ...((tags ?? []) as Gid[]),
  taskListIn(world, assignee, workspace),
  workspace
]
