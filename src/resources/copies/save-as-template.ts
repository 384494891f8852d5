import type { Behaviour, Call } from '../../behaviour/call.ts'
import { born } from '../../behaviour/verbs/create.ts'
import { startJob } from '../../behaviour/verbs/start-job.ts'
import { targetOf } from '../../behaviour/verbs/target.ts'
import type { Entity, Gid, JsonObject } from '../../world/entity.ts'
import { daysBetween } from '../calendar.ts'
import { plainFields } from './project-blueprint.ts'
import { contentOf } from './project-content.ts'
import { spanOf } from './shifted-dates.ts'

/** Makes a template of a project: its sections, tasks and custom fields; days count from its first day. */
export const projectSaveAsTemplate: Behaviour = startJob({
  subtype: 'save_project_as_template',
  result: 'new_project_template',
  make: call => {
    const project = targetOf(call)
    const { sections, all } = contentOf(call, project)
    const { first } = spanOf(all)
    return born(call, 'project_template', {
      ...{ name: call.data['name'], public: call.data['public'], color: project['color'] },
      team: call.data['team'] ?? project['team'] ?? undefined,
      workspace: call.data['workspace'] ?? project['workspace'],
      description: project['notes'] ?? '',
      html_description: project['html_notes'] ?? undefined,
      owner: call.me.gid || null,
      requested_dates: first === undefined ? [] : [startDate],
      template: {
        sections: sections.map(({ name }) => String(name)),
        custom_fields: fieldsOf(call, project),
        tasks: all.slice(1).map(task => planOf(call, project, task, first))
      }
    })
  }
})

/** Documented: `1` is the start of the project. */
const startDate = {
  ...{ gid: '1', name: 'Start Date' },
  description: 'The day on which the project starts.'
}

const fieldsOf = ({ references, transaction }: Call, project: Entity): Gid[] =>
  references
    .referrers(transaction, project.gid)
    .filter(one => one.resource_type === 'custom_field_setting')
    .map(one => String(one['custom_field']))

const planOf = ({ transaction }: Call, project: Entity, task: Entity, first = ''): JsonObject => {
  const places = (task['memberships'] ?? []) as JsonObject[]
  const section = places.find(one => one['project'] === project.gid)?.['section']
  const days = (field: string) =>
    typeof task[field] === 'string' ? daysBetween(first, task[field]) : undefined
  const fields: JsonObject = {
    ...{ key: task.gid, parent: task['parent'] ?? undefined },
    section: transaction.find(String(section))?.['name'],
    ...{ start_day: days('start_on'), due_day: days('due_on') },
    waits_for: task['dependencies'],
    ...Object.fromEntries(plainFields.map(field => [field, task[field] ?? undefined]))
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
