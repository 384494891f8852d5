import type { Answer, Behaviour, Call } from '../../behaviour/call.ts'
import { targetOf } from '../../behaviour/verbs/target.ts'
import type { Entity, Gid } from '../../world/entity.ts'
import { entriesOf } from '../../world/indexes.ts'
import type { World } from '../../world/world.ts'
import { idleIfFree } from '../plans.ts'
import { circular, tooManyDependencies } from '../refusals.ts'

/** Documented: dependencies and dependents of a task together. */
const most = 30

/** What a task waits for. */
export const dependenciesOf = (task: Entity | undefined): Gid[] =>
  (task?.['dependencies'] ?? []) as Gid[]

/** What waits for a task. */
export const dependentsOf = ({ gid }: Entity, { indexes }: World): Gid[] =>
  [...entriesOf(indexes.get('tasks_by_dependency'), gid)].map(entry => entry.gid)

/** Lets the task that the path names wait for those of the body. */
export const addDependencies: Behaviour = idleIfFree(call => {
  for (const gid of given(call, 'dependencies')) wait(call, targetOf(call).gid, gid, 'dependencies')
  return done(call)
})

/** Lets those of the body wait for the task that the path names. */
export const addDependents: Behaviour = idleIfFree(call => {
  for (const gid of given(call, 'dependents')) wait(call, gid, targetOf(call).gid, 'dependents')
  return done(call)
})

/** Lets the task that the path names wait no longer for those of the body. */
export const removeDependencies: Behaviour = idleIfFree(call => {
  for (const gid of given(call, 'dependencies')) waitNoLonger(call, targetOf(call).gid, gid)
  return undefined
})

/** Lets those of the body wait no longer for the task that the path names. */
export const removeDependents: Behaviour = idleIfFree(call => {
  for (const gid of given(call, 'dependents')) waitNoLonger(call, gid, targetOf(call).gid)
  return undefined
})

const given = ({ data }: Call, field: string): Gid[] => (data[field] ?? []) as Gid[]

const wait = ({ transaction }: Call, waiting: Gid, on: Gid, field: string): void => {
  if (reaches(transaction.world, on, waiting)) throw circular(field, on)
  const task = transaction.find(waiting) as Entity
  const held = dependenciesOf(task)
  if (!held.includes(on)) transaction.update(task, { dependencies: [...held, on] })
}

/** Whether a task is another, or waits for it over however many. */
const reaches = ({ entities }: World, from: Gid, to: Gid): boolean => {
  const seen = new Set<Gid>()
  const open = [from]
  for (let gid = open.pop(); gid !== undefined; gid = open.pop()) {
    if (gid === to) return true
    if (!seen.has(gid)) open.push(...dependenciesOf(entities.get(gid)))
    seen.add(gid)
  }
  return false
}

const waitNoLonger = ({ transaction }: Call, waiting: Gid, on: Gid): void => {
  const task = transaction.find(waiting) as Entity
  const held = dependenciesOf(task)
  if (held.includes(on)) transaction.update(task, { dependencies: held.filter(gid => gid !== on) })
}

/** Refuses the whole request where a task has got too many. */
const done = (call: Call): Answer => {
  const { world } = call.transaction
  for (const gid of [
    targetOf(call).gid,
    ...given(call, 'dependencies'),
    ...given(call, 'dependents')
  ]) {
    const task = world.entities.get(gid) as Entity
    if (dependenciesOf(task).length + dependentsOf(task, world).length > most)
      throw tooManyDependencies()
  }
  return undefined
}
