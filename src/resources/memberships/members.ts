import type { Call } from '../../behaviour/call.ts'
import type { Entity, Gid } from '../../world/entity.ts'
import { entriesOf } from '../../world/indexes.ts'
import type { Change, Transaction } from '../../world/transaction.ts'
import type { World } from '../../world/world.ts'

/**
 * Makes a user or team a member, and answers the membership. Who is one already stays one, under the same gid,
 * with the access level if one is given. Without one, the parent's default counts; documented is `commenter` for goals,
 * ours is `editor` for the rest.
 */
export const enroll = (
  { transaction }: { readonly transaction: Transaction },
  parent: Entity,
  member: Gid,
  accessLevel?: string
): Entity => {
  const held = membershipOf(transaction.world, parent.gid, member)
  if (held) {
    return accessLevel === undefined || held['access_level'] === accessLevel
      ? held
      : transaction.update(held, { access_level: accessLevel })
  }
  return transaction.put({
    gid: transaction.newGid(),
    resource_type: 'membership',
    parent: parent.gid,
    member,
    access_level: accessLevel ?? parent['default_access_level'] ?? usualLevelIn(parent)
  })
}

const usualLevelIn = ({ resource_type: type }: Entity): string =>
  type === 'goal' ? 'commenter' : 'editor'

/** Makes the caller admin of what the call has made, unless nobody is asking. */
export const enrollMaker = (
  { transaction, me }: Pick<Call, 'transaction' | 'me'>,
  made: Entity
): void => {
  if (me.gid !== '') enroll({ transaction }, made, me.gid, 'admin')
}

/** Ends a membership; who has none is no mistake. */
export const expel = (
  { transaction, references }: Pick<Call, 'transaction' | 'references'>,
  parent: Entity,
  member: Gid
): void => {
  const held = membershipOf(transaction.world, parent.gid, member)
  if (held) references.remove(transaction, held)
}

/** Lets who is no member any more not follow either. Documented for projects: followers are members. */
export const unfollow = ({ before, after }: Change, { transaction }: Call): void => {
  const parent = after ? undefined : transaction.find(String(before?.['parent']))
  const followers = (parent?.['followers'] ?? []) as Gid[]
  const rest = followers.filter(gid => gid !== before?.['member'])
  if (parent && rest.length < followers.length) transaction.update(parent, { followers: rest })
}

/** The users who are members of a record, in the order in which they came; teams are left out. */
export const membersOf = ({ gid }: Entity, world: World): Gid[] =>
  [...membershipsAt(world, gid)].flatMap(held => {
    const member = String(held['member'])
    return world.entities.get(member)?.resource_type === 'user' ? [member] : []
  })

/** Turns the `members` that a file or a saved answer gives a record into memberships; the rest of the draft stays. */
export const foldMembers = (draft: Entity, transaction: Transaction): Entity => {
  const { members, ...rest } = draft
  for (const member of (members ?? []) as Gid[]) enroll({ transaction }, draft, member)
  return rest as Entity
}

/** The memberships of a record, in the order in which they came. */
export function* membershipsAt({ indexes, entities }: World, parent: Gid): Generator<Entity> {
  for (const { gid } of entriesOf(indexes.get('memberships_by_parent'), parent)) {
    yield entities.get(gid) as Entity
  }
}

/** The membership of a user or team in a record. */
export const membershipOf = (world: World, parent: Gid, member: Gid): Entity | undefined => {
  const [entry] = entriesOf(world.indexes.get('memberships_by_pair'), `${parent} ${member}`)
  return entry && world.entities.get(entry.gid)
}
