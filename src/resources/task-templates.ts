import { asIn } from '../behaviour/access/access.ts'
import { missingInput } from '../behaviour/errors.ts'
import type { Resource } from '../behaviour/resource.ts'
import { list } from '../behaviour/verbs/list.ts'
import { read } from '../behaviour/verbs/read.ts'
import { remove } from '../behaviour/verbs/remove.ts'
import { startJob } from '../behaviour/verbs/start-job.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import { deletion } from './audit.ts'
import { taskFrom } from './copies/task-from-template.ts'
import { customFieldsHeld } from './custom-fields/folding.ts'
import { valuesHeld } from './custom-fields/holders.ts'
import { paid } from './plans.ts'

/** Task templates: each belongs to a project, and `template` says what a task made from it is like. */
export const taskTemplates: Resource = {
  type: 'task_template',
  access: asIn('project'),
  defaults: { name: '', project: null },
  // The recipe names custom fields; what a new task has in them stands here, as on a task.
  keeps: { custom_field_values: valuesHeld },
  complete: (draft, ground) => {
    const { custom_field_values: said, project } = draft
    const workspace = ground.transaction.find(String(project))?.['workspace']
    return said
      ? { ...draft, custom_field_values: customFieldsHeld(said, ground, workspace) }
      : draft
  },
  ownedBy: ['project'],
  audit: deletion('task_template_deleted'),
  told: { in: ({ project }) => [project] },
  indexes: {
    task_templates_by_project: ({ project }) =>
      typeof project === 'string' ? [{ scope: project, rank: '' }] : []
  },
  operations: {
    getTaskTemplate: read(),
    deleteTaskTemplate: paid('taskTemplates', remove()),
    // Documented: the project must be named.
    getTaskTemplates: list(({ parameters }) => {
      if (typeof parameters['project'] !== 'string') throw missingInput('project')
      return { index: 'task_templates_by_project', scopes: [parameters['project']] }
    }),
    instantiateTask: startJob({
      subtype: 'instantiate_task',
      result: 'new_task',
      make: call => taskFrom(call, targetOf(call))
    })
  }
}
