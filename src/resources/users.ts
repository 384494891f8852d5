import { type Answer, type Call, Page } from '../behaviour/call.ts'
import { type AsanaError, noAccess, notRecognized, unknownObject } from '../behaviour/errors.ts'
import { aValue, listOf, referenceTo } from '../behaviour/held.ts'
import { scopeOfText } from '../behaviour/identifiers.ts'
import type { Resource } from '../behaviour/resource.ts'
import { list, listNamed, pageOf } from '../behaviour/verbs/list.ts'
import { read } from '../behaviour/verbs/read.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import { update } from '../behaviour/verbs/update.ts'
import type { Entity, Gid, Json, JsonObject } from '../world/entity.ts'
import { type Place, rankOfGid } from '../world/indexes.ts'
import type { Transaction } from '../world/transaction.ts'
import { belongsTo, membershipsOfUser, settled, workspacesIn } from './belonging.ts'
import { notAUserIn, notAUserText, notOnObject, paginateNeedsWorkspace } from './refusals.ts'
import { usersOfTeam } from './team-memberships.ts'
import { userAccess } from './user-access.ts'
import { byWord } from './words.ts'
import { leaveWorkspaces } from './workspace-memberships.ts'
import { workspacesOf } from './workspaces.ts'

/** Users: the accounts of people. Who asks is one of them; they go by gid, e-mail address or `me`. */
export const users: Resource = {
  type: 'user',
  keeps: {
    favorites: listOf(referenceTo('any')),
    photo: aValue,
    workspaces: listOf(referenceTo('workspace'))
  },
  asks: true,
  access: userAccess,
  nameable: true,
  claims: ({ name, email, photo }) => ({
    ...(typeof name === 'string' && { name }),
    ...(typeof email === 'string' && { email }),
    ...pictureIn(photo)
  }),
  permanent: true,
  aliases: { index: 'users_by_email', refuse: (field, text) => refusalOf(field, text) },
  complete: (draft, { transaction }) => placed(draft, transaction),
  react: leaveWorkspaces,
  computed: {
    // Live, 2022: a user without a picture has `photo: null`.
    photo: ({ photo }) => photo ?? null,
    workspaces: (user, world) => workspacesIn(user, world)
  },
  indexes: {
    users: entity => [byName('all', entity)],
    users_by_word: ({ name }) => byWord(name),
    users_by_workspace: entity => scopesOf(entity).map(scope => byName(scope, entity)),
    users_by_workspace_in_order: entity => scopesOf(entity).map(scope => ({ scope, rank: '' })),
    users_by_email: ({ email }) =>
      typeof email === 'string' ? [{ scope: scopeOfText(email), rank: '' }] : []
  },
  operations: {
    getUsers: call => usersAsked(call),
    getUsersForTeam: call => sorted(call, usersOfTeam(call.transaction.world, targetOf(call).gid)),
    getUsersForWorkspace: list(({ named }) => ({
      index: 'users_by_workspace',
      scopes: [String(named['workspace_gid']?.gid), everywhere],
      most
    })),
    getFavoritesForUser: listNamed(call => favoritesOf(call)),
    getUser: read(),
    getUserForWorkspace: call => read()(ofWorkspace(call)),
    updateUser: call => updateUser(call),
    updateUserForWorkspace: call => updateUser(ofWorkspace(call))
  }
}

/** The largest that all pictures have. */
const pictureIn = (photo: Json | undefined): { picture?: string } => {
  const url = (photo as JsonObject | null | undefined)?.['image_128x128']
  return typeof url === 'string' ? { picture: url } : {}
}

const byName = (scope: string, { gid, name }: Entity): Place => ({
  scope,
  rank: scopeOfText(String(name ?? '')) || rankOfGid(gid)
})

/** Reported: a gid of nobody, an address of nobody here, and what is neither, are told apart. */
const refusalOf = (field: string, text: string): AsanaError => {
  if (/^\d+$/.test(text)) return unknownObject(field, text)
  return text.includes('@', 1) ? notAUserIn(field, 'Organization', text) : notAUserText(field, text)
}

/** The most users that a list without pages answers. Documented. */
const most = 2000

/** The scope of users who do not say where they belong: they are in all workspaces. */
const everywhere = 'everywhere'

const scopesOf = ({ workspaces }: Entity): readonly string[] =>
  (workspaces as Gid[] | undefined) ?? [everywhere]

/** What a file says of a user's workspaces, and what memberships say, are one. */
const placed = (draft: Entity, transaction: Transaction): Entity => {
  const said = draft['workspaces'] as Gid[] | undefined
  const known = membershipsOfUser(transaction.world, draft.gid).map(one => String(one['workspace']))
  if (!said && known.length === 0) return draft
  return settled(draft, [...new Set([...(said ?? []), ...known])], transaction)
}

/** Documented: by gid. Without a filter, all who share a workspace with the caller. */
const usersAsked = (call: Call): Answer => {
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
const sorted = ({ transaction, access }: Call, gids: readonly Gid[]): Page => {
  const users = gids.map(gid => transaction.find(gid) as Entity).filter(one => access.sees(one))
  const ranks = new Map(users.map(user => [user, byName('', user).rank]))
  const before = (a: Entity, b: Entity) => (String(ranks.get(a)) < String(ranks.get(b)) ? -1 : 1)
  return new Page(users.sort(before).slice(0, most))
}

/** Nothing in the API makes a favorite: a world file names them on the user. Documented: only one's own. */
const favoritesOf = ({ named, me, parameters, transaction }: Call): Gid[] => {
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

/** The call, if the user that it names is in the workspace that it names. */
const ofWorkspace = (call: Call): Call => {
  const { user_gid: user, workspace_gid: workspace } = call.named
  if (user && workspace && belongsTo(user, workspace.gid, call.transaction.world)) return call
  throw notRecognized('user', String(call.parameters['user_gid']))
}

/** Nobody has custom fields yet, so none can get a value. */
const updateUser = update({
  fields: ({ data, named }) => {
    const [gid] = Object.keys((data['custom_fields'] ?? {}) as JsonObject)
    if (gid !== undefined) throw notOnObject(gid)
    return { custom_fields: named['user_gid']?.['custom_fields'] }
  }
})
