import type { Resource } from '../behaviour/resource.ts'
import { customFieldSettings } from './custom-field-settings.ts'
import { customFields } from './custom-fields.ts'
import { enumOptions } from './enum-options.ts'
import { jobs } from './jobs.ts'
import { projectBriefs } from './project-briefs.ts'
import { projectStatuses } from './project-statuses.ts'
import { projectTemplates } from './project-templates.ts'
import { statusUpdates } from './status-updates.ts'
import { stories } from './stories.ts'
import { tags } from './tags.ts'
import { taskTemplates } from './task-templates.ts'
import { users } from './users.ts'
import { workspaces } from './workspaces.ts'

/** All that the mock serves, one line a tag of the contract. */
export const resources: readonly Resource[] = [
  customFieldSettings,
  customFields,
  enumOptions,
  jobs,
  projectBriefs,
  projectStatuses,
  projectTemplates,
  statusUpdates,
  stories,
  tags,
  taskTemplates,
  users,
  workspaces
]
