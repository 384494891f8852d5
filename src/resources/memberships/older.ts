import type { Call } from '../../behaviour/call.ts'
import type { Source } from '../../behaviour/verbs/list.ts'
import type { Entity, Gid } from '../../world/entity.ts'
import type { World } from '../../world/world.ts'

/** What a file says in the older form, as the record that is held. */
export const older = (draft: Entity, parent: Entity[string]): Entity => ({
  gid: draft.gid,
  resource_type: 'membership',
  parent: parent ?? null,
  member: draft['member'] ?? draft['user'] ?? null,
  access_level:
    draft['access_level'] ?? (draft['write_access'] === 'comment_only' ? 'commenter' : 'editor')
})

/** The member, where that is a user and no team. */
export const userOf = (member: Entity[string], world: World): Gid | undefined =>
  world.entities.get(String(member))?.resource_type === 'user' ? String(member) : undefined

/** The memberships of the record that the path names, or the one of a user in it. */
export const ofParent = ({ named: by, parameters }: Call, name: string): Source => {
  const { user } = parameters
  const gid = String(by[name]?.gid)
  return user === undefined
    ? { index: 'memberships_by_parent', scopes: [gid] }
    : { index: 'memberships_by_pair', scopes: [`${gid} ${user}`] }
}
