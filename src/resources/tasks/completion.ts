import type { Call } from '../../behaviour/call.ts'
import { timestamp } from '../../world/clock.ts'
import type { Entity, Json, JsonObject } from '../../world/entity.ts'
import { likesOf } from '../likes.ts'

/** Documented: an approval is pending as long as it is not completed, and completing it approves. */
export const completion = ({ data, transaction, me }: Call, task: Entity): JsonObject => {
  const subtype = data['resource_subtype'] ?? task['resource_subtype']
  const isApproval = subtype === 'approval'
  const status = isApproval ? data['approval_status'] : undefined
  const completed = status === undefined ? data['completed'] : status !== 'pending'
  const before = task['completed'] === true
  const after = completed === undefined ? before : completed === true
  const marks = after
    ? { completed: true, completed_at: timestamp(transaction.now), completed_by: me.gid || null }
    : { completed: false, completed_at: null, completed_by: null }
  return {
    approval_status: isApproval
      ? (status ?? approvalOf(task['approval_status'], before, after))
      : undefined,
    ...(after !== before && marks)
  }
}

const approvalOf = (held: Json | undefined, before: boolean, after: boolean): Json => {
  if (before === after) return held ?? (after ? 'approved' : 'pending')
  return after ? 'approved' : 'pending'
}

/** What a body makes of the like of the caller. */
export const liking = ({ data, me, transaction }: Call, task: Entity): JsonObject => {
  const { liked } = data
  if (typeof liked !== 'boolean' || me.gid === '') return { liked: undefined }
  const others = likesOf(task).filter(({ user }) => user !== me.gid)
  const held = likesOf(task).find(({ user }) => user === me.gid)
  const mine = held ?? { gid: transaction.newGid(), user: me.gid }
  return { likes: liked ? [...others, mine] : others, liked: undefined }
}
