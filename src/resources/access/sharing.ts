import { highest, type Level } from '../../behaviour/access/levels.ts'
import type { Need, Needed } from '../../behaviour/access/permit.ts'
import type { Call } from '../../behaviour/call.ts'
import type { Entity, Json } from '../../world/entity.ts'

/** What the access levels of memberships allow, by their names on the wire. */
const levels: Readonly<Record<string, Level>> = {
  admin: 'admin',
  editor: 'edit',
  commenter: 'comment',
  user: 'view',
  viewer: 'view'
}

/** What an access level allows; ours: who is not said to have another is an editor. */
export const levelNamed = (name: Json | undefined): Level => levels[String(name)] ?? 'edit'

/** What a record asks of those who share it, or change its fields; what says nothing asks for editors. */
export const minimumFor = (what: 'customization' | 'sharing', record: Entity | undefined): Level =>
  record?.[`minimum_access_level_for_${what}`] === 'admin' ? 'admin' : 'edit'

/** Whether a field of the body names the caller alone. */
const isForMe = (field: string, { data, me }: Call): boolean => {
  const named = [data[field] ?? []].flat()
  return named.length > 0 && named.every(gid => gid === me.gid)
}

/**
 * What it needs to make members of those whom a field of the body names. Ours: nobody gives more than he has, and who
 * has it already may join by himself.
 */
export const toInvite =
  (field: string): Needed =>
  (record, call) => {
    const { access_level: asked, role } = call.data
    const given = levelNamed(asked ?? role ?? record['default_access_level'])
    return isForMe(field, call) ? given : highest([minimumFor('sharing', record), given])
  }

/** What it needs to let those go whom a field of the body names. Ours: everybody may go by himself. */
export const toExpel =
  (field: string): Needed =>
  (record, call) =>
    isForMe(field, call) ? 'view' : minimumFor('sharing', record)

const parentOf = ({ parent }: Entity, { transaction }: Call): Entity | undefined =>
  transaction.find(String(parent))

/** What it needs to give a member another access level. */
const toRaise: Needed = (membership, call) =>
  highest([
    minimumFor('sharing', parentOf(membership, call)),
    levelNamed(call.data['access_level'])
  ])

/** What it needs to end a membership. */
const toEnd: Needed = (membership, call) =>
  membership['member'] === call.me.gid ? 'view' : minimumFor('sharing', parentOf(membership, call))

/** What the operations on memberships need. */
export const membershipNeeds: Readonly<Record<string, Need>> = {
  createMembership: { body: { parent: toInvite('member') } },
  updateMembership: { target: toRaise },
  deleteMembership: { target: toEnd }
}
