import type { AccessRule } from '../../behaviour/access/access.ts'
import type { Need } from '../../behaviour/access/permit.ts'
import { targetOf } from '../../behaviour/verbs/target.ts'
import { workspaceMeant } from '../workspaces.ts'
import { sharedAccess } from './membership-rule.ts'
import { minimumFor, toExpel, toInvite } from './sharing.ts'
import { countsIn, toFill } from './teams.ts'
import { isMember } from './workspaces.ts'

/**
 * A project is open to all members of the workspace, to its team, or to its own members alone. Guests come to an open
 * one by its team only.
 */
export const projectAccess: AccessRule = sharedAccess(
  ({ privacy_setting: setting, workspace, team }, viewer) => {
    if (setting === 'private') return false
    if (setting === 'private_to_team') return countsIn(team, viewer)
    return isMember(workspace, viewer) || countsIn(team, viewer)
  }
)

/** Ours: these change who has access, so they are left to admins. */
const settings = [
  'privacy_setting',
  'public',
  'default_access_level',
  'minimum_access_level_for_customization',
  'minimum_access_level_for_sharing'
]

/** Documented: what a project looks like is customized. Ours: which fields that is. */
const looks = ['color', 'icon', 'default_view']

/** What changing a project needs. */
const toUpdate: Need = {
  target: (project, { data }) => {
    const says = (names: readonly string[]) => names.some(name => data[name] !== undefined)
    if (says(settings)) return 'admin'
    return says(looks) ? minimumFor('customization', project) : 'edit'
  },
  body: {
    team: (team, call) => (targetOf(call)['team'] === team.gid ? 'view' : toFill(team))
  }
}

/** What changing the fields of a project needs: the project says so. */
const toCustomize: Need = {
  target: project => minimumFor('customization', project)
}

/** What making a project needs, of its team if it is to have one, else of its workspace. Ours. */
const toMake: Need = {
  target: 'view',
  place: {
    of: call => {
      const { team } = call.data
      if (typeof team === 'string') return team
      return call.named['workspace_gid'] ? targetOf(call).gid : workspaceMeant(call)
    },
    needs: place => (place.resource_type === 'team' ? toFill(place) : 'edit')
  }
}

/** What the operations on projects need. */
export const projectNeeds: Readonly<Record<string, Need>> = {
  addCustomFieldSettingForProject: toCustomize,
  addFollowersForProject: { target: toInvite('followers') },
  addMembersForProject: { target: toInvite('members') },
  createProject: toMake,
  createProjectForTeam: { target: toFill },
  createProjectForWorkspace: toMake,
  deleteProject: { target: 'admin' },
  removeCustomFieldSettingForProject: toCustomize,
  removeFollowersForProject: { target: toExpel('followers') },
  removeMembersForProject: { target: toExpel('members') },
  updateProject: toUpdate
}
