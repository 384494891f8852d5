import type { Behaviour } from '../../behaviour/call.ts'
import type { Entity, Gid } from '../../world/entity.ts'
import { type Entry, entriesOf, type Place } from '../../world/indexes.ts'
import type { World } from '../../world/world.ts'
import { likesOf } from '../likes.ts'
import { paid } from '../plans.ts'
import { itemsOf } from '../portfolios/items.ts'
import { typeConditionsOf } from '../search/custom-types.ts'
import { day, type Field, flag, moment, momentIn, one, type Rows, some } from '../search/rows.ts'
import { search } from '../search/search.ts'
import { dependenciesOf, dependentsOf } from './dependencies.ts'
import { membershipsOf, projectsOf, scopesOf } from './places.ts'

const changedAt = 'tasks_by_modification'
const madeAt = 'tasks_by_creation'

/** The indexes of a workspace's tasks by time: a search that asks for the latest reads no more than it answers. */
export const tasksInTime: Readonly<Record<string, (task: Entity) => readonly Place[]>> = {
  [changedAt]: ({ workspace, modified_at: at }) => inTime(workspace, at),
  [madeAt]: ({ workspace, created_at: at }) => inTime(workspace, at)
}

const inTime = (scope: unknown, at: Entity['modified_at']): Place[] =>
  typeof scope === 'string' ? [{ scope, rank: momentIn(at) ?? '' }] : []

const listed = (name: string) => (task: Entity) => (task[name] ?? []) as readonly Gid[]

function* entries(world: World, index: string, scopes: Iterable<string>): Generator<Gid> {
  for (const scope of scopes) yield* gids(entriesOf(world.indexes.get(index), scope))
}

function* gids(all: Iterable<Entry>): Generator<Gid> {
  for (const { gid } of all) yield gid
}

const sectionsOf = (projects: readonly Gid[], world: World): Gid[] =>
  projects.flatMap(gid => scopesOf(gid, world))

const inProjects = (projects: readonly Gid[], { world }: Field): Iterable<Gid> =>
  entries(world, 'tasks_by_section', sectionsOf(projects, world))

const portfoliosOf = (task: Entity, world: World): Gid[] =>
  projectsOf(task).flatMap(gid => [...entries(world, 'portfolios_by_item', [gid])])

const projectsOfTeams = (teams: readonly Gid[], world: World): Gid[] => [
  ...entries(world, 'projects_by_team', teams)
]

const teamsOf = (task: Entity, { entities }: World) =>
  some(projectsOf(task).map(gid => entities.get(gid)?.['team']))

const itemsIn = (portfolios: readonly Gid[], { entities }: World): Gid[] =>
  portfolios.flatMap(gid => itemsOf(entities.get(gid) as Entity))

/** Ours: those whose comments are there still. */
const commentersOf = ({ gid }: Entity, world: World) =>
  [...entries(world, 'stories_by_target', [gid])].flatMap(story => {
    const { type, created_by: author } = world.entities.get(story) as Entity
    return type === 'comment' ? some([author]) : []
  })

function* inSections(sections: readonly Gid[], { world }: Field): Generator<Gid> {
  yield* entries(world, 'tasks_by_section', sections)
  yield* entries(world, 'tasks_by_own_section', sections)
}

const sectionsIn = (task: Entity) => [
  ...membershipsOf(task).map(({ section }) => section),
  ...some([task['assignee_section']])
]

const isOpen = (task: Entity | undefined): boolean => task !== undefined && !task['completed']

const rows: Rows = {
  assigned_by: one('assigned_by'),
  assignee: {
    ...one('assignee'),
    among: (users, { world, workspace }) =>
      entries(
        world,
        'tasks_by_assignee',
        users.map(user => `${user} ${workspace}`)
      )
  },
  commented_on_by: { has: commentersOf },
  completed: flag(({ completed }) => completed === true),
  completed_at: moment('completed_at'),
  completed_on: day('completed_at'),
  created_at: moment('created_at', madeAt),
  created_by: one('created_by'),
  created_on: day('created_at', madeAt),
  due_at: moment('due_at'),
  due_on: day('due_on'),
  followers: { has: listed('followers') },
  has_attachment: flag(
    ({ gid }, world) => !entries(world, 'attachments_by_parent', [gid]).next().done
  ),
  is_blocked: flag((task, { entities }) =>
    dependenciesOf(task).some(gid => isOpen(entities.get(gid)))
  ),
  is_blocking: flag((task, world) => isOpen(task) && dependentsOf(task, world).length > 0),
  is_subtask: flag(({ parent }) => typeof parent === 'string'),
  liked_by: { has: task => likesOf(task).map(({ user }) => user) },
  modified_at: moment('modified_at', changedAt),
  modified_on: day('modified_at', changedAt),
  // Ours: the projects that are in a portfolio themselves, and not those of portfolios in it.
  portfolios: {
    has: portfoliosOf,
    among: (portfolios, field) => inProjects(itemsIn(portfolios, field.world), field)
  },
  projects: { has: projectsOf, among: inProjects },
  resource_subtype: one('resource_subtype'),
  // Documented: with both, the tasks of the projects and those of the sections.
  sections: { has: sectionsIn, among: inSections, widens: 'projects' },
  start_on: day('start_on'),
  tags: {
    has: listed('tags'),
    among: (tags, { world }) => entries(world, 'tasks_by_tag', tags)
  },
  teams: {
    has: teamsOf,
    among: (teams, field) => inProjects(projectsOfTeams(teams, field.world), field)
  }
}

/** Searches the tasks of the workspace that the path names. */
export const searchTasks: Behaviour = paid(
  'search',
  search({
    type: 'task',
    all: madeAt,
    texts: ({ name, notes }) => [name, notes],
    words: ['tasks_by_word', 'tasks_by_word_in_notes'],
    rows,
    others: typeConditionsOf,
    orders: {
      completed_at: { rank: ({ completed_at: at }) => momentIn(at) },
      created_at: { rank: ({ created_at: at }) => momentIn(at), index: madeAt },
      due_date: {
        rank: ({ due_at: at, due_on: on }) => momentIn(at) ?? (typeof on === 'string' ? on : null)
      },
      likes: { rank: task => String(likesOf(task).length).padStart(9, '0') },
      modified_at: { rank: ({ modified_at: at }) => momentIn(at), index: changedAt },
      // Ours: what has the words in its name comes first.
      relevance: {
        rank: ({ name, modified_at: at }, reads) => `${Number(reads(name))} ${momentIn(at)}`
      }
    }
  })
)
