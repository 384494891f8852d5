import type { Gid } from '../../world/entity.ts'
import type { World } from '../../world/world.ts'
import { each, listed, type Tale, type Telling } from '../stories/system-stories.ts'
import { linkTo } from '../stories/texts.ts'
import { type Membership, membershipsOf, projectsOf } from './places.ts'

/** What tells into which projects and sections a task came, under which task, and which tags it has. */
export const placesTold: Tale = (before, after, world) =>
  [inProjects, inSections, underParent, withTags].flatMap(tale => tale(before, after, world))

/** Live: added in August 2026; removed is ours. */
const inProjects: Tale = (before, after, world) =>
  each(projectsOf(before), projectsOf(after), world, (project, came) => [
    {
      subtype: came ? 'added_to_project' : 'removed_from_project',
      pieces: [came ? 'added this task to ' : 'removed this task from ', linkTo(project, world)],
      fields: { project }
    }
  ])

const inSections: Tale = (before, after, world) =>
  membershipsOf(after).flatMap(place => {
    const from = membershipsOf(before).find(({ project }) => project === place.project)
    return from && from.section !== place.section ? [moved(from, place, world)] : []
  })

/** Live: `moved this task from "A" to "B" in P`. */
const moved = (from: Membership, to: Membership, world: World): Telling => {
  const name = (section: Gid) => world.entities.get(section)?.['name'] ?? ''
  return {
    subtype: 'section_changed',
    pieces: [
      `moved this task from "${name(from.section)}" to "${name(to.section)}" in `,
      linkTo(to.project, world)
    ],
    fields: { old_section: from.section, new_section: to.section, project: to.project }
  }
}

/** The subtypes are reported, the texts ours. */
const underParent: Tale = (before, after, world) =>
  each(parents(before['parent']), parents(after['parent']), world, (task, came) => [
    {
      subtype: came ? 'added_to_task' : 'removed_from_task',
      pieces: [came ? 'added this task to ' : 'removed this task from ', linkTo(task, world)],
      fields: { task }
    }
  ])

const parents = (parent: unknown): Gid[] => (typeof parent === 'string' ? [parent] : [])

/** Ours. */
const withTags: Tale = (before, after, world) =>
  each(listed(before, 'tags'), listed(after, 'tags'), world, (tag, came) => [
    {
      subtype: came ? 'added_to_tag' : 'removed_from_tag',
      pieces: [came ? 'added the tag ' : 'removed the tag ', linkTo(tag, world)],
      fields: { tag }
    }
  ])
