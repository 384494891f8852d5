import type { Answer, Call } from '../../behaviour/call.ts'
import { type AsanaError, badInput, unknownObject } from '../../behaviour/errors.ts'
import { targetOf } from '../../behaviour/verbs/target.ts'
import type { Entity, Gid } from '../../world/entity.ts'
import { type Order, rankAsked } from '../ordering/asked.ts'
import { firstSection, sectionsOf } from '../ordering/sections.ts'
import { tooManyProjects } from '../refusals.ts'
import { ownerOf } from '../user-task-lists.ts'
import { customIdsTaken } from './custom-ids.ts'
import {
  endOf,
  index,
  type Membership,
  membershipsOf,
  mostProjects,
  topOf,
  withPlace
} from './places.ts'

/** Puts a task into a place, and refuses a twenty-first project. */
export const moveTo = (call: Call, task: Entity, place: Membership): Entity => {
  const { transaction } = call
  const memberships = withPlace(task, place)
  if ((memberships as readonly unknown[]).length > mostProjects) throw tooManyProjects()
  const moved = { ...task, memberships }
  return transaction.update(moved, { custom_fields: customIdsTaken(call, moved) })
}

/** The task that the body names, put into a section: on top, unless a neighbour is named. Documented. */
export const addToSection = (call: Call, section: Entity): Answer => {
  const { transaction, data } = call
  const task = transaction.find(String(data['task'])) as Entity
  const project = String(section['project'])
  if (task['resource_subtype'] === 'section') throw separator(task.gid)
  if (transaction.find(project)?.resource_type !== 'project') {
    if (ownerOf(section.gid, transaction) !== task['assignee']) throw notInList(task.gid)
    transaction.update(task, { assignee_section: section.gid })
    return undefined
  }
  const asked = rankAsked(call, orderIn(call, section.gid), task.gid)
  const rank = asked ?? topOf(transaction.world, section.gid)
  moveTo(call, task, { project, section: section.gid, rank })
  return undefined
}

/** Documented: not by this operation. The words are ours. */
const separator = (gid: Gid): AsanaError =>
  badInput(`task: ${gid} is a separator, which cannot be put into a section`)

/** Ours. */
const notInList = (gid: Gid): AsanaError =>
  badInput(`task: ${gid} is not in this user task list; assign it to its owner first`)

const orderIn = ({ transaction }: Call, section: Gid): Order => ({
  index,
  scope: section,
  rankOf: gid => placeIn(transaction.find(gid), section)?.rank
})

const placeIn = (task: Entity | undefined, section: Gid): Membership | undefined =>
  task && membershipsOf(task).find(one => one.section === section)

/**
 * Puts the task that the path names into a project, or elsewhere in it. Documented: without a place it goes to the
 * end of the project, with a section alone to the end of that.
 */
export const addProject = (call: Call): Answer => {
  const { transaction, data } = call
  const task = targetOf(call)
  const project = String(data['project'])
  refuseTaskList(call, project)
  const section = sectionAsked(call, project)
  const asked = rankAsked(call, orderIn(call, section), task.gid)
  const rank = asked ?? endOf(transaction.world, section)
  moveTo(call, task, { project, section, rank })
  return undefined
}

/** Ours: what is in the list of a user is there by being assigned. */
const refuseTaskList = ({ transaction }: Call, project: Gid): void => {
  if (transaction.find(project)?.resource_type !== 'project') {
    throw badInput(`project: ${project} is a user task list; assign the task instead`)
  }
}

const sectionAsked = (call: Call, project: Gid): Gid => {
  const { transaction, data } = call
  const asked = data['section']
  if (typeof asked === 'string') {
    if (transaction.find(asked)?.['project'] === project) return asked
    throw unknownObject('section', asked)
  }
  const anchor = data['insert_before'] ?? data['insert_after']
  const beside = transaction.find(String(anchor))
  const found = beside && membershipsOf(beside).find(one => one.project === project)
  if (found) return found.section
  const first = firstSection(call, project)
  if (data['insert_after'] === null) return first
  return sectionsOf(project, transaction.world).at(-1) as Gid
}

/** Takes the task that the path names out of a project; where it is not, that is no mistake. */
export const removeProject = (call: Call): Answer => {
  const task = targetOf(call)
  const memberships = membershipsOf(task).filter(one => one.project !== call.data['project'])
  call.transaction.update(task, { memberships: memberships as never })
  return undefined
}
