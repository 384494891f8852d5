import type { Behaviour } from '../../behaviour/call.ts'
import { notRecognized } from '../../behaviour/errors.ts'
import { scopeOfText } from '../../behaviour/identifiers.ts'
import type { Ground } from '../../behaviour/resource.ts'
import { targetOf } from '../../behaviour/verbs/target.ts'
import type { Entity, Gid, JsonObject } from '../../world/entity.ts'
import { entriesOf, type Place } from '../../world/indexes.ts'
import type { World } from '../../world/world.ts'
import { fieldsFor, valuesOf } from '../custom-fields/holders.ts'
import { customIdIn } from '../custom-fields/values.ts'
import { index as bySection, scopesOf } from './places.ts'

const index = 'tasks_by_custom_id'

const scopeIn = (workspace: unknown, id: string): string => `${workspace} ${scopeOfText(id)}`

/** Where a task stands in the index of tasks by custom ID; an ID is known in its workspace, in any case of letters. */
export const placesByCustomId = (task: Entity): Place[] =>
  Object.values(valuesOf(task)).flatMap(value => {
    const id = customIdIn(value)
    return id ? [{ scope: scopeIn(task['workspace'], id), rank: '' }] : []
  })

const holderOf = (world: World, workspace: unknown, id: string): Gid | undefined => {
  const [found] = entriesOf(world.indexes.get(index), scopeIn(workspace, id))
  return found?.gid
}

/** Answers the task that has a custom ID. Ours: 404 for an ID that no task of the workspace has. */
export const taskForCustomId: Behaviour = call => {
  const { transaction, parameters } = call
  const id = String(parameters['custom_id'])
  const task = transaction.find(String(holderOf(transaction.world, targetOf(call).gid, id)))
  if (!task) throw notRecognized('custom_id', id)
  return task
}

/** The values of a task that its copies get as well: an ID is of one task. */
export const valuesToCopy = (task: Entity): JsonObject =>
  Object.fromEntries(Object.entries(valuesOf(task)).filter(([, value]) => !customIdIn(value)))

/**
 * The values of a task with an ID of each field of custom IDs that its projects have: what a task has it keeps, for
 * the rest the field counts on.
 */
export const customIdsTaken = (ground: Ground, task: Entity): JsonObject => {
  const { transaction } = ground
  const own = Object.entries(valuesOf(task)).filter(([field, value]) => {
    const id = customIdIn(value)
    return !id || obtains(ground, task, { field, id })
  })
  const values = Object.fromEntries(own)
  const missing = fieldsFor(task, transaction.world)
    .flatMap(gid => transaction.find(gid) ?? [])
    .filter(field => field['representation_type'] === 'custom_id' && !values[field.gid])
  const fresh = missing.map(field => [
    field.gid,
    { custom_id: nextId(ground, field, task['workspace']) }
  ])
  return { ...values, ...Object.fromEntries(fresh) }
}

/**
 * Whether a task gets the ID that is said of it. Ours: it is that of the first task of which it is said; one that has
 * it only because the field counted to it, before the file came to the task whose it is, gives way.
 */
const obtains = (ground: Ground, task: Entity, said: { field: Gid; id: string }): boolean => {
  const { transaction } = ground
  const { field, id } = said
  const holder = transaction.find(String(holderOf(transaction.world, task['workspace'], id)))
  if (!holder || holder.gid === task.gid) return true
  const { counter = 0 } = transaction.find(field) as Entity
  if (Number(id.split('-').at(-1)) > Number(counter)) return false
  const others = Object.entries(valuesOf(holder)).filter(([, value]) => customIdIn(value) !== id)
  const bare = transaction.update(holder, { custom_fields: Object.fromEntries(others) })
  transaction.update(bare, { custom_fields: customIdsTaken(ground, bare) })
  return true
}

const nextId = ({ transaction }: Ground, field: Entity, workspace: unknown): string => {
  let counter = Number(field['counter'] ?? 0)
  let id: string
  do {
    counter += 1
    id = `${field['id_prefix']}-${counter}`
  } while (holderOf(transaction.world, workspace, id) || waits(transaction.world, id))
  transaction.update(field, { counter })
  return id
}

/** Whether a copy that a job is still making has the ID. */
const waits = ({ pending }: World, id: string): boolean =>
  pending.some(({ entity }) =>
    Object.values(valuesOf(entity)).some(value => customIdIn(value) === id)
  )

/** Gives the tasks that are in a project already their IDs, where it gets a field of such. */
export const numberTasks = (ground: Ground, project: Gid): void => {
  const { transaction } = ground
  const tree = transaction.world.indexes.get(bySection)
  const scopes = scopesOf(project, transaction.world)
  for (const { gid } of scopes.flatMap(scope => [...entriesOf(tree, scope)])) {
    const task = transaction.find(gid)
    if (task) transaction.update(task, { custom_fields: customIdsTaken(ground, task) })
  }
}
