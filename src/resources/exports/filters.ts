import type { Entity, Gid, Json } from '../../world/entity.ts'
import { entriesOf } from '../../world/indexes.ts'
import type { World } from '../../world/world.ts'
import { likesOf } from '../likes.ts'

/** What a client narrows an export down by: `assignee.any` and the like. */
export type Filters = Readonly<Record<string, string | readonly Gid[]>>

/** The values of a record that some filters look at. */
type Looked = (entity: Entity, world: World) => readonly (Json | undefined)[]

const storiesOf = ({ gid }: Entity, { indexes, entities }: World): Entity[] =>
  [...entriesOf(indexes.get('stories_by_target'), gid)].map(
    entry => entities.get(entry.gid) as Entity
  )

const writersOf =
  (field: string, value: string): Looked =>
  (entity, world) =>
    storiesOf(entity, world)
      .filter(story => story[field] === value)
      .map(story => story['created_by'])

const held =
  (field: string): Looked =>
  entity =>
    [entity[field] ?? null].flat()

/** Whether a record has what a filter wants. */
type Holds = (wanted: Filters[string], entity: Entity, world: World) => boolean

const any =
  (looked: Looked): Holds =>
  (wanted, entity, world) =>
    looked(entity, world).some(value => wanted.includes(String(value)))

/** A time that a record does not have is neither before nor after another. */
const before =
  (field: string): Holds =>
  (wanted, { [field]: at }) =>
    Date.parse(String(at)) < Date.parse(String(wanted))

const after =
  (field: string): Holds =>
  (wanted, { [field]: at }) =>
    Date.parse(String(at)) > Date.parse(String(wanted))

const known: Readonly<Record<string, Holds>> = {
  'assigned_by.any': any(writersOf('resource_subtype', 'assigned')),
  'assignee.any': any(held('assignee')),
  'commented_on_by.any': any(writersOf('type', 'comment')),
  'created_at.after': after('created_at'),
  'created_at.before': before('created_at'),
  'created_by.any': any(held('created_by')),
  'followers.any': any(held('followers')),
  'liked_by.any': any(entity => likesOf(entity).map(({ user }) => user)),
  'modified_at.after': after('modified_at'),
  'modified_at.before': before('modified_at')
}

/** Whether a record passes all filters that there are. */
export const passes = (filters: Filters, entity: Entity, world: World): boolean =>
  Object.entries(known).every(([name, holds]) => {
    const wanted = filters[name]
    return wanted === undefined || holds(wanted, entity, world)
  })
