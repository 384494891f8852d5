import type { Resource, Service } from '../behaviour/resource.ts'
import { attachments } from './attachments.ts'
import { batch } from './batch.ts'
import { customFieldSettings } from './custom-field-settings.ts'
import { customFields } from './custom-fields.ts'
import { enumOptions } from './enum-options.ts'
import { events } from './events.ts'
import { goals } from './goals.ts'
import { graphExports } from './graph-exports.ts'
import { jobs } from './jobs.ts'
import { memberships } from './memberships.ts'
import { organizationExports } from './organization-exports.ts'
import { portfolioMemberships } from './portfolio-memberships.ts'
import { portfolios } from './portfolios.ts'
import { projectBriefs } from './project-briefs.ts'
import { projectMemberships } from './project-memberships.ts'
import { projectStatuses } from './project-statuses.ts'
import { projectTemplates } from './project-templates.ts'
import { projects } from './projects.ts'
import { resourceExports } from './resource-exports.ts'
import { sections } from './sections.ts'
import { statusUpdates } from './status-updates.ts'
import { stories } from './stories.ts'
import { tags } from './tags.ts'
import { taskTemplates } from './task-templates.ts'
import { tasks } from './tasks.ts'
import { teamMemberships } from './team-memberships.ts'
import { teams } from './teams.ts'
import { userTaskLists } from './user-task-lists.ts'
import { users } from './users.ts'
import { webhooks } from './webhooks.ts'
import { workspaceMemberships } from './workspace-memberships.ts'
import { workspaces } from './workspaces.ts'

/** All that the mock serves, one line a tag of the contract. */
export const resources: readonly (Resource | Service)[] = [
  attachments,
  batch,
  customFields,
  customFieldSettings,
  enumOptions,
  events,
  goals,
  graphExports,
  jobs,
  memberships,
  organizationExports,
  portfolioMemberships,
  portfolios,
  projectBriefs,
  projectMemberships,
  projects,
  projectStatuses,
  projectTemplates,
  resourceExports,
  sections,
  statusUpdates,
  stories,
  tags,
  tasks,
  taskTemplates,
  teamMemberships,
  teams,
  users,
  userTaskLists,
  webhooks,
  workspaceMemberships,
  workspaces
]
