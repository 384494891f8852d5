import type { Entity, Gid, Json } from '../world/entity.ts'
import { entriesOf } from '../world/indexes.ts'
import type { World } from '../world/world.ts'
import { likesOf } from './likes.ts'

/** What a client narrows an export down by: `assignee.any` and the like. */
export type Filters = Readonly<Record<string, string | readonly Gid[]>>

/** The values of a record that one filter looks at. */
type Looked = (entity: Entity, world: World) => readonly (Json | undefined)[]

const storiesOf = ({ gid }: Entity, { indexes, entities }: World): Entity[] =>
  [...entriesOf(indexes.get('stories_by_target'), gid)].flatMap(
    entry => entities.get(entry.gid) ?? []
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

const looks: Readonly<Record<string, Looked>> = {
  assigned_by: writersOf('resource_subtype', 'assigned'),
  assignee: held('assignee'),
  commented_on_by: writersOf('type', 'comment'),
  created_at: held('created_at'),
  created_by: held('created_by'),
  followers: held('followers'),
  liked_by: entity => likesOf(entity).map(({ user }) => user),
  modified_at: held('modified_at')
}

/** Whether a record passes all filters; a time that it does not have is neither before nor after another. */
export const passes = (filters: Filters, entity: Entity, world: World): boolean =>
  Object.entries(filters).every(([filter, wanted]) => {
    const [field = '', way] = filter.split('.')
    const values = looks[field]?.(entity, world) ?? []
    if (way === 'any') return values.some(value => wanted.includes(String(value)))
    const [at, limit] = [Date.parse(String(values[0])), Date.parse(String(wanted))]
    return way === 'after' ? at > limit : at < limit
  })
