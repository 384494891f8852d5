import { referenceTo } from '../behaviour/held.ts'
import type { Lifecycle, Resource } from '../behaviour/resource.ts'
import { read } from '../behaviour/verbs/read.ts'
import type { Entity } from '../world/entity.ts'
import type { Place } from '../world/indexes.ts'
import { toFill } from './access/teams.ts'
import { duplicatePortfolio } from './copies/duplicate-portfolio.ts'
import { duplicateProject } from './copies/duplicate-project.ts'
import { duplicateTask } from './copies/duplicate-task.ts'
import { projectSaveAsTemplate } from './copies/save-as-template.ts'
import { isUnfinished, mostAtOnce, unfinishedByCreator } from './jobs/unfinished.ts'

const lifecycle: Lifecycle = {
  field: 'status',
  phases: {
    not_started: 'not_started',
    in_progress: 'in_progress',
    succeeded: 'succeeded',
    failed: 'failed'
  },
  results: [
    'new_graph_export',
    'new_portfolio',
    'new_project',
    'new_project_template',
    'new_resource_export',
    'new_task',
    'new_task_template'
  ],
  atOnce: { index: 'unfinished_jobs_by_creator', most: mostAtOnce }
}

/** The unfinished bulk exports, few as they are, in one place. */
const exporting = (job: Entity): Place[] =>
  typeof job['new_resource_export'] === 'string' && isUnfinished(lifecycle, job)
    ? [{ scope: 'all', rank: '' }]
    : []

/** Jobs: asynchronous work, polled until it has succeeded or failed. */
export const jobs: Resource = {
  type: 'job',
  // Documented: only who has started a job can read it. One that nobody started is everybody's.
  access: ({ created_by: creator }, { me }) =>
    creator === undefined || creator === me.gid ? 'admin' : 'none',
  // Ours: what is saved goes where the caller may put something.
  needs: { projectSaveAsTemplate: { body: { team: toFill } } },
  lifecycle,
  keeps: { created_by: referenceTo('user') },
  indexes: {
    unfinished_exports: exporting,
    unfinished_jobs_by_creator: unfinishedByCreator(lifecycle)
  },
  operations: {
    getJob: read(),
    duplicateTask,
    duplicateProject,
    duplicatePortfolio,
    projectSaveAsTemplate
  }
}
