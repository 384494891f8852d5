import type { Access, AccessRule } from '../../behaviour/access/access.ts'
import { higher, type Level } from '../../behaviour/access/levels.ts'
import type { Need } from '../../behaviour/access/permit.ts'
import type { Entity, Gid } from '../../world/entity.ts'
import type { World } from '../../world/world.ts'
import { membershipsOfTeam, teamMembershipOf, teamMembershipsOf } from '../team-memberships.ts'
import { isInside, isMember } from './workspaces.ts'

/**
 * Members work in a team, its admins administer it, and who has limited access only sees it; so does everybody of the
 * organization unless the team is secret, but no guests, and the admins of the organization administer what they see.
 * Ours: a team that nobody is in is that of all members of the organization, and one without an admin is administered
 * by all in it.
 */
export const teamAccess: AccessRule = (team, viewer) => {
  const { me, world } = viewer
  const { organization, visibility } = team
  if (!isInside(organization, viewer)) return 'none'
  const held = teamMembershipOf(world, team.gid, me.gid)
  const seen = visibility === 'secret' ? 'none' : seenBy(organization, viewer)
  if (!held) return isMember(organization, viewer) && isNobodys(team.gid, world) ? 'admin' : seen
  if (held['is_admin'] === true || seen === 'admin') return 'admin'
  if (held['is_limited_access'] === true) return 'view'
  return hasAdmin(team.gid, world) ? 'edit' : 'admin'
}

const seenBy = (organization: unknown, viewer: Access): Level => {
  if (!isMember(organization, viewer)) return 'none'
  return typeof organization === 'string' && viewer.levelOf(organization) === 'admin'
    ? 'admin'
    : 'view'
}

const hasAdmin = (team: Gid, world: World): boolean => {
  for (const one of membershipsOfTeam(world, team)) if (one['is_admin'] === true) return true
  return false
}

const isNobodys = (team: Gid, world: World): boolean => !!membershipsOfTeam(world, team).next().done

/** The teams for whose work the caller counts as a member: not those with limited access. */
export const teamsCounted = ({ me, world }: Access): Gid[] =>
  teamMembershipsOf(world, me.gid).flatMap(({ team, is_limited_access: isLimited }) =>
    isLimited === true ? [] : [String(team)]
  )

/** Whether the caller counts as a member of a team; of one that nobody is in, all members of the organization do. */
export const countsIn = (team: unknown, viewer: Access): boolean => {
  const { me, world } = viewer
  if (typeof team !== 'string') return false
  const held = teamMembershipOf(world, team, me.gid)
  if (held) return held['is_limited_access'] !== true
  return isNobodys(team, world) && isMember(world.entities.get(team)?.['organization'], viewer)
}

const leftToAdmins = 'only_team_admins'

const bySetting = (team: Entity, setting: string): 'edit' | 'admin' =>
  team[`${setting}_access_level`] === leftToAdmins ? 'admin' : 'edit'

/** What changing a team needs: the team says so of its visibility, and of all else. */
export const toUpdate: Need = {
  target: (team, { data }) => {
    const { visibility, ...rest } = data
    return higher(
      visibility === undefined ? 'edit' : bySetting(team, 'edit_team_visibility_or_trash_team'),
      Object.keys(rest).length === 0 ? 'edit' : bySetting(team, 'edit_team_name_or_description')
    )
  }
}

/** Documented: only members add others. Ours: to a public team everybody who sees it may add himself. */
export const toAdd: Need = {
  target: (team, { data, me }) =>
    data['user'] === me.gid && team['visibility'] === 'public'
      ? 'view'
      : bySetting(team, 'member_invite_management')
}

/** Documented: only members remove others. Ours: everybody may go by himself. */
export const toRemove: Need = {
  target: (team, { data, me }) =>
    data['user'] === me.gid ? 'view' : bySetting(team, 'team_member_removal')
}

/** What it needs to put something into a team. Ours: to be in it, unless it is public. */
export const toFill = (team: Entity): Level => {
  if (team['team_content_management_access_level'] === leftToAdmins) return 'admin'
  return team['visibility'] === 'public' ? 'view' : 'edit'
}
