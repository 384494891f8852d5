import { type Answer, type Call, Page } from '../../behaviour/call.ts'
import { noAccess } from '../../behaviour/errors.ts'
import { scopeOfText } from '../../behaviour/identifiers.ts'
import { listNamed, pageOf, type Source } from '../../behaviour/verbs/list.ts'
import type { Entity, Gid } from '../../world/entity.ts'
import { type Place, rankOfGid } from '../../world/indexes.ts'
import { belongsTo } from '../access/belonging.ts'
import { paginateNeedsWorkspace } from '../refusals.ts'
import { usersOfTeam } from '../team-memberships.ts'
import { workspacesOf } from '../workspaces.ts'

/** The most users that a list without pages answers. Documented. */
const most = 2000

/** The scope of users who do not say where they belong: they are in all workspaces. */
export const everywhere = 'everywhere'

/** By name; who has none, by gid. */
export const byName = (scope: string, { gid, name }: Entity): Place => ({
  scope,
  rank: scopeOfText(String(name ?? '')) || rankOfGid(gid)
})

/** Documented: by gid. Without a filter, all who share a workspace with the caller. */
export const usersAsked = (call: Call): Answer => {
  const { paging, parameters, transaction } = call
  const { workspace, team } = parameters
  if (typeof team === 'string') return ofTeam(call, team)
  if (typeof workspace === 'string') return inOrder(call, [workspace])
  if (paging.limit !== undefined) throw paginateNeedsWorkspace()
  const mine = workspacesOf(call)
  if (mine.length === 1) return inOrder(call, mine)
  const where = (user: Entity) => mine.some(one => belongsTo(user, one, transaction.world))
  return pageOf(call, { index: 'users', scopes: ['all'], where })
}

const inOrder = (call: Call, workspaces: readonly Gid[]): Answer =>
  pageOf(call, { index: 'users_by_workspace_in_order', scopes: [...workspaces, everywhere] })

const ofTeam = (call: Call, team: Gid): Answer => {
  const { workspace } = call.parameters
  const { world } = call.transaction
  const organization = world.entities.get(team)?.['organization']
  const inside = workspace === undefined || organization === workspace
  return listNamed(() => (inside ? usersOfTeam(world, team).sort(byGid) : []))(call)
}

const byGid = (a: Gid, b: Gid): number => (rankOfGid(a) < rankOfGid(b) ? -1 : 1)

/** All users of a list without pages, by name. */
export const sorted = ({ transaction, access }: Call, gids: readonly Gid[]): Page => {
  const users = gids.map(gid => transaction.find(gid) as Entity).filter(one => access.sees(one))
  const ranks = new Map(users.map(user => [user, byName('', user).rank]))
  const before = (a: Entity, b: Entity) => (String(ranks.get(a)) < String(ranks.get(b)) ? -1 : 1)
  return new Page(users.sort(before).slice(0, most))
}

/** The users of a workspace, without pages. */
export const usersOfWorkspace = ({ named }: Call): Source => ({
  index: 'users_by_workspace',
  scopes: [String(named['workspace_gid']?.gid), everywhere],
  most
})

/** Nothing in the API makes a favorite: a world file names them on the user. Documented: only one's own. */
export const favoritesOf = ({ named, me, parameters, transaction }: Call): Gid[] => {
  const user = named['user_gid']
  if (user?.gid !== me.gid) throw noAccess('user')
  const { resource_type: type, workspace } = parameters
  return ((user['favorites'] ?? []) as Gid[]).filter(gid => {
    const one = transaction.find(gid)
    if (!one || one.resource_type !== type) return false
    return type === 'user'
      ? belongsTo(one, String(workspace), transaction.world)
      : one['workspace'] === workspace
  })
}
