import type { Call } from '../behaviour/call.ts'
import type { Resource } from '../behaviour/resource.ts'
import { born } from '../behaviour/verbs/create.ts'
import { read } from '../behaviour/verbs/read.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import type { Entity, Gid, Json } from '../world/entity.ts'
import { entriesOf } from '../world/indexes.ts'
import type { Transaction } from '../world/transaction.ts'
import type { World } from '../world/world.ts'
import { isMember } from './access/workspaces.ts'
import { firstSection } from './ordering/sections.ts'

const index = 'user_task_lists'

/** User task lists: "My tasks" of each person in each workspace. Clients use one as a project as well. */
export const userTaskLists: Resource = {
  type: 'user_task_list',
  access: ({ owner, workspace }, viewer) => {
    if (owner === viewer.me.gid) return 'admin'
    return isMember(workspace, viewer) ? 'view' : 'none'
  },
  standsFor: 'project',
  indexes: {
    [index]: ({ owner, workspace }) => [{ scope: `${owner} ${workspace}`, rank: '' }]
  },
  operations: {
    getUserTaskList: read(),
    getUserTaskListForUser: call =>
      taskListFor(call, targetOf(call).gid, String(call.parameters['workspace']))
  }
}

/** Whose list a section is part of; undefined for the section of a project. */
export const ownerOf = (section: Gid, transaction: Transaction): Json | undefined => {
  const list = transaction.find(String(transaction.find(section)?.['project']))
  return list?.resource_type === 'user_task_list' ? list['owner'] : undefined
}

/** The list of a user in a workspace, if it has been made. */
export const taskListIn = (
  { indexes }: World,
  owner: unknown,
  workspace: unknown
): Gid | undefined => {
  const [entry] = entriesOf(indexes.get(index), `${owner} ${workspace}`)
  return entry?.gid
}

/** Everybody has one in each workspace from the start, so it is made when it is first asked for. */
export const taskListFor = (call: Call, owner: Gid, workspace: Gid): Entity => {
  const { transaction } = call
  const held = transaction.find(String(taskListIn(transaction.world, owner, workspace)))
  if (held) return held
  const { name } = transaction.find(workspace) as Entity
  const made = born(call, 'user_task_list', { name: `My Tasks in ${name}`, owner, workspace })
  firstSection(call, made.gid)
  return made
}
