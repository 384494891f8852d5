import type { Resource } from '../behaviour/resource.ts'
import { read } from '../behaviour/verbs/read.ts'

/** Jobs: asynchronous work, polled until it has succeeded or failed. */
export const jobs: Resource = {
  type: 'job',
  lifecycle: {
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
    ]
  },
  operations: {
    getJob: read()
  }
}
