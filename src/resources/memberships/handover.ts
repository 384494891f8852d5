import type { Call } from '../../behaviour/call.ts'
import type { Entity, Gid } from '../../world/entity.ts'
import { entriesOf } from '../../world/indexes.ts'

/** The indexes that have by workspace what somebody owns. */
const owned = ['projects_by_workspace', 'portfolios_by_workspace']

/**
 * Gives the caller what another one owns in a workspace. Documented for who is removed from it; and that what nobody else
 * sees stays as it is, which is why a client makes it public before.
 */
export const handOver = ({ transaction, access, me }: Call, owner: Gid, workspace: Gid): void => {
  const entries = owned.flatMap(index => [
    ...entriesOf(transaction.world.indexes.get(index), workspace)
  ])
  const theirs = entries
    .map(({ gid }) => transaction.find(gid) as Entity)
    .filter(one => one['owner'] === owner && access.sees(one))
  for (const one of theirs) transaction.update(one, { owner: me.gid })
}
