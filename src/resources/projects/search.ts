import type { Behaviour } from '../../behaviour/call.ts'
import type { Entity, Gid } from '../../world/entity.ts'
import { entriesOf } from '../../world/indexes.ts'
import type { World } from '../../world/world.ts'
import { membersOf } from '../memberships/members.ts'
import { paid } from '../plans.ts'
import { itemsOf } from '../portfolios/items.ts'
import { day, flag, moment, momentIn, one, type Rows } from '../search/rows.ts'
import { search } from '../search/search.ts'

const gidsIn = (world: World, index: string, scopes: readonly string[]): Gid[] =>
  scopes.flatMap(scope => [...entriesOf(world.indexes.get(index), scope)].map(({ gid }) => gid))

/** What members are members of, of whatever type. */
const parentsOf = (members: readonly Gid[], world: World): Gid[] =>
  gidsIn(world, 'memberships_by_member', members).map(gid =>
    String(world.entities.get(gid)?.['parent'])
  )

const rows: Rows = {
  completed: flag(({ completed }) => completed === true),
  completed_at: moment('completed_at'),
  completed_on: day('completed_at'),
  created_at: moment('created_at'),
  created_on: day('created_at'),
  // Projects have days only, so a moment finds none.
  due_at: moment('due_at'),
  due_on: day('due_on'),
  members: { has: membersOf, among: (members, { world }) => parentsOf(members, world) },
  owner: one('owner'),
  portfolios: {
    has: ({ gid }, world) => gidsIn(world, 'portfolios_by_item', [gid]),
    among: (portfolios, { world }) =>
      portfolios.flatMap(gid => itemsOf(world.entities.get(gid) as Entity))
  },
  start_on: day('start_on'),
  teams: {
    ...one('team'),
    among: (teams, { world }) => gidsIn(world, 'projects_by_team', teams)
  }
}

/** Searches the projects of the workspace that the path names. */
export const searchProjects: Behaviour = paid(
  'search',
  search({
    type: 'project',
    all: 'projects_by_workspace',
    texts: ({ name }) => [name],
    words: ['projects_by_word'],
    rows,
    orders: {
      completed_at: { rank: ({ completed_at: at }) => momentIn(at) },
      created_at: { rank: ({ created_at: at }) => momentIn(at) },
      due_date: { rank: ({ due_on: on }) => momentIn(on) },
      modified_at: { rank: ({ modified_at: at }) => momentIn(at) },
      // Ours: only names are searched, so one hit is as good as another.
      relevance: { rank: ({ modified_at: at }) => momentIn(at) }
    }
  })
)
