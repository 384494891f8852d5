import type { Entity, Gid } from '../../world/entity.ts'
import { likesOf } from '../likes.ts'
import { each, listed, type Tale } from '../stories/system-stories.ts'
import { linkTo } from '../stories/texts.ts'

/** The documented text with the actor's name; ours for nobody. */
const assigned: Tale = (before, after, world) => {
  const [old, young] = [before['assignee'] ?? null, after['assignee'] ?? null]
  if (old === young) return []
  if (young !== null) {
    const pieces = ['assigned to ', linkTo(String(young), world)]
    return [{ subtype: 'assigned', pieces, fields: { assignee: young } }]
  }
  return [{ subtype: 'unassigned', pieces: ['unassigned from ', linkTo(String(old), world)] }]
}

/**
 * Who was added to those that follow. Who does by creating or by being assigned is told of already, or not at all. The
 * subtype is reported; the text is ours, and that nobody hears of it who leaves.
 */
const followed: Tale = (before, after, world) =>
  isNew(before)
    ? []
    : each(listed(before, 'followers'), listed(after, 'followers'), world, (follower, came) =>
        came && follower !== after['assignee']
          ? [
              {
                subtype: 'collaborator_added',
                pieces: ['added ', linkTo(follower, world), ' as a collaborator'],
                fields: { follower }
              }
            ]
          : []
      )

const isNew = ({ gid }: Entity): boolean => gid === ''

/** Ours, and that nobody hears of a like that is taken back. */
const liked: Tale = (before, after, world) =>
  each(likers(before), likers(after), world, (_gid, came) =>
    came ? [{ subtype: 'liked', pieces: ['liked this task'] }] : []
  )

const likers = (task: Entity): Gid[] => likesOf(task).map(({ user }) => user)

/** What tells whose a task is, who follows it, and who likes it. */
export const peopleTold: Tale = (before, after, world) =>
  [assigned, followed, liked].flatMap(tale => tale(before, after, world))
