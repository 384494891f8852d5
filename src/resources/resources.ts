import type { Resource } from '../behaviour/resource.ts'
import { jobs } from './jobs.ts'
import { memberships } from './memberships.ts'
import { portfolioMemberships } from './portfolio-memberships.ts'
import { portfolios } from './portfolios.ts'
import { projectMemberships } from './project-memberships.ts'
import { tags } from './tags.ts'
import { teamMemberships } from './team-memberships.ts'
import { teams } from './teams.ts'
import { users } from './users.ts'
import { workspaceMemberships } from './workspace-memberships.ts'
import { workspaces } from './workspaces.ts'

/** All that the mock serves, one line a tag of the contract. */
export const resources: readonly Resource[] = [
  jobs,
  memberships,
  portfolioMemberships,
  portfolios,
  projectMemberships,
  tags,
  teamMemberships,
  teams,
  users,
  workspaceMemberships,
  workspaces
]
