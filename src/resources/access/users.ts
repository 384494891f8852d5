import type { Access, AccessRule } from '../../behaviour/access/access.ts'
import { highest, type Level } from '../../behaviour/access/levels.ts'
import type { Entity, Gid } from '../../world/entity.ts'
import { entriesOf } from '../../world/indexes.ts'
import { membershipOf } from '../memberships/members.ts'
import { teamMembershipOf } from '../team-memberships.ts'
import { workspacesIn } from './belonging.ts'
import { teamsCounted } from './teams.ts'

/**
 * Everybody sees those with whom he shares a workspace, and its admins write on them; a guest sees only people with
 * whom he shares a team, a project or a portfolio. Ours: who is in no particular workspace is open to all.
 */
export const userAccess: AccessRule = (user, viewer) => {
  const { me, world } = viewer
  if (user.gid === me.gid || user['workspaces'] === undefined) return 'admin'
  return highest(workspacesIn(user, world).map(gid => inWorkspace(user, gid, viewer)))
}

const inWorkspace = (user: Entity, workspace: Gid, viewer: Access): Level => {
  const level = viewer.levelOf(workspace)
  if (level === 'admin') return 'admin'
  if (level !== 'comment') return level === 'none' ? 'none' : 'view'
  return sharesWork(user.gid, viewer) ? 'view' : 'none'
}

const sharesWork = (user: Gid, viewer: Access): boolean => {
  const { me, world } = viewer
  const teams = teamsCounted(viewer)
  const given = [me.gid, ...teams].flatMap(member => [
    ...entriesOf(world.indexes.get('memberships_by_member'), member)
  ])
  return (
    teams.some(team => teamMembershipOf(world, team, user)) ||
    given.some(({ gid }) => hasPart(user, String(world.entities.get(gid)?.['parent']), viewer))
  )
}

const hasPart = (user: Gid, parent: Gid, { world }: Access): boolean =>
  world.entities.get(parent)?.['owner'] === user || membershipOf(world, parent, user) !== undefined
