import { asIn } from '../behaviour/access/access.ts'
import type { Call } from '../behaviour/call.ts'
import { badInput, missingInput, unknownObject } from '../behaviour/errors.ts'
import type { Resource } from '../behaviour/resource.ts'
import { list, type Source } from '../behaviour/verbs/list.ts'
import { read } from '../behaviour/verbs/read.ts'
import { remove } from '../behaviour/verbs/remove.ts'
import { update } from '../behaviour/verbs/update.ts'
import type { Entity, Json } from '../world/entity.ts'
import type { World } from '../world/world.ts'
import { homeSaid } from './access/belonging.ts'
import { membershipNeeds } from './access/sharing.ts'
import { membership } from './audit.ts'
import { enroll, unfollow } from './memberships/members.ts'

/** The types of record that have members; the contract names these. */
const parents = ['goal', 'project', 'portfolio', 'custom_field', 'custom_type']

/** What members of a parent may do, and what those of some types of it; the contract names these. */
const usualLevels = ['admin', 'editor', 'commenter', 'viewer']
const levels: Readonly<Record<string, readonly string[]>> = {
  portfolio: ['admin', 'editor', 'viewer'],
  custom_field: ['admin', 'editor', 'user'],
  custom_type: ['admin', 'editor', 'user', 'viewer']
}

/** Which kind of membership a record is: `project_membership`, by the type of its parent. */
const kindOf = ({ parent }: Entity, world: World): string =>
  `${world.entities.get(String(parent))?.resource_type}_membership`

/** What the audit log calls members, by the type of what they are members of. */
const audited: Readonly<Record<string, string>> = {
  project: 'project_member',
  portfolio: 'portfolio_member'
}

/** Memberships of projects, portfolios, goals and the like: one record says that a user or team has access. */
export const memberships: Resource = {
  type: 'membership',
  home: {
    of: ({ parent }, { entities }) => homeSaid(entities.get(String(parent))),
    binds: ['member']
  },
  ownedBy: ['parent', 'member'],
  audit: membership(({ resource_type: type }) => audited[type], 'parent', 'member'),
  // Seen in clients: these are told of by the names of their kinds.
  told: { in: ({ parent }) => [parent], leaves: true, as: kindOf },
  access: asIn('parent'),
  needs: membershipNeeds,
  react: unfollow,
  standsFor: (membership, world) => kindOf(membership, world),
  computed: { resource_subtype: (membership, world) => kindOf(membership, world) },
  indexes: {
    memberships_by_parent: ({ parent }) => at(parent),
    memberships_by_member: ({ member }) => at(member),
    memberships_by_pair: ({ parent, member }) => at(`${parent} ${member}`)
  },
  operations: {
    getMemberships: list(call => asked(call)),
    createMembership: call => createMembership(call),
    getMembership: read(),
    updateMembership: update({ fields: call => ({ access_level: levelFor(call) }) }),
    deleteMembership: remove()
  }
}

const at = (scope: unknown) => [{ scope: String(scope), rank: '' }]

/** Documented: without a parent, only all memberships of one kind of a team can be listed. */
const asked = ({ parameters, transaction }: Call): Source => {
  const { parent, member, resource_subtype: kind } = parameters
  if (parent !== undefined) refuseAsParent(transaction.find(String(parent)) as Entity)
  const where = (one: Entity) => kind === undefined || kindOf(one, transaction.world) === kind
  if (parent !== undefined && member !== undefined) {
    return { index: 'memberships_by_pair', scopes: [`${parent} ${member}`], where }
  }
  if (parent !== undefined) {
    return { index: 'memberships_by_parent', scopes: [String(parent)], where }
  }
  const type = transaction.find(String(member))?.resource_type
  if (type !== 'team' || kind === undefined) throw missingInput('parent')
  return { index: 'memberships_by_member', scopes: [String(member)], where }
}

/** Ours: who is a member already keeps the membership, with the access level that is asked for now. */
const createMembership = (call: Call): Entity => {
  const { data, transaction } = call
  const parent = named(call, 'parent', parents)
  const member = named(call, 'member', ['user', 'team'])
  const level = data['access_level'] ?? data['role']
  refuseLevel(parent, level)
  return enroll({ transaction }, parent, member.gid, level as string | undefined)
}

/** Documented: the types of record whose members can be listed. The words are those of creating one, where it is ours. */
const refuseAsParent = ({ gid, resource_type: type }: Entity): void => {
  if (!parents.includes(type)) throw unknownObject('parent', gid)
}

const named = ({ data, transaction }: Call, field: string, types: readonly string[]): Entity => {
  const gid = data[field]
  if (gid === undefined) throw missingInput(field)
  const found = transaction.find(String(gid))
  if (!found || !types.includes(found.resource_type)) throw unknownObject(field, String(gid))
  return found
}

/** Where none is asked for, it is left as it is: a saved membership may not say it. */
const levelFor = ({
  data,
  named: { membership_gid: held },
  transaction
}: Call): Json | undefined => {
  const parent = transaction.find(String(held?.['parent']))
  refuseLevel(parent, data['access_level'])
  return data['access_level'] ?? held?.['access_level']
}

/** Ours: each kind of parent knows levels of its own. */
const refuseLevel = (parent: Entity | undefined, level: unknown): void => {
  const known = levels[String(parent?.resource_type)] ?? usualLevels
  if (level === undefined || known.includes(String(level))) return
  throw badInput(`access_level: must be one of ${known.join(', ')}, not ${level}`)
}
