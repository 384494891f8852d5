import type { Entity, Gid, Json } from '../world/entity.ts'
import type { World } from '../world/world.ts'
import { linkTo, type Piece } from './story-texts.ts'
import type { Tale, Telling } from './task-stories.ts'

/** What tells into which projects and sections a task came, which tags it has, what it waits for and who likes it. */
export const placesTold: Tale = (before, after, world) => [
  ...inProjects(before, after, world),
  ...each(list(before, 'tags'), list(after, 'tags'), ofThose(world, tagTold(world))),
  ...each(
    list(before, 'dependencies'),
    list(after, 'dependencies'),
    ofThose(world, dependencyTold(world))
  ),
  ...each(likers(before), likers(after), (_gid, came) =>
    came ? { subtype: 'liked', pieces: ['liked this task'] } : undefined
  )
]

interface Stay {
  readonly project: Gid
  readonly section: Gid | null
}

const staysOf = ({ memberships }: Entity): readonly Stay[] =>
  (memberships ?? []) as unknown as readonly Stay[]

const inProjects: Tale = (before, after, world) => {
  const [old, young] = [staysOf(before), staysOf(after)]
  const projects = each(
    old.map(projectOf),
    young.map(projectOf),
    ofThose(world, projectTold(world))
  )
  const moves = young.flatMap(stay => {
    const from = old.find(({ project }) => project === stay.project)
    return from && from.section !== stay.section ? moved(from, stay, world) : []
  })
  return [...projects, ...moves]
}

const projectOf = ({ project }: Stay): Gid => project

/** Live: added in August 2026; removed is ours. */
const projectTold =
  (world: World) =>
  (project: Gid, came: boolean): Telling => ({
    subtype: came ? 'added_to_project' : 'removed_from_project',
    pieces: [came ? 'added this task to ' : 'removed this task from ', linkTo(project, world)],
    fields: { project }
  })

/** Live: `moved this task from "A" to "B" in P`. */
const moved = (from: Stay, to: Stay, world: World): Telling => {
  const name = ({ section }: Stay) => world.entities.get(String(section))?.['name'] ?? ''
  return {
    subtype: 'section_changed',
    pieces: [
      `moved this task from "${name(from)}" to "${name(to)}" in `,
      linkTo(to.project, world)
    ],
    fields: { old_section: from.section, new_section: to.section, project: to.project }
  }
}

/** Ours. */
const tagTold =
  (world: World) =>
  (tag: Gid, came: boolean): Telling => ({
    subtype: came ? 'added_to_tag' : 'removed_from_tag',
    pieces: [came ? 'added the tag ' : 'removed the tag ', linkTo(tag, world)],
    fields: { tag }
  })

/** Ours. */
const dependencyTold =
  (world: World) =>
  (dependency: Gid, came: boolean): Telling => {
    const words: Piece = came ? 'marked this task as blocked by ' : 'unblocked this task from '
    const subtype = came ? 'dependency_added' : 'dependency_removed'
    return { subtype, pieces: [words, linkTo(dependency, world)], fields: { dependency } }
  }

const list = (task: Entity, field: string): Gid[] => (task[field] ?? []) as Gid[]

const likers = ({ likes }: Entity): Gid[] =>
  ((likes ?? []) as { user: Json }[]).map(({ user }) => String(user))

type Told = (gid: Gid, came: boolean) => Telling | undefined

/** What has gone from the world is not told of: a deleted project leaves its tasks without a word. Ours. */
const ofThose =
  ({ entities }: World, told: Told): Told =>
  (gid, came) =>
    entities.has(gid) ? told(gid, came) : undefined

/** What is told of each that came to a list, and of each that went. */
const each = (before: readonly Gid[], after: readonly Gid[], told: Told): Telling[] => [
  ...after.filter(gid => !before.includes(gid)).flatMap(gid => told(gid, true) ?? []),
  ...before.filter(gid => !after.includes(gid)).flatMap(gid => told(gid, false) ?? [])
]
