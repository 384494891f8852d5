import type { AccessRule } from '../../behaviour/access/access.ts'
import { higher, type Level } from '../../behaviour/access/levels.ts'
import type { Need } from '../../behaviour/access/permit.ts'
import type { Entity, Gid } from '../../world/entity.ts'
import { membershipsOf } from '../tasks/places.ts'
import { isInside, isMember } from './workspaces.ts'

/**
 * A task is that of its creator, its assignee and its followers; besides, projects and the parent pass on what they
 * allow. Ours: a task in no project that does not say who made it is that of all members of the workspace.
 */
export const taskAccess: AccessRule = (task, viewer) => {
  const { workspace, parent, created_by: creator } = task
  if (!isInside(workspace, viewer)) return 'none'
  const places = membershipsOf(task)
  const isBelow = typeof parent === 'string'
  const isNobodys = places.length === 0 && !isBelow && typeof creator !== 'string'
  if (isNobodys && isMember(workspace, viewer)) return 'admin'
  let level: Level = isOf(viewer.me.gid, task) ? 'edit' : 'none'
  for (const { project } of places) level = higher(level, viewer.levelOf(project))
  return isBelow ? higher(level, viewer.levelOf(parent)) : level
}

const isOf = (user: Gid, { created_by: creator, assignee, followers }: Entity): boolean =>
  creator === user || assignee === user || ((followers ?? []) as Gid[]).includes(user)

/** What changing a task needs. Ours: who may comment on it may like it. */
const toUpdate: Need = {
  target: (_task, { data }) =>
    Object.keys(data).every(name => name === 'liked') ? 'comment' : 'edit'
}

/** What the operations on tasks need. */
export const taskNeeds: Readonly<Record<string, Need>> = {
  addDependentsForTask: { body: { dependents: 'edit' } },
  addProjectForTask: { body: { project: 'edit' } },
  createTask: { body: { memberships: 'edit', parent: 'edit', projects: 'edit' } },
  createSubtaskForTask: { body: { memberships: 'edit', projects: 'edit' } },
  removeDependentsForTask: { body: { dependents: 'edit' } },
  removeProjectForTask: { body: { project: 'edit' } },
  setParentForTask: { body: { parent: 'edit' } },
  updateTask: toUpdate
}
