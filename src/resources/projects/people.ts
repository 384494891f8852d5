import type { Behaviour, Call } from '../../behaviour/call.ts'
import { take } from '../../behaviour/verbs/relate.ts'
import { targetOf } from '../../behaviour/verbs/target.ts'
import type { Entity, Gid } from '../../world/entity.ts'
import { enroll, expel } from '../memberships/members.ts'

const usersIn = ({ data }: Call, field: string): Gid[] =>
  [data[field]].flat().filter((gid): gid is Gid => typeof gid === 'string')

/** Members get a membership; documented: followers are members as well. */
export const addPeople = (call: Call, field: 'followers' | 'members'): Entity => {
  const project = targetOf(call)
  const users = usersIn(call, field)
  for (const gid of users) enroll(call, project, gid)
  if (field === 'members') return project
  const followers = [...new Set([...((project['followers'] ?? []) as Gid[]), ...users])]
  return call.transaction.update(project, { followers })
}

/** Ends memberships; who has none is no mistake. */
export const removeMembers = (call: Call): Entity => {
  const project = targetOf(call)
  for (const gid of usersIn(call, 'members')) expel(call, project, gid)
  return project
}

/** Who no longer follows a project is still a member of it. */
export const removeFollowers: Behaviour = take({
  field: 'followers',
  from: 'followers',
  answersRecord: true
})
