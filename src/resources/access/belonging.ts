import { timestamp } from '../../world/clock.ts'
import type { Entity, Gid, JsonObject } from '../../world/entity.ts'
import { entriesOf } from '../../world/indexes.ts'
import type { Transaction } from '../../world/transaction.ts'
import type { World } from '../../world/world.ts'

/** What a user is in a workspace who has just joined it. */
export const workspaceStanding: JsonObject = {
  is_active: true,
  is_admin: false,
  is_guest: false,
  is_view_only: false,
  vacation_dates: null
}

/**
 * The workspaces of a user, in the order in which they were joined; who does not say belongs to all. A user holds
 * them beside the workspace memberships, so that its own record is enough to find it in a list by name.
 */
export const workspacesIn = ({ workspaces }: Entity, { types }: World): Gid[] =>
  (workspaces as Gid[] | undefined) ?? types.get('workspace')?.toArray() ?? []

/** The membership of a user in a workspace; none of a user who does not say where. */
export const workspaceMembershipOf = (
  world: World,
  workspace: Gid,
  user: Gid
): Entity | undefined => {
  const index = world.indexes.get('workspace_memberships_by_pair')
  const [entry] = entriesOf(index, `${workspace} ${user}`)
  return entry && world.entities.get(entry.gid)
}

/** A user who is in these workspaces from now on, and no others: with a membership in each. */
export const settled = (
  user: Entity,
  workspaces: readonly Gid[],
  transaction: Transaction
): Entity => {
  for (const { gid, workspace } of membershipsOfUser(transaction.world, user.gid)) {
    const held = transaction.find(gid)
    if (held && !workspaces.includes(String(workspace))) transaction.remove(held)
  }
  for (const workspace of workspaces) {
    if (workspaceMembershipOf(transaction.world, workspace, user.gid)) continue
    transaction.put({
      gid: transaction.newGid(),
      resource_type: 'workspace_membership',
      ...{ user: user.gid, workspace },
      ...workspaceStanding,
      created_at: timestamp(transaction.now)
    })
  }
  return { ...user, workspaces }
}

/** A record that does not say where it is, is in the only workspace of the world, as a new one would be. */
export const homed = (draft: Entity, { world }: Transaction, field = 'workspace'): Entity => {
  const all = world.types.get('workspace')
  const only = all?.size === 1 ? all.first() : undefined
  return draft[field] === undefined && only !== undefined ? { ...draft, [field]: only } : draft
}

/** The workspace that a record says it is in; undefined where it says none. */
export const homeSaid = (record: Entity | undefined): Gid[] | undefined => {
  const workspace = record?.['workspace']
  return typeof workspace === 'string' ? [workspace] : undefined
}

/** The memberships of a user, by the workspaces. */
export const membershipsOfUser = (world: World, user: Gid): Entity[] =>
  [...entriesOf(world.indexes.get('workspace_memberships_by_user'), user)].map(
    ({ gid }) => world.entities.get(gid) as Entity
  )

/** Whether a user is in a workspace. */
export const belongsTo = (user: Entity, workspace: Gid, world: World): boolean =>
  workspacesIn(user, world).includes(workspace)
