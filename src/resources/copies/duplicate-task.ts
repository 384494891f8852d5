import type { Behaviour } from '../../behaviour/call.ts'
import { startJob } from '../../behaviour/verbs/start-job.ts'
import { targetOf } from '../../behaviour/verbs/target.ts'
import type { Entity } from '../../world/entity.ts'
import { tellDuplicated } from '../stories/system-stories.ts'
import { besides, type Copying, copyDependencies, copyTask } from './copy-task.ts'
import { included } from './include.ts'

/** Copies a task: its name and custom fields, and what `include` names. The copy is not completed. */
export const duplicateTask: Behaviour = startJob({
  subtype: 'duplicate_task',
  result: 'new_task',
  make: call => {
    const task = targetOf(call)
    const takes = included(call)
    const copying: Copying = {
      ...{ call, takes, copies: new Map(), shift: day => day },
      memberships: one => (takes.has('projects') ? besides(one) : [])
    }
    const copy = copyTask(copying, task, {
      name: call.data['name'] ?? task['name'],
      ...(takes.has('parent') && task['parent'] && siblingOf(task))
    })
    if (takes.has('dependencies')) copyDependencies(copying)
    tellDuplicated(call, copy, task.gid)
    return copy
  }
})

/** Right behind the original, below the same parent. */
const siblingOf = ({ gid, parent, rank }: Entity) => ({ parent, rank: `${rank}${gid}1` })
