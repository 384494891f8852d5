import { aValue, listOf, objectOf, referenceTo, type Shape } from '../../behaviour/held.ts'
import type { Ground } from '../../behaviour/resource.ts'
import type { Entity, Gid, Json, JsonObject } from '../../world/entity.ts'
import type { Place } from '../../world/indexes.ts'
import { firstRank, isRank, lastRank } from '../../world/order.ts'
import type { World } from '../../world/world.ts'
import { firstSection, sectionsOf } from '../ordering/sections.ts'

/** That a task is in a project, in which section of it, and where in that. */
export interface Membership extends JsonObject {
  readonly project: Gid
  readonly section: Gid
  readonly rank: string
}

/** More projects than these no task is in. Documented. */
export const mostProjects = 20

/** The index of tasks by section, in the order that users see. */
export const index = 'tasks_by_section'

/** How tasks hold their places. */
export const membershipsHeld: Shape = listOf(
  objectOf({ project: referenceTo('project'), section: referenceTo('section'), rank: aValue })
)

/** The places of a task, in the order in which it got them. */
export const membershipsOf = ({ memberships }: Entity): readonly Membership[] =>
  (memberships ?? []) as readonly Membership[]

/** The projects of a task. */
export const projectsOf = (task: Entity): Gid[] => membershipsOf(task).map(one => one.project)

/** Where a task stands in the index of tasks by section. */
export const placesInSections = (task: Entity): Place[] =>
  membershipsOf(task).flatMap(({ section, rank }) =>
    section ? [{ scope: section, rank: String(rank ?? '') }] : []
  )

/** The sections of a project that a list of its tasks reads one after the other. */
export const scopesOf = (project: Gid, world: World): Gid[] => sectionsOf(project, world)

/** A place at the top of a section. */
export const topOf = (world: World, section: Gid): string =>
  firstRank(world.indexes.get(index), section)

/** A place at the end of a section. */
export const endOf = (world: World, section: Gid): string =>
  lastRank(world.indexes.get(index), section)

/** The task's places with one of them new or changed: it has one in each project. */
export const withPlace = (task: Entity, place: Membership): Json => {
  const held = membershipsOf(task)
  const known = held.some(({ project }) => project === place.project)
  const places = known
    ? held.map(one => (one.project === place.project ? place : one))
    : [...held, place]
  return places
}

/** What files and saved answers say of where a task is, as places; what has none gets one at the end. */
export const placesFolded = (draft: Entity, ground: Ground): Json => {
  const said = (draft['memberships'] ?? []) as readonly Partial<Membership>[]
  const projects = (draft['projects'] ?? []) as readonly Gid[]
  const bare = projects.filter(gid => !said.some(({ project }) => project === gid))
  const all = [...said, ...bare.map(project => ({ project }))]
  const known = all.filter(({ project }) => project)
  return known.map(one => whole(one, String(one.project), ground))
}

const whole = (said: Partial<Membership>, project: Gid, ground: Ground): Membership => {
  const section = said.section ?? firstSection(ground, project)
  const { rank } = said
  return {
    project,
    section,
    rank: isRank(rank) ? rank : endOf(ground.transaction.world, section)
  }
}
