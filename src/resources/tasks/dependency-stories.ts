import type { Entity } from '../../world/entity.ts'
import { each, listed, type Tale, type Telling } from '../stories/system-stories.ts'
import { linkTo, type Piece } from '../stories/texts.ts'
import { datesIn, isMoved } from './date-stories.ts'
import { dependentsOf } from './dependencies.ts'

/** What a task waits for, told on it and on what it waits for. The subtypes are reported, the texts ours. */
export const dependenciesTold: Tale = (before, after, world) =>
  each(
    listed(before, 'dependencies'),
    listed(after, 'dependencies'),
    world,
    (dependency, came): Telling[] => [
      {
        subtype: came ? 'dependency_added' : 'dependency_removed',
        pieces: [
          came ? 'marked this task as blocked by ' : 'unblocked this task from ',
          linkTo(dependency, world)
        ],
        fields: { dependency }
      },
      {
        subtype: came ? 'dependent_added' : 'dependent_removed',
        pieces: [
          came ? 'marked this task as blocking ' : 'marked this task as no longer blocking ',
          linkTo(after.gid, world)
        ],
        fields: { task: after.gid },
        about: dependency
      }
    ]
  )

/** What those hear that wait for a task: that it is done, or not any more, or due at another time. The texts are ours. */
export const dependentsTold: Tale = (before, after, world) => {
  const self = linkTo(after.gid, world)
  const news = [...completion(before, after, self), ...dates(before, after, self)]
  if (news.length === 0) return []
  return dependentsOf(after, world).flatMap(about => news.map(one => ({ ...one, about })))
}

type News = (before: Entity, after: Entity, self: Piece) => Telling[]

const completion: News = (before, after, self) => {
  if (Boolean(before['completed']) === Boolean(after['completed'])) return []
  const word = after['completed'] ? 'complete' : 'incomplete'
  const fields = { dependency: after.gid }
  return [{ subtype: `dependency_marked_${word}`, pieces: ['marked ', self, ` ${word}`], fields }]
}

const dates: News = (before, after, self) => {
  if (!isMoved(before, after)) return []
  const fields = { ...datesIn(before, after), dependency: after.gid }
  return [
    { subtype: 'dependency_due_date_changed', pieces: ['changed the dates of ', self], fields }
  ]
}
