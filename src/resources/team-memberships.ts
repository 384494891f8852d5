import { asIn } from '../behaviour/access/access.ts'
import type { Call } from '../behaviour/call.ts'
import { missingInput } from '../behaviour/errors.ts'
import type { Resource } from '../behaviour/resource.ts'
import { list, type Source } from '../behaviour/verbs/list.ts'
import { read } from '../behaviour/verbs/read.ts'
import type { Entity, Gid, JsonObject } from '../world/entity.ts'
import { entriesOf } from '../world/indexes.ts'
import type { Transaction } from '../world/transaction.ts'
import type { World } from '../world/world.ts'
import { membership } from './audit.ts'

/** Team memberships: one record says that a user is in a team, and all lists of either go by these. */
export const teamMemberships: Resource = {
  type: 'team_membership',
  ownedBy: ['team'],
  audit: membership(() => 'team_member', 'team', 'user'),
  told: { in: ({ team }) => [team], leaves: true },
  access: asIn('team'),
  defaults: { is_guest: false, is_limited_access: false, is_admin: false },
  indexes: {
    team_memberships_by_team: ({ team }) => at(team),
    team_memberships_by_user: ({ user }) => at(user),
    team_memberships_by_pair: ({ team, user }) => at(`${team} ${user}`)
  },
  operations: {
    getTeamMembership: read(),
    getTeamMemberships: list(call => asked(call)),
    getTeamMembershipsForTeam: list(({ named }) => ({
      index: 'team_memberships_by_team',
      scopes: [String(named['team_gid']?.gid)]
    })),
    getTeamMembershipsForUser: list(call =>
      ofUserIn(call, String(call.named['user_gid']?.gid), call.parameters['workspace'])
    )
  }
}

const at = (scope: unknown) => [{ scope: String(scope), rank: '' }]

/** Documented: a user is asked for together with a workspace. Ours: or with a team. */
const asked = (call: Call): Source => {
  const { team, user, workspace } = call.parameters
  if (team !== undefined && user !== undefined) {
    return { index: 'team_memberships_by_pair', scopes: [`${team} ${user}`] }
  }
  if (team !== undefined) return { index: 'team_memberships_by_team', scopes: [String(team)] }
  if (user === undefined) throw missingInput(workspace === undefined ? 'team' : 'user')
  if (workspace === undefined) throw missingInput('workspace')
  return ofUserIn(call, String(user), workspace)
}

const ofUserIn = ({ transaction }: Call, user: Gid, workspace: unknown): Source => ({
  index: 'team_memberships_by_user',
  scopes: [user],
  where: ({ team }) => transaction.find(String(team))?.['organization'] === workspace
})

/** Puts a user into a team and answers the membership; who is in it already keeps the one there is. */
export const joinTeam = (
  transaction: Transaction,
  team: Gid,
  user: Gid,
  standing: JsonObject = {}
): Entity =>
  teamMembershipOf(transaction.world, team, user) ??
  transaction.put({
    gid: transaction.newGid(),
    resource_type: 'team_membership',
    ...{ user, team },
    ...teamMemberships.defaults,
    ...standing
  })

/** The membership of a user in a team. */
export const teamMembershipOf = (world: World, team: Gid, user: Gid): Entity | undefined => {
  const [held] = membershipsAt(world, 'team_memberships_by_pair', `${team} ${user}`)
  return held
}

/** The memberships of a team, in the order in which they came. */
export const membershipsOfTeam = (world: World, team: Gid): Generator<Entity> =>
  membershipsAt(world, 'team_memberships_by_team', team)

/** The memberships of a user in teams, in the order in which they came. */
export const teamMembershipsOf = (world: World, user: Gid): Entity[] => [
  ...membershipsAt(world, 'team_memberships_by_user', user)
]

/** The users in a team, in the order in which they came. */
export const usersOfTeam = (world: World, team: Gid): Gid[] =>
  [...membershipsOfTeam(world, team)].map(({ user }) => String(user))

/** The teams of a user, in the order in which they were joined. */
export const teamsOfUser = (world: World, user: Gid): Gid[] =>
  teamMembershipsOf(world, user).map(({ team }) => String(team))

function* membershipsAt(
  { indexes, entities }: World,
  index: string,
  scope: string
): Generator<Entity> {
  for (const { gid } of entriesOf(indexes.get(index), scope)) yield entities.get(gid) as Entity
}
