import type { Call } from '../behaviour/call.ts'
import { badInput, missingInput } from '../behaviour/errors.ts'
import { aValue, listOf } from '../behaviour/held.ts'
import type { Resource } from '../behaviour/resource.ts'
import { list } from '../behaviour/verbs/list.ts'
import { read } from '../behaviour/verbs/read.ts'
import { update } from '../behaviour/verbs/update.ts'
import type { Entity, Gid } from '../world/entity.ts'
import { type Place, rankOfGid } from '../world/indexes.ts'
import { settled, workspacesIn } from './belonging.ts'
import { typeahead } from './typeahead.ts'
import { workspaceAccess } from './workspace-access.ts'

/** Places of a record in an index of what is in a workspace, oldest first. */
export const inWorkspace = ({ gid, workspace }: Entity): Place[] =>
  typeof workspace === 'string' ? [{ scope: workspace, rank: rankOfGid(gid) }] : []

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
  access: workspaceAccess,
  needs: {
    updateWorkspace: { target: 'admin' },
    addUserForWorkspace: { target: 'admin' },
    // Documented.
    removeUserForWorkspace: { target: 'admin' }
  },
  keeps: { email_domains: listOf(aValue), is_organization: aValue, plan: aValue },
  complete: draft => planned(draft),
  indexes: {
    workspaces: ({ gid }) => [{ scope: 'all', rank: rankOfGid(gid) }]
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

/** Nothing in the API shows the plan; a world file says it, and who says nothing pays. */
const planned = (workspace: Entity): Entity => {
  const { plan } = workspace
  if (plan === undefined || plan === 'free' || plan === 'paid') return workspace
  throw badInput(`plan must be free or paid, not ${JSON.stringify(plan)}`)
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
