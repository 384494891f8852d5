import type { Access, AccessRule } from '../../behaviour/access/access.ts'
import { highest, type Level } from '../../behaviour/access/levels.ts'
import type { Entity } from '../../world/entity.ts'
import type { World } from '../../world/world.ts'
import { membershipOf, membershipsAt } from '../memberships/members.ts'
import { levelNamed } from './sharing.ts'
import { teamsCounted } from './teams.ts'
import { isInside } from './workspaces.ts'

/** What the caller has been given on a record: by a membership of his own, and by those of his teams. */
export const given = ({ gid }: Entity, viewer: Access): Level => {
  const { me, world } = viewer
  const held = [me.gid, ...teamsCounted(viewer)].flatMap(
    member => membershipOf(world, gid, member) ?? []
  )
  return highest(held.map(({ access_level: level }) => levelNamed(level)))
}

/**
 * The rule of what is shared with members: the owner is admin, members have what their membership says, and those to
 * whom it is open have its default level. Ours: where nobody is said to be admin, whoever edits is one.
 */
export const sharedAccess =
  (isOpenTo: (record: Entity, viewer: Access) => boolean): AccessRule =>
  (record, viewer) => {
    if (!isInside(record['workspace'], viewer)) return 'none'
    if (record['owner'] === viewer.me.gid) return 'admin'
    const open = isOpenTo(record, viewer) ? levelNamed(record['default_access_level']) : 'none'
    const level = highest([given(record, viewer), open])
    return level === 'edit' && !hasAdmin(record, viewer.world) ? 'admin' : level
  }

/** Whether somebody is said to be admin of a record. */
export const hasAdmin = ({ gid, owner }: Entity, world: World): boolean => {
  if (typeof owner === 'string') return true
  for (const one of membershipsAt(world, gid)) if (one['access_level'] === 'admin') return true
  return false
}

/** Whether nobody is said to have a record. */
export const isNobodys = ({ gid, owner }: Entity, world: World): boolean =>
  typeof owner !== 'string' && !!membershipsAt(world, gid).next().done
