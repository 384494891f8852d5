import type { Call } from '../behaviour/call.ts'
import { missingInput } from '../behaviour/errors.ts'
import type { Resource } from '../behaviour/resource.ts'
import { list } from '../behaviour/verbs/list.ts'
import { read } from '../behaviour/verbs/read.ts'
import { update } from '../behaviour/verbs/update.ts'
import type { Entity, Gid } from '../world/entity.ts'
import { type Place, rankOfGid } from '../world/indexes.ts'

/** Places of a record in an index of what is in a workspace, oldest first. */
export const inWorkspace = ({ gid, workspace }: Entity): Place[] =>
  typeof workspace === 'string' ? [{ scope: workspace, rank: rankOfGid(gid) }] : []

/** The workspaces to which the caller belongs, in the order in which they were joined. */
export const workspacesOf = ({ me }: Call): Gid[] => (me['workspaces'] ?? []) as Gid[]

/** The workspace of a new record: the one that the body names, else the caller's only one. */
export const workspaceOf = (call: Call): Gid => {
  const [only, ...others] = workspacesOf(call)
  const workspace = call.data['workspace'] ?? (others.length === 0 ? only : undefined)
  if (typeof workspace !== 'string') throw missingInput('workspace')
  return workspace
}

/** Workspaces: what everything else is in. An organization is one that has e-mail domains. */
export const workspaces: Resource = {
  type: 'workspace',
  permanent: true,
  defaults: { name: '', is_organization: true, email_domains: [] },
  indexes: {
    workspaces: ({ gid }) => [{ scope: 'all', rank: rankOfGid(gid) }]
  },
  operations: {
    getWorkspaces: list(call => ({
      index: 'workspaces',
      scopes: ['all'],
      where: ({ gid }) => workspacesOf(call).includes(gid)
    })),
    getWorkspace: read(),
    updateWorkspace: update()
  }
}
