import type { Call } from '../../behaviour/call.ts'
import { unknownObject } from '../../behaviour/errors.ts'
import type { Gid } from '../../world/entity.ts'
import { firstSection } from '../ordering/sections.ts'
import { missingRequired, tooManyProjects } from '../refusals.ts'
import { type Membership, mostProjects, topOf } from './places.ts'

/** One place that a body asks for, and how it calls it. */
interface Wish {
  readonly project: Gid
  readonly section?: Gid | null | undefined
  readonly field: string
  readonly projectField: string
}

/**
 * The places that a new task is to have, one in each project. Ours: at the top of the first section, unless its
 * membership says another section.
 */
export const placesAsked = (call: Call): Membership[] => {
  const wishes = new Map(wishesIn(call).map(wish => [wish.project, wish]))
  if (wishes.size > mostProjects) throw tooManyProjects()
  return [...wishes.values()].map(wish => placeOf(call, wish))
}

const wishesIn = ({ data }: Call): Wish[] => {
  const named = (data['projects'] ?? []) as readonly Gid[]
  const said = (data['memberships'] ?? []) as readonly { project?: Gid; section?: Gid | null }[]
  return [
    ...named.map((project, at) => {
      const field = `projects: [${at}]`
      return { project, field, projectField: field }
    }),
    ...said.map(({ project, section }, at) => {
      const field = `memberships: [${at}]`
      if (project === undefined) throw missingRequired(`${field}: project`)
      return { project, section, field: `${field}: section`, projectField: `${field}: project` }
    })
  ]
}

const placeOf = (call: Call, wish: Wish): Membership => {
  const { transaction } = call
  const { project, section, field, projectField } = wish
  if (transaction.find(project)?.resource_type !== 'project') {
    throw unknownObject(projectField, project)
  }
  const place = section ?? firstSection(call, project)
  if (transaction.find(place)?.['project'] !== project) throw unknownObject(field, place)
  return { project, section: place, rank: topOf(transaction.world, place) }
}
