import type { Answer, Call } from '../behaviour/call.ts'
import { noPermission } from '../behaviour/errors.ts'
import { aValue } from '../behaviour/held.ts'
import type { Ground, Resource } from '../behaviour/resource.ts'
import { htmlOf } from '../behaviour/rich-text/rich-text.ts'
import { list, listNamed } from '../behaviour/verbs/list.ts'
import { read } from '../behaviour/verbs/read.ts'
import { remove } from '../behaviour/verbs/remove.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import type { Entity, Gid } from '../world/entity.ts'
import { homed, homeSaid } from './access/belonging.ts'
import { projectAccess, projectNeeds } from './access/projects.ts'
import { access, audits, deletion } from './audit.ts'
import { addSetting, removeSetting } from './custom-field-settings.ts'
import { customFieldsHeld } from './custom-fields/folding.ts'
import { indexOfValues, settingsOf, valuesHeld } from './custom-fields/holders.ts'
import { customFieldsShown } from './custom-fields/values.ts'
import { foldMembers, membersOf } from './memberships/members.ts'
import { portfoliosWith } from './portfolios/items.ts'
import { briefOf } from './project-briefs.ts'
import { countsOf } from './projects/counts.ts'
import { archivedOr, projectsAsked } from './projects/lists.ts'
import { addPeople, removeFollowers, removeMembers } from './projects/people.ts'
import { searchProjects } from './projects/search.ts'
import { createProject, updateProject } from './projects/writing.ts'
import { byWord } from './search/words.ts'
import { currentStatusOf } from './status-updates.ts'
import { projectsOf } from './tasks/places.ts'
import { inWorkspace } from './workspaces.ts'

/** Projects: lists and boards of tasks, in sections. */
export const projects: Resource = {
  type: 'project',
  home: { of: homeSaid, binds: ['followers', 'owner', 'team'] },
  access: projectAccess,
  needs: projectNeeds,
  keeps: { custom_fields: valuesHeld, html_notes: aValue },
  // Live, March 2024.
  defaults: {
    archived: false,
    color: null,
    completed: false,
    completed_at: null,
    completed_by: null,
    // Documented: null where it was made from none.
    created_from_template: null,
    default_access_level: 'editor',
    default_view: 'list',
    due_on: null,
    followers: [],
    icon: 'list',
    minimum_access_level_for_customization: 'editor',
    minimum_access_level_for_sharing: 'editor',
    notes: '',
    owner: null,
    privacy_setting: 'public_to_workspace',
    start_on: null,
    team: null
  },
  audit: audits(
    deletion('project_deleted'),
    access('project_privacy_settings_changed', 'privacy_setting')
  ),
  told: {
    in: ({ team, workspace }) => [team ?? workspace],
    near: ({ gid, workspace }, world) => [...portfoliosWith(gid, world), workspace],
    silent: ['completed_by', 'team']
  },
  complete: (draft, ground) => completed(draft, ground),
  computed: {
    current_status: currentStatusOf,
    current_status_update: currentStatusOf,
    custom_field_settings: settingsOf,
    custom_fields: customFieldsShown,
    due_date: ({ due_on: due }) => due,
    html_notes: ({ html_notes: html, notes }) => html ?? htmlOf(String(notes ?? '')),
    members: membersOf,
    // Live, August 2026. Where the world has no workspace, as the addresses were until 2025.
    permalink_url: ({ gid, workspace }) =>
      `https://app.asana.com/${workspace ? `1/${workspace}/project` : '0'}/${gid}`,
    project_brief: briefOf,
    // A user task list is shown as a project where one is meant.
    resource_type: () => 'project',
    public: ({ privacy_setting: setting }) => setting === 'public_to_workspace'
  },
  indexes: {
    ...indexOfValues('project'),
    projects_by_team: ({ team }) => (typeof team === 'string' ? [{ scope: team, rank: '' }] : []),
    projects_by_word: ({ name }) => byWord(name),
    projects_by_workspace: inWorkspace
  },
  operations: {
    addCustomFieldSettingForProject: addSetting(),
    addFollowersForProject: call => addPeople(call, 'followers'),
    addMembersForProject: call => addPeople(call, 'members'),
    createProject: call => createProject(call),
    createProjectForTeam: call => createProject(call, inTeam(targetOf(call))),
    createProjectForWorkspace: call => createProject(call, { workspace: targetOf(call).gid }),
    deleteProject: call => deleteProject(call),
    getProject: read(),
    getProjects: list(projectsAsked),
    getProjectsForTask: listNamed(call => projectsOf(targetOf(call))),
    getProjectsForTeam: list(call => archivedOr(call, 'projects_by_team', [targetOf(call).gid])),
    getProjectsForWorkspace: list(call =>
      archivedOr(call, 'projects_by_workspace', [targetOf(call).gid])
    ),
    getTaskCountsForProject: countsOf,
    removeCustomFieldSettingForProject: removeSetting(),
    removeFollowersForProject: removeFollowers,
    removeMembersForProject: removeMembers,
    searchProjectsForWorkspace: searchProjects,
    updateProject: call => updateProject(call, targetOf(call))
  }
}

/** Ours: everybody has a task list of their own for good, though it goes as a project. */
const deleteProject = (call: Call): Answer => {
  const { resource_type: type } = targetOf(call)
  if (type !== 'project') throw noPermission(type)
  return remove()(call)
}

/** What files and saved answers say by older names, or of what other records hold. */
const completed = (draft: Entity, ground: Ground): Entity => {
  const { due_date: due, public: open, ...rest } = draft
  const folded = homed(foldMembers(rest as Entity, ground.transaction), ground.transaction)
  for (const name of ['current_status', 'current_status_update']) {
    takeAsParent(draft, String(draft[name]), ground)
  }
  return {
    ...folded,
    ...(due && !rest['due_on'] && { due_on: due }),
    ...(open === false &&
      rest['privacy_setting'] === 'public_to_workspace' && { privacy_setting: 'private' }),
    ...(draft['custom_fields'] && {
      custom_fields: customFieldsHeld(draft['custom_fields'], ground, folded['workspace'])
    })
  } as Entity
}

/** A status that stands in a saved project does not say itself whose it is. */
const takeAsParent = ({ gid }: Entity, name: Gid, { transaction }: Ground): void => {
  const status = transaction.find(name)
  if (status && !status['parent']) transaction.update(status, { parent: gid })
}

const inTeam = ({ gid, organization }: Entity) => ({
  team: gid,
  ...(typeof organization === 'string' && { workspace: organization })
})
