import type { Entity } from '../../world/entity.ts'
import { entriesOf } from '../../world/indexes.ts'
import { type Behaviour, type Call, Page } from '../call.ts'
import { tooLarge } from '../errors.ts'

/** Which entries of which index a call asks for, and which of them it wants. */
export interface Source {
  readonly index: string
  readonly scope: string
  readonly where?: ((entity: Entity) => boolean) | undefined
}

/** The most that is answered to a call without `limit`. Reported. */
const most = 1000

/** Answers the entities that stand in an index, in its order: a page of them if the call has a limit. */
export const list =
  (source: (call: Call) => Source): Behaviour =>
  call =>
    pageOf(call, source(call))

/** Reads a page, and no further than it takes to know whether there is more. */
export const pageOf = (call: Call, { index, scope, where }: Source): Page => {
  const { transaction, paging } = call
  const limit = paging.limit ?? most
  const entities: Entity[] = []
  let last = ''
  for (const { key, gid } of entriesOf(transaction.world.indexes.get(index), scope, paging.after)) {
    const entity = transaction.find(gid)
    if (!entity || (where && !where(entity))) continue
    if (entities.length < limit) {
      entities.push(entity)
      last = key
    } else if (paging.limit === undefined) {
      throw tooLarge()
    } else {
      return new Page(entities, last)
    }
  }
  return new Page(entities)
}
