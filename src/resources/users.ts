import type { Call } from '../behaviour/call.ts'
import {
  type AsanaError,
  badInput,
  notAUserIn,
  notAUserText,
  notOnObject,
  notRecognized,
  paginateNeedsWorkspace,
  unknownObject
} from '../behaviour/errors.ts'
import { scopeOfText } from '../behaviour/identifiers.ts'
import type { Resource } from '../behaviour/resource.ts'
import { list, type Source } from '../behaviour/verbs/list.ts'
import { read } from '../behaviour/verbs/read.ts'
import { update } from '../behaviour/verbs/update.ts'
import type { Entity, JsonObject } from '../world/entity.ts'
import { type Place, rankOfGid } from '../world/indexes.ts'
import { belongsTo, workspacesIn, workspacesOf } from './workspaces.ts'

/** Users: the accounts of people. Who asks is one of them; they go by gid, e-mail address or `me`. */
export const users: Resource = {
  type: 'user',
  asks: true,
  permanent: true,
  aliases: { index: 'users_by_email', refuse: (field, text) => refusalOf(field, text) },
  computed: {
    // Live, 2022: a user without a picture has `photo: null`.
    photo: ({ photo }) => photo ?? null,
    workspaces: (user, world) => workspacesIn(user, world)
  },
  indexes: {
    users: entity => [byName('all', entity)],
    users_by_email: ({ gid, email }) =>
      typeof email === 'string' ? [{ scope: scopeOfText(email), rank: rankOfGid(gid) }] : []
  },
  operations: {
    getUsers: list(call => usersAsked(call)),
    getUsersForWorkspace: list(call => ({
      ...membersOf([String(call.named['workspace_gid']?.gid)], call),
      most: 2000
    })),
    getUser: read(),
    getUserForWorkspace: call => read()(ofWorkspace(call)),
    updateUser: call => updateUser(call),
    updateUserForWorkspace: call => updateUser(ofWorkspace(call))
  }
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

const usersAsked = (call: Call): Source => {
  const { workspace, team } = call.parameters
  if (team !== undefined) throw badInput('team: This mock cannot list users by team yet')
  if (typeof workspace === 'string') return membersOf([workspace], call)
  if (call.paging.limit !== undefined) throw paginateNeedsWorkspace()
  return membersOf(workspacesOf(call), call)
}

/** The people of some workspaces, by name. */
const membersOf = (workspaces: readonly string[], { transaction }: Call): Source => ({
  index: 'users',
  scopes: ['all'],
  where: user => workspaces.some(one => belongsTo(user, one, transaction.world))
})

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
