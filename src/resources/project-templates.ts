import type { Call } from '../behaviour/call.ts'
import { specifyOneOf } from '../behaviour/errors.ts'
import { aValue } from '../behaviour/held.ts'
import type { Resource } from '../behaviour/resource.ts'
import { htmlOf } from '../behaviour/rich-text/rich-text.ts'
import { list, type Source } from '../behaviour/verbs/list.ts'
import { read } from '../behaviour/verbs/read.ts'
import { remove } from '../behaviour/verbs/remove.ts'
import { startJob } from '../behaviour/verbs/start-job.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import type { Entity } from '../world/entity.ts'
import type { Place } from '../world/indexes.ts'
import { toFill } from './access/teams.ts'
import { templateAccess } from './access/templates.ts'
import { deletion } from './audit.ts'
import { blueprintShape, withValuesHeld } from './copies/project-blueprint.ts'
import { projectFrom } from './copies/project-from-template.ts'
import { paid } from './plans.ts'
import { byWord } from './search/words.ts'
import { inWorkspace } from './workspaces.ts'

/** Project templates: what `template` says is made into a project, with days counted from the project's start. */
export const projectTemplates: Resource = {
  type: 'project_template',
  audit: deletion('project_template_deleted'),
  told: { in: ({ team, workspace }) => [team ?? workspace] },
  access: templateAccess,
  needs: {
    instantiateProject: { target: 'view', body: { team: toFill } }
  },
  defaults: {
    name: '',
    description: '',
    public: false,
    owner: null,
    color: null,
    requested_dates: [],
    requested_roles: []
  },
  // A template of a team is in the organization of the team.
  complete: (draft, ground) => {
    const team = ground.transaction.find(String(draft['team']))
    const { workspace = team?.['organization'] } = draft
    return withValuesHeld(workspace === undefined ? draft : { ...draft, workspace }, ground)
  },
  keeps: { ...blueprintShape, html_description: aValue },
  computed: {
    html_description: ({ html_description: html, description }) =>
      html ?? htmlOf(String(description))
  },
  indexes: {
    project_templates_by_word: ({ name }) => byWord(name),
    project_templates_by_workspace: template => inWorkspace(template),
    project_templates_by_team: template => inTeam(template)
  },
  operations: {
    getProjectTemplate: read(),
    deleteProjectTemplate: paid('projectTemplates', remove()),
    getProjectTemplates: list(call => templatesAsked(call)),
    getProjectTemplatesForTeam: list(call => ofTeam(targetOf(call).gid)),
    instantiateProject: startJob({
      subtype: 'instantiate_project',
      result: 'new_project',
      make: call => projectFrom(call, targetOf(call))
    })
  }
}

const inTeam = ({ team }: Entity): Place[] =>
  typeof team === 'string' ? [{ scope: team, rank: '' }] : []

const ofTeam = (team: string): Source => ({ index: 'project_templates_by_team', scopes: [team] })

const templatesAsked = ({ parameters }: Call): Source => {
  const { workspace, team } = parameters
  if (typeof team === 'string') return ofTeam(team)
  if (typeof workspace !== 'string') throw specifyOneOf(['workspace', 'team'])
  return { index: 'project_templates_by_workspace', scopes: [workspace] }
}
