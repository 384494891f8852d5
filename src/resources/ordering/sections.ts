import type { Ground } from '../../behaviour/resource.ts'
import { born } from '../../behaviour/verbs/create.ts'
import type { Gid } from '../../world/entity.ts'
import { entriesOf } from '../../world/indexes.ts'
import type { World } from '../../world/world.ts'

/** The index of sections by project, in the order that users see. */
export const index = 'sections_by_project'

/** The sections of a project, in order. */
export const sectionsOf = (project: Gid, { indexes }: World): Gid[] =>
  [...entriesOf(indexes.get(index), project)].map(({ gid }) => gid)

/** The first section of a project; one without any gets one, as new projects do. */
export const firstSection = (ground: Ground, project: Gid): Gid => {
  const [first] = entriesOf(ground.transaction.world.indexes.get(index), project)
  return first?.gid ?? born(ground, 'section', { name: 'Untitled section', project }).gid
}
