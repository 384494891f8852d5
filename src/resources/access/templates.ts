import type { AccessRule } from '../../behaviour/access/access.ts'
import { countsIn } from './teams.ts'
import { isInside, isMember } from './workspaces.ts'

/**
 * A project template is that of its owner and its team; a public one is used by all members of the workspace. Ours: one
 * that is nobody's is that of all members.
 */
export const templateAccess: AccessRule = (template, viewer) => {
  const { owner, team, workspace, public: open } = template
  if (!isInside(workspace, viewer)) return 'none'
  if (owner === viewer.me.gid) return 'admin'
  if (countsIn(team, viewer)) return 'edit'
  if (!isMember(workspace, viewer)) return 'none'
  if (typeof owner !== 'string' && typeof team !== 'string') return 'admin'
  return open === true ? 'view' : 'none'
}
