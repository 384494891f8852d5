import type { Ground } from '../../behaviour/resource.ts'
import type { Entity, Json } from '../../world/entity.ts'
import { isRank } from '../../world/order.ts'
import { customFieldsHeld } from '../custom-fields/folding.ts'
import { customIdsTaken } from './custom-ids.ts'
import { homeOfTask } from './home.ts'
import { placesFolded } from './places.ts'
import { endOf } from './subtasks.ts'

/** What files and saved answers say of a task, and what it takes on its own: its places, its values and its rank. */
export const taskFolded = (draft: Entity, ground: Ground): Entity => {
  const { parent, rank, dependents: _dependents, hearts: _hearts, ...rest } = draft
  const { world } = ground.transaction
  const ordered = typeof parent === 'string' && !isRank(rank) ? endOf(world, parent) : rank
  const order: { readonly rank?: Json | undefined } = ordered === undefined ? {} : { rank: ordered }
  const workspace = homeOfTask(draft, world)
  const task = {
    ...rest,
    ...(workspace !== undefined && { workspace }),
    ...(parent !== undefined && { parent }),
    ...order,
    ...((draft['memberships'] ?? draft['projects']) && {
      memberships: placesFolded(draft, ground)
    }),
    ...(draft['custom_fields'] && {
      custom_fields: customFieldsHeld(draft['custom_fields'], ground, workspace)
    })
  } as Entity
  const values = customIdsTaken(ground, task)
  return Object.keys(values).length > 0 ? { ...task, custom_fields: values } : task
}
