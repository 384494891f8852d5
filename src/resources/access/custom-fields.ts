import type { AccessRule } from '../../behaviour/access/access.ts'
import { highest } from '../../behaviour/access/levels.ts'
import { given, hasAdmin } from './membership-rule.ts'
import { levelNamed } from './sharing.ts'
import { isInside, isMember } from './workspaces.ts'

/**
 * Who makes a custom field is its admin. Unless it is private, it is open to the members of the workspace with its
 * default level, and to guests to look at where it says so; the admins of the workspace administer it. Ours: a field
 * that nobody is said to administer is administered by all members.
 */
export const customFieldAccess: AccessRule = (field, viewer) => {
  const { me, world } = viewer
  const { workspace, created_by: creator, privacy_setting: setting } = field
  if (!isInside(workspace, viewer)) return 'none'
  if (creator === me.gid) return 'admin'
  const own = given(field, viewer)
  if (setting === 'private') return own
  if (!isMember(workspace, viewer)) {
    return highest([own, setting === 'public' ? 'none' : 'view'])
  }
  const isLed = typeof creator === 'string' || hasAdmin(field, world)
  if (!isLed || viewer.levelOf(String(workspace)) === 'admin') return 'admin'
  return highest([own, levelNamed(field['default_access_level'])])
}
