import type { Call } from '../behaviour/call.ts'
import { cannotWrite, missingInput } from '../behaviour/errors.ts'
import { aValue } from '../behaviour/held.ts'
import { scopeOfText } from '../behaviour/identifiers.ts'
import type { Resource } from '../behaviour/resource.ts'
import { htmlOf } from '../behaviour/rich-text/rich-text.ts'
import { born } from '../behaviour/verbs/create.ts'
import { list, listNamed } from '../behaviour/verbs/list.ts'
import { read } from '../behaviour/verbs/read.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import { update } from '../behaviour/verbs/update.ts'
import type { Entity, Gid, JsonObject } from '../world/entity.ts'
import { belongsTo, homed, workspaceMembershipOf } from './access/belonging.ts'
import { teamAccess, toAdd, toRemove, toUpdate } from './access/teams.ts'
import { access, audits, creation } from './audit.ts'
import { settingsOf } from './custom-fields/holders.ts'
import { textsIn } from './mentions.ts'
import { notAUserIn } from './refusals.ts'
import { byWord } from './search/words.ts'
import { joinTeam, teamMembershipOf, teamsOfUser } from './team-memberships.ts'
import { workspacesOf } from './workspaces.ts'

const open = 'all_team_members'
const asked = 'request_to_join'
const joining = 'join_request_management_access_level'

/** Teams: groups of people inside an organization. Who makes one is in it, as its admin. */
export const teams: Resource = {
  type: 'team',
  home: {
    of: ({ organization }) => (typeof organization === 'string' ? [organization] : undefined)
  },
  keeps: { html_description: aValue },
  audit: audits(creation('team_created'), access('team_privacy_settings_changed', 'visibility')),
  told: { in: ({ organization }) => [organization] },
  access: teamAccess,
  needs: {
    // Reported: 403 without the right to it, which is ours to give to the admins of the organization.
    createTeam: { place: { of: call => organizationMeant(call), needs: 'admin' } },
    updateTeam: toUpdate,
    addUserForTeam: toAdd,
    removeUserForTeam: toRemove
  },
  // Live, April 2026.
  defaults: {
    description: '',
    visibility: asked,
    edit_team_name_or_description_access_level: open,
    edit_team_visibility_or_trash_team_access_level: open,
    member_invite_management_access_level: open,
    guest_invite_management_access_level: open,
    [joining]: open,
    team_member_removal_access_level: open,
    team_content_management_access_level: 'no_restriction',
    endorsed: false
  },
  complete: (draft, { transaction }) => homed(draft, transaction, 'organization'),
  computed: {
    custom_field_settings: settingsOf,
    html_description: ({ html_description: html, description }) =>
      html ?? htmlOf(String(description ?? '')),
    // Live, April 2026.
    permalink_url: ({ gid }) => `https://app.asana.com/0/${gid}`
  },
  indexes: {
    teams_by_word: ({ name }) => byWord(name),
    // Live, April 2026: by name, in any case of its letters.
    teams_by_workspace: ({ organization, name }) =>
      typeof organization === 'string'
        ? [{ scope: organization, rank: scopeOfText(String(name ?? '')) }]
        : []
  },
  operations: {
    createTeam: call => createTeam(call),
    getTeam: read(),
    updateTeam: update({
      createOnly: ['organization'],
      fields: call => written(call, targetOf(call))
    }),
    getTeamsForWorkspace: list(({ named }) => ({
      index: 'teams_by_workspace',
      scopes: [String(named['workspace_gid']?.gid)]
    })),
    getTeamsForUser: listNamed(call => teamsIn(call)),
    addUserForTeam: call => addUser(call),
    removeUserForTeam: call => {
      const { transaction, references } = call
      const held = teamMembershipOf(transaction.world, targetOf(call).gid, userIn(call))
      if (held) references.remove(transaction, held)
      return undefined
    }
  }
}

const createTeam = (call: Call): Entity => {
  const { data, transaction, me } = call
  if (data['name'] === undefined) throw missingInput('name')
  const organization = organizationMeant(call)
  if (organization === undefined) throw missingInput('organization')
  const team = born(call, 'team', {
    ...data,
    ...written(call, { visibility: asked, [joining]: open }),
    organization
  })
  if (me.gid !== '') joinTeam(transaction, team.gid, me.gid, { is_admin: true })
  return team
}

/** Documented: who lets people join is said of a team only that they have to ask. The same value again is no change. */
const written = (call: Call, team: JsonObject): JsonObject => {
  const { visibility = team['visibility'] ?? asked, [joining]: level } = call.data
  const isChange = level !== undefined && level !== (team[joining] ?? open)
  if (isChange && visibility !== asked) throw cannotWrite(joining)
  return textsIn(call, 'description', 'html_description')
}

/** The one that the body names, else the caller's only one; undefined if it is open. */
const organizationMeant = (call: Call): Gid | undefined => {
  const { organization } = call.data
  if (typeof organization === 'string') return organization
  const [only, ...others] = workspacesOf(call)
  return others.length > 0 ? undefined : only
}

/** Live, April 2026: in the order of their gids, as far as they belong to the organization that is asked for. */
const teamsIn = ({ named, parameters, transaction }: Call): Gid[] =>
  teamsOfUser(transaction.world, String(named['user_gid']?.gid))
    .filter(gid => transaction.find(gid)?.['organization'] === parameters['organization'])
    .sort((a, b) => a.padStart(20, '0').localeCompare(b.padStart(20, '0')))

/** Documented: who is added is in the organization already. */
const addUser = (call: Call): Entity => {
  const { transaction } = call
  const team = targetOf(call)
  const user = transaction.find(userIn(call)) as Entity
  const organization = team['organization']
  if (typeof organization !== 'string') return joinTeam(transaction, team.gid, user.gid)
  if (!belongsTo(user, organization, transaction.world)) {
    throw notAUserIn('user', 'Organization', user.gid)
  }
  const standing = workspaceMembershipOf(transaction.world, organization, user.gid)
  return joinTeam(transaction, team.gid, user.gid, { is_guest: standing?.['is_guest'] === true })
}

const userIn = ({ data }: Call): Gid => {
  if (data['user'] === undefined) throw missingInput('user')
  return String(data['user'])
}
