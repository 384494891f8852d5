import type { Resource } from '../behaviour/resource.ts'
import { list } from '../behaviour/verbs/list.ts'
import { read } from '../behaviour/verbs/read.ts'
import { ofParent, older, userOf } from './memberships/older.ts'

/** The memberships of projects in their older form: the same records, under the same gids. */
export const projectMemberships: Resource = {
  type: 'project_membership',
  complete: draft => older(draft, draft['parent'] ?? draft['project']),
  computed: {
    resource_type: () => 'project_membership',
    user: ({ member }, world) => userOf(member, world),
    project: ({ parent }) => parent,
    // Live, April 2022.
    write_access: ({ access_level: level }) =>
      ['commenter', 'viewer'].includes(String(level)) ? 'comment_only' : 'full_write'
  },
  operations: {
    getProjectMembership: read(),
    getProjectMembershipsForProject: list(call => ofParent(call, 'project_gid'))
  }
}
