import type { Resource } from '../behaviour/resource.ts'
import { customFieldSettings } from './custom-field-settings.ts'
import { customFields } from './custom-fields.ts'
import { enumOptions } from './enum-options.ts'
import { jobs } from './jobs.ts'
import { tags } from './tags.ts'
import { users } from './users.ts'
import { workspaces } from './workspaces.ts'

/** All that the mock serves, one line a tag of the contract. */
export const resources: readonly Resource[] = [
  customFieldSettings,
  customFields,
  enumOptions,
  jobs,
  tags,
  users,
  workspaces
]
