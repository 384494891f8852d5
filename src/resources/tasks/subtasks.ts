import type { Behaviour, Call } from '../../behaviour/call.ts'
import { list } from '../../behaviour/verbs/list.ts'
import { targetOf } from '../../behaviour/verbs/target.ts'
import type { Entity, Gid } from '../../world/entity.ts'
import { entriesOf } from '../../world/indexes.ts'
import { lastRank } from '../../world/order.ts'
import type { World } from '../../world/world.ts'
import { type Order, rankAsked } from '../ordering/asked.ts'
import { circular } from '../refusals.ts'

/** The index of tasks by their parent, in the order that users see. */
export const index = 'subtasks'

/** How many subtasks a task has. */
export const countOf = ({ gid }: Entity, { indexes }: World): number =>
  [...entriesOf(indexes.get(index), gid)].length

/** A rank behind all subtasks of a parent. */
export const endOf = ({ indexes }: World, parent: Gid): string =>
  lastRank(indexes.get(index), parent)

/** Lists the subtasks of the task that the path names. */
export const subtasksOfTarget: Behaviour = list(call => ({ index, scopes: [targetOf(call).gid] }))

/** Gives the task that the path names another parent, or none. Documented: neighbours must be siblings. */
export const setParent: Behaviour = call => {
  const { transaction, data } = call
  const task = targetOf(call)
  const parent = data['parent'] as Gid | null
  if (parent === null) return transaction.update(task, { parent, rank: undefined })
  refuseCircle(call, task, parent)
  const rank =
    rankAsked(call, orderUnder(call, parent), task.gid) ?? endOf(transaction.world, parent)
  return transaction.update(task, { parent, rank })
}

const orderUnder = ({ transaction }: Call, parent: Gid): Order => ({
  index,
  scope: parent,
  rankOf: gid => {
    const sibling = transaction.find(gid)
    return sibling?.['parent'] === parent ? String(sibling['rank']) : undefined
  }
})

const refuseCircle = ({ transaction }: Call, task: Entity, parent: Gid): void => {
  for (
    let gid: unknown = parent;
    typeof gid === 'string';
    gid = transaction.find(gid)?.['parent']
  ) {
    if (gid === task.gid) throw circular('parent', parent)
  }
}
