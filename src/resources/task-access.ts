import type { AccessRule } from '../behaviour/access.ts'
import { highest, type Level } from '../behaviour/levels.ts'
import type { Need } from '../behaviour/permit.ts'
import type { Entity, Gid } from '../world/entity.ts'
import { projectsOf } from './task-places.ts'
import { isInside, isMember } from './workspace-access.ts'

/**
 * A task is that of its creator, its assignee and its followers; besides, projects and the parent pass on what they
 * allow. Ours: a task that is nobody's is that of all members of the workspace.
 */
export const taskAccess: AccessRule = (task, viewer) => {
  const { workspace, parent } = task
  if (!isInside(workspace, viewer)) return 'none'
  const above = [...projectsOf(task), ...(typeof parent === 'string' ? [parent] : [])]
  const people = peopleOf(task)
  if (above.length === 0 && people.length === 0) {
    return isMember(workspace, viewer) ? 'admin' : 'none'
  }
  const own: Level = people.includes(viewer.me.gid) ? 'edit' : 'none'
  return highest([own, ...above.map(gid => viewer.levelOf(gid))])
}

const peopleOf = ({ created_by: creator, assignee, followers }: Entity): Gid[] => [
  ...[creator, assignee].filter((gid): gid is Gid => typeof gid === 'string'),
  ...((followers ?? []) as Gid[])
]

/** What changing a task needs. Ours: who may comment on it may like it. */
export const toUpdate: Need = {
  target: (_task, { data }) =>
    Object.keys(data).every(name => name === 'liked') ? 'comment' : 'edit'
}
