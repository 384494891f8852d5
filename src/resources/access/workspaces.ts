import type { Access, AccessRule } from '../../behaviour/access/access.ts'
import { reaches } from '../../behaviour/access/levels.ts'
import type { Gid } from '../../world/entity.ts'
import { entriesOf } from '../../world/indexes.ts'
import type { World } from '../../world/world.ts'
import { belongsTo, workspaceMembershipOf } from './belonging.ts'

/**
 * Who is in a workspace sees it: guests may say something at most, members make things, admins administer it. Ours:
 * where nobody is said to be an admin, every member is one.
 */
export const workspaceAccess: AccessRule = ({ gid }, { me, world }) => {
  if (!belongsTo(me, gid, world)) return 'none'
  const held = workspaceMembershipOf(world, gid, me.gid)
  if (held?.['is_active'] === false) return 'none'
  if (held?.['is_guest'] === true) return 'comment'
  return held?.['is_admin'] === true || !hasAdmin(gid, world) ? 'admin' : 'edit'
}

/** The index of the admins of a workspace. */
export const admins = 'workspace_admins'

const hasAdmin = (workspace: Gid, { indexes }: World): boolean =>
  !entriesOf(indexes.get(admins), workspace).next().done

/** Whether the caller is in a workspace and no guest there; what is in none is everybody's. */
export const isMember = (workspace: unknown, viewer: Access): boolean =>
  is(workspace, viewer, 'edit')

/** Whether the caller is in a workspace at all. */
export const isInside = (workspace: unknown, viewer: Access): boolean =>
  is(workspace, viewer, 'view')

const is = (workspace: unknown, viewer: Access, level: 'view' | 'edit'): boolean =>
  typeof workspace !== 'string' || reaches(viewer.levelOf(workspace), level)
