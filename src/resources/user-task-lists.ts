import type { Call } from '../behaviour/call.ts'
import type { Resource } from '../behaviour/resource.ts'
import { born } from '../behaviour/verbs/create.ts'
import { read } from '../behaviour/verbs/read.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import type { Entity } from '../world/entity.ts'
import { entriesOf } from '../world/indexes.ts'
import { firstSection } from './section-order.ts'

const index = 'user_task_lists'

/** User task lists: "My tasks" of each person in each workspace. Clients use one as a project as well. */
export const userTaskLists: Resource = {
  type: 'user_task_list',
  standsFor: 'project',
  ownedBy: ['owner', 'workspace'],
  indexes: {
    [index]: ({ owner, workspace }) => [{ scope: `${owner} ${workspace}`, rank: '' }]
  },
  operations: {
    getUserTaskList: read(),
    getUserTaskListForUser: call => taskListOf(call)
  }
}

/** Everybody has one in each workspace from the start, so it is made when it is first asked for. */
const taskListOf = (call: Call): Entity => {
  const { transaction, parameters } = call
  const { gid: owner } = targetOf(call)
  const workspace = String(parameters['workspace'])
  const [entry] = entriesOf(transaction.world.indexes.get(index), `${owner} ${workspace}`)
  const held = entry && transaction.find(entry.gid)
  if (held) return held
  const { name } = transaction.find(workspace) as Entity
  const made = born(call, 'user_task_list', { name: `My Tasks in ${name}`, owner, workspace })
  firstSection(call, made.gid)
  return made
}
