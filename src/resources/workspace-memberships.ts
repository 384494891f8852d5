import type { Call } from '../behaviour/call.ts'
import type { Audit } from '../behaviour/events/auditing.ts'
import { aValue, referenceTo } from '../behaviour/held.ts'
import type { Computed, Resource } from '../behaviour/resource.ts'
import { list } from '../behaviour/verbs/list.ts'
import { read } from '../behaviour/verbs/read.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import { timestamp } from '../world/clock.ts'
import type { Entity, Gid, JsonObject } from '../world/entity.ts'
import { entriesOf } from '../world/indexes.ts'
import type { Change, Transaction } from '../world/transaction.ts'
import {
  belongsTo,
  workspaceMembershipOf,
  workspaceStanding,
  workspacesIn
} from './access/belonging.ts'
import { admins, isInside } from './access/workspaces.ts'
import { taskListFor, taskListIn } from './user-task-lists.ts'

/** In a list, only those are shown that have been made. */
const ownList: Computed = ({ user_task_list: said, user, workspace }, world) =>
  said ?? taskListIn(world, user, workspace)

/** Documented: null from the day after the last one, and where there is no first. The day is that in UTC, which is ours. */
const vacationAhead: Computed = ({ vacation_dates: dates }, { now }) => {
  const { start_on: start, end_on: end } = (dates ?? {}) as JsonObject
  const isOver = typeof end === 'string' && now !== undefined && end < timestamp(now).slice(0, 10)
  return typeof start !== 'string' || isOver ? null : dates
}

/** Workspace memberships: one record says that a user is in a workspace, and what the user is there. */
export const workspaceMemberships: Resource = {
  type: 'workspace_membership',
  access: ({ user, workspace }, viewer) =>
    isInside(workspace, viewer) ? viewer.levelOf(String(user)) : 'none',
  defaults: workspaceStanding,
  keeps: { user_task_list: referenceTo('user_task_list'), vacation_dates: aValue },
  computed: { user_task_list: ownList, vacation_dates: vacationAhead },
  audit: (change, world) => joined(change, world),
  told: { in: ({ workspace }) => [workspace], leaves: true },
  complete: (draft, { transaction }) => known(draft, transaction),
  indexes: {
    workspace_memberships_by_workspace: ({ workspace }) => at(workspace),
    workspace_memberships_by_user: ({ user }) => at(user),
    workspace_memberships_by_pair: ({ workspace, user }) => at(`${workspace} ${user}`),
    [admins]: ({ workspace, is_admin: is }) => (is === true ? at(workspace) : [])
  },
  operations: {
    getWorkspaceMembership: call => {
      const { user_task_list: said, user, workspace } = targetOf(call)
      if (!said) taskListFor(call, String(user), String(workspace))
      return read()(call)
    },
    getWorkspaceMembershipsForUser: list(({ named }) => ({
      index: 'workspace_memberships_by_user',
      scopes: [String(named['user_gid']?.gid)]
    })),
    getWorkspaceMembershipsForWorkspace: list(({ named, parameters: { user } }) => {
      const workspace = String(named['workspace_gid']?.gid)
      return user === undefined
        ? { index: 'workspace_memberships_by_workspace', scopes: [workspace] }
        : { index: 'workspace_memberships_by_pair', scopes: [`${workspace} ${user}`] }
    })
  }
}

/** Who comes is invited, and who goes is deprovisioned; it is done to the user. */
const joined: Audit = ({ before, after }, { entities }) => {
  const { user, workspace } = (after ?? before) as Entity
  return [
    {
      type: after ? 'user_invited' : 'user_deprovisioned',
      category: 'user_updates',
      workspace: String(workspace),
      resource: entities.get(String(user))
    }
  ]
}

const at = (scope: unknown) => [{ scope: String(scope), rank: '' }]

/** The record of a file takes the place of the one that its user's `workspaces` made, and the user knows of it. */
const known = (draft: Entity, transaction: Transaction): Entity => {
  const [workspace, gid] = [String(draft['workspace']), String(draft['user'])]
  const made = workspaceMembershipOf(transaction.world, workspace, gid)
  if (made && made.gid !== draft.gid) transaction.remove(made)
  const user = transaction.find(gid)
  const held = (user?.['workspaces'] ?? []) as Gid[]
  if (user && !held.includes(workspace)) {
    transaction.update(user, { workspaces: [...held, workspace] })
  }
  return { ...draft, ...workspaceStanding, ...draft }
}

/** Who leaves a workspace leaves its teams, and loses access to what is in it. Ours, as far as clients see it. */
export const leaveWorkspaces = ({ before, after }: Change, call: Call): void => {
  if (!before || !after) return
  const { world } = call.transaction
  const left = workspacesIn(before, world).filter(one => !belongsTo(after, one, world))
  if (left.length > 0) leave(call, after.gid, left)
}

const leave = ({ transaction, references }: Call, user: Gid, workspaces: readonly Gid[]): void => {
  const { world } = transaction
  const inside = (gid: unknown): boolean => {
    const record = world.entities.get(String(gid))
    return workspaces.includes(String(record?.['organization'] ?? record?.['workspace']))
  }
  const entries = ['team_memberships_by_user', 'memberships_by_member'].flatMap(index => [
    ...entriesOf(world.indexes.get(index), user)
  ])
  for (const { gid } of entries) {
    const held = transaction.find(gid) as Entity
    if (inside(held['team'] ?? held['parent'])) references.remove(transaction, held)
  }
}
