import type { Call } from '../behaviour/call.ts'
import { type AsanaError, cannotWrite, notRecognized, unknownObject } from '../behaviour/errors.ts'
import { aValue, listOf, referenceTo } from '../behaviour/held.ts'
import { scopeOfText } from '../behaviour/identifiers.ts'
import type { Resource } from '../behaviour/resource.ts'
import { list, listNamed } from '../behaviour/verbs/list.ts'
import { read } from '../behaviour/verbs/read.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import { update } from '../behaviour/verbs/update.ts'
import type { Entity, Gid, Json, JsonObject } from '../world/entity.ts'
import type { Transaction } from '../world/transaction.ts'
import { belongsTo, membershipsOfUser, settled, workspacesIn } from './access/belonging.ts'
import { userAccess } from './access/users.ts'
import { notAUserIn, notAUserInIt, notAUserText, notOnObject } from './refusals.ts'
import { byWord } from './search/words.ts'
import { usersOfTeam } from './team-memberships.ts'
import {
  byName,
  everywhere,
  favoritesOf,
  sorted,
  usersAsked,
  usersOfWorkspace
} from './users/lists.ts'
import { leaveWorkspaces } from './workspace-memberships.ts'

/** Users: the accounts of people. Who asks is one of them; they go by gid, e-mail address or `me`. */
export const users: Resource = {
  type: 'user',
  keeps: {
    favorites: listOf(referenceTo('any')),
    photo: aValue,
    workspaces: listOf(referenceTo('workspace'))
  },
  asks: true,
  home: { of: workspacesIn, refuse: notAUserInIt },
  access: userAccess,
  nameable: true,
  claims: ({ name, email, photo }) => ({
    ...(typeof name === 'string' && { name }),
    ...(typeof email === 'string' && { email }),
    ...pictureIn(photo)
  }),
  permanent: true,
  aliases: {
    index: 'users_by_email',
    everywhere: true,
    refuse: (field, text) => refusalOf(field, text)
  },
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
    getUsers: usersAsked,
    getUsersForTeam: call => sorted(call, usersOfTeam(call.transaction.world, targetOf(call).gid)),
    getUsersForWorkspace: list(usersOfWorkspace),
    getFavoritesForUser: listNamed(favoritesOf),
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

/** Reported: a gid of nobody, an address of nobody here, and what is neither, are told apart. */
const refusalOf = (field: string, text: string): AsanaError => {
  if (/^\d+$/.test(text)) return unknownObject(field, text)
  return text.includes('@', 1) ? notAUserIn(field, 'Organization', text) : notAUserText(field, text)
}

const scopesOf = ({ workspaces }: Entity): readonly string[] =>
  (workspaces as Gid[] | undefined) ?? [everywhere]

/** What a file says of a user's workspaces, and what memberships say, are one. */
const placed = (draft: Entity, transaction: Transaction): Entity => {
  const said = draft['workspaces'] as Gid[] | undefined
  const known = membershipsOfUser(transaction.world, draft.gid).map(one => String(one['workspace']))
  if (!said && known.length === 0) return draft
  return settled(draft, [...new Set([...(said ?? []), ...known])], transaction)
}

/** The call, if the user that it names is in the workspace that it names. */
const ofWorkspace = (call: Call): Call => {
  const { user_gid: user, workspace_gid: workspace } = call.named
  if (user && workspace && belongsTo(user, workspace.gid, call.transaction.world)) return call
  throw notRecognized('user', String(call.parameters['user_gid']))
}

/** Documented: a name is its user's own to change. Nobody has custom fields yet, so none can get a value. */
const updateUser = update({
  fields: ({ data, named, me }) => {
    if (data['name'] !== undefined && named['user_gid']?.gid !== me.gid) throw cannotWrite('name')
    const [gid] = Object.keys((data['custom_fields'] ?? {}) as JsonObject)
    if (gid !== undefined) throw notOnObject(gid)
    return { custom_fields: named['user_gid']?.['custom_fields'] }
  }
})
