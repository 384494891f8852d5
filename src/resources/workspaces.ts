import type { Call } from '../behaviour/call.ts'
import { badInput, missingInput } from '../behaviour/errors.ts'
import { aValue, listOf } from '../behaviour/held.ts'
import type { Resource } from '../behaviour/resource.ts'
import { follow } from '../behaviour/verbs/follow.ts'
import { list } from '../behaviour/verbs/list.ts'
import { read } from '../behaviour/verbs/read.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import { update } from '../behaviour/verbs/update.ts'
import type { Entity, Gid } from '../world/entity.ts'
import type { Place } from '../world/indexes.ts'
import { settled, workspaceMembershipOf, workspacesIn } from './access/belonging.ts'
import { workspaceAccess } from './access/workspaces.ts'
import { auditLog } from './audit-log.ts'
import { handOver } from './memberships/handover.ts'
import { invited, isGuest } from './memberships/invitations.ts'
import { typeahead } from './typeahead.ts'

/** Places of a record in an index of what is in a workspace, oldest first. */
export const inWorkspace = ({ workspace }: Entity): Place[] =>
  typeof workspace === 'string' ? [{ scope: workspace, rank: '' }] : []

/** The workspaces of the caller. */
export const workspacesOf = ({ me, transaction }: Call): Gid[] =>
  workspacesIn(me, transaction.world)

/** The workspace of a new record: the one that the body names, else the caller's only one; undefined if it is open. */
export const workspaceMeant = (call: Call): Gid | undefined => {
  const { workspace } = call.data
  if (typeof workspace === 'string') return workspace
  const [only, ...others] = workspacesOf(call)
  return others.length > 0 ? undefined : only
}

/** The same; throws where it is open. */
export const workspaceOf = (call: Call): Gid => {
  const meant = workspaceMeant(call)
  if (meant !== undefined) return meant
  // Ours: the live service has no caller without a workspace.
  throw workspacesOf(call).length === 0 ? badInput(nowhere) : missingInput('workspace')
}

const nowhere = 'workspace: The caller has none; give the world of the mock one under workspaces'

/** Workspaces: what everything else is in. An organization is one that has e-mail domains. */
export const workspaces: Resource = {
  type: 'workspace',
  permanent: true,
  told: {},
  access: workspaceAccess,
  needs: {
    updateWorkspace: { target: 'admin' },
    addUserForWorkspace: { target: 'admin' },
    // Documented.
    removeUserForWorkspace: { target: 'admin' },
    // Documented: only a service account may. Ours: an admin stands for one.
    getAuditLogEvents: { target: 'admin' },
    getWorkspaceEvents: { target: 'admin' }
  },
  keeps: { email_domains: listOf(aValue), is_organization: aValue, plan: aValue },
  complete: draft => planned(draft),
  indexes: {
    workspaces: () => [{ scope: 'all', rank: '' }]
  },
  computed: {
    email_domains: ({ email_domains: domains }) => domains ?? [],
    is_organization: ({ is_organization: itIs, email_domains: domains }) =>
      itIs ?? (Array.isArray(domains) && domains.length > 0)
  },
  operations: {
    getAuditLogEvents: auditLog,
    getWorkspaces: list(call => ({
      index: 'workspaces',
      scopes: ['all'],
      where: ({ gid }) => workspacesOf(call).includes(gid)
    })),
    getWorkspace: read(),
    // Documented: so many events in one answer, and all that happens.
    getWorkspaceEvents: follow(call => targetOf(call).gid, { most: 1000, everything: true }),
    typeaheadForWorkspace: typeahead,
    updateWorkspace: update(),
    addUserForWorkspace: call => welcomed(call, targetOf(call)),
    removeUserForWorkspace: call => {
      const { transaction, data } = call
      const user = transaction.find(String(data['user']))
      if (!user) throw missingInput('user')
      const { gid: left } = targetOf(call)
      if (user.gid !== call.me.gid) handOver(call, user.gid, left)
      const kept = workspacesIn(user, transaction.world).filter(gid => gid !== left)
      transaction.put(settled(user, kept, transaction))
      return undefined
    }
  }
}

/** Nothing in the API shows the plan; a world file says it, and who says nothing pays. */
const planned = (workspace: Entity): Entity => {
  const { plan } = workspace
  if (plan === undefined || plan === 'free' || plan === 'paid') return workspace
  throw badInput(`plan must be free or paid, not ${JSON.stringify(plan)}`)
}

/** Lets the user whom the body names into a workspace. */
const welcomed = (call: Call, workspace: Entity): Entity => {
  const { transaction } = call
  const user = invited(call)
  const held = workspacesIn(user, transaction.world)
  if (held.includes(workspace.gid)) return user
  const joined = transaction.put(settled(user, [...held, workspace.gid], transaction))
  const membership = workspaceMembershipOf(transaction.world, workspace.gid, user.gid)
  if (membership) transaction.update(membership, { is_guest: isGuest(user, workspace) })
  return joined
}
