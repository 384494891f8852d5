import type { Call } from '../behaviour/call.ts'
import { badInput, missingInput } from '../behaviour/errors.ts'
import { aValue, listOf } from '../behaviour/held.ts'
import type { Resource } from '../behaviour/resource.ts'
import { list } from '../behaviour/verbs/list.ts'
import { read } from '../behaviour/verbs/read.ts'
import { update } from '../behaviour/verbs/update.ts'
import { timestamp } from '../world/clock.ts'
import type { Entity, Gid, JsonObject } from '../world/entity.ts'
import { entriesOf, type Place } from '../world/indexes.ts'
import type { Transaction } from '../world/transaction.ts'
import type { World } from '../world/world.ts'
import { typeahead } from './typeahead.ts'

/** Places of a record in an index of what is in a workspace, oldest first. */
export const inWorkspace = ({ workspace }: Entity): Place[] =>
  typeof workspace === 'string' ? [{ scope: workspace, rank: '' }] : []

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
  (workspaces as Gid[] | undefined) ?? [...(types.get('workspace') ?? [])]

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

/** The memberships of a user, by the workspaces. */
export const membershipsOfUser = (world: World, user: Gid): Entity[] =>
  [...entriesOf(world.indexes.get('workspace_memberships_by_user'), user)].map(
    ({ gid }) => world.entities.get(gid) as Entity
  )

/** Whether a user is in a workspace. */
export const belongsTo = (user: Entity, workspace: Gid, world: World): boolean =>
  workspacesIn(user, world).includes(workspace)

/** The workspaces of the caller. */
export const workspacesOf = ({ me, transaction }: Call): Gid[] =>
  workspacesIn(me, transaction.world)

/** The workspace of a new record: the one that the body names, else the caller's only one. */
export const workspaceOf = (call: Call): Gid => {
  const { workspace } = call.data
  if (typeof workspace === 'string') return workspace
  const [only, ...others] = workspacesOf(call)
  // Ours: the live service has no caller without a workspace.
  if (only === undefined) throw badInput(nowhere)
  if (others.length > 0) throw missingInput('workspace')
  return only
}

const nowhere = 'workspace: The caller has none; give the world of the mock one under workspaces'

/** Workspaces: what everything else is in. An organization is one that has e-mail domains. */
export const workspaces: Resource = {
  type: 'workspace',
  permanent: true,
  keeps: { email_domains: listOf(aValue), is_organization: aValue },
  indexes: {
    workspaces: () => [{ scope: 'all', rank: '' }]
  },
  computed: {
    email_domains: ({ email_domains: domains }) => domains ?? [],
    is_organization: ({ is_organization: itIs, email_domains: domains }) =>
      itIs ?? (Array.isArray(domains) && domains.length > 0)
  },
  operations: {
    getWorkspaces: list(call => ({
      index: 'workspaces',
      scopes: ['all'],
      where: ({ gid }) => workspacesOf(call).includes(gid)
    })),
    getWorkspace: read(),
    typeaheadForWorkspace: typeahead,
    updateWorkspace: update(),
    addUserForWorkspace: call => moved(call, (held, gid) => [...new Set([...held, gid])]),
    removeUserForWorkspace: call => {
      moved(call, (held, gid) => held.filter(one => one !== gid))
      return undefined
    }
  }
}

/** Writes on the user whom the body names where that one belongs from now on. */
const moved = (call: Call, change: (held: Gid[], workspace: Gid) => Gid[]): Entity => {
  const { transaction, data, named } = call
  const user = transaction.find(String(data['user']))
  if (!user) throw missingInput('user')
  const held = workspacesIn(user, transaction.world)
  const workspaces = change(held, String(named['workspace_gid']?.gid))
  return transaction.put(settled(user, workspaces, transaction))
}
