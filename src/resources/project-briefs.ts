import { asIn } from '../behaviour/access/access.ts'
import type { Call } from '../behaviour/call.ts'
import { badInput, onlyOneOf } from '../behaviour/errors.ts'
import { aValue } from '../behaviour/held.ts'
import type { Resource } from '../behaviour/resource.ts'
import { htmlOf } from '../behaviour/rich-text/rich-text.ts'
import { create } from '../behaviour/verbs/create.ts'
import { read } from '../behaviour/verbs/read.ts'
import { remove } from '../behaviour/verbs/remove.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import { update } from '../behaviour/verbs/update.ts'
import type { Entity, Gid, JsonObject } from '../world/entity.ts'
import { entriesOf } from '../world/indexes.ts'
import type { World } from '../world/world.ts'
import { textsIn } from './mentions.ts'
import { allPaid } from './plans.ts'

const index = 'project_briefs_by_project'

/** Project briefs: the page that says what a project is for, one at most, which goes with it. */
export const projectBriefs: Resource = {
  type: 'project_brief',
  access: asIn('project'),
  keeps: { html_text: aValue },
  ownedBy: ['project'],
  told: { in: ({ project }) => [project] },
  defaults: { title: '', text: '' },
  indexes: {
    [index]: ({ project }) => (typeof project === 'string' ? [{ scope: project, rank: '' }] : [])
  },
  computed: {
    html_text: ({ html_text: html, text }) => html ?? htmlOf(String(text)),
    permalink_url: ({ gid, project }) => `https://app.asana.com/0/${project}/${gid}`
  },
  operations: allPaid('projectBriefs', {
    createProjectBrief: create('project_brief', call => ({
      ...written(call),
      project: only(call).gid
    })),
    getProjectBrief: read(),
    updateProjectBrief: update({ fields: call => written(call) }),
    deleteProjectBrief: remove()
  })
}

/** The brief of a project; null without one. */
export const briefOf = ({ gid }: Entity, world: World): Gid | null => {
  const [brief] = entriesOf(world.indexes.get(index), gid)
  return brief?.gid ?? null
}

/** The project, if it has no brief yet. Documented; the wording is ours. */
const only = (call: Call): Entity => {
  const project = targetOf(call)
  if (briefOf(project, call.transaction.world) === null) return project
  throw badInput('project: Has a project brief already')
}

/** Documented: either of the texts, not both. */
const written = (call: Call): JsonObject => {
  const { data } = call
  if (data['text'] !== undefined && data['html_text'] !== undefined) {
    throw onlyOneOf('text', 'html_text')
  }
  return textsIn(call, 'text', 'html_text')
}
