import type { Resource } from '../behaviour/resource.ts'
import { attachments } from './attachments.ts'
import { jobs } from './jobs.ts'
import { tags } from './tags.ts'
import { users } from './users.ts'
import { workspaces } from './workspaces.ts'

/** All that the mock serves, one line a tag of the contract. */
export const resources: readonly Resource[] = [attachments, jobs, tags, users, workspaces]
