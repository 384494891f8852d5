import type { Call } from '../../behaviour/call.ts'
import { born } from '../../behaviour/verbs/create.ts'
import type { Entity, JsonObject } from '../../world/entity.ts'
import { membershipsOf, projectsOf } from '../tasks/places.ts'
import { subtasksOf } from './copy-task.ts'

/** What is in a project. */
export interface Content {
  readonly sections: readonly Entity[]
  /** The tasks that stand in it, in their order. */
  readonly tasks: readonly Entity[]
  /** These, all below them, and the project itself: all that has dates. */
  readonly all: readonly Entity[]
}

/** Gathers what is in a project, in its order. */
export const contentOf = (call: Call, project: Entity): Content => {
  const { references, transaction } = call
  const around = references.referrers(transaction, project.gid)
  const sections = around.filter(one => one.resource_type === 'section')
  const tasks = around.filter(
    one => one.resource_type === 'task' && projectsOf(one).includes(project.gid)
  )
  const ranks = new Map(sections.map(({ gid, rank }) => [gid, String(rank)]))
  const rankHere = (task: Entity) => {
    const here = membershipsOf(task).find(one => one.project === project.gid)
    return `${ranks.get(String(here?.section))}/${here?.rank}`
  }
  const ordered = (records: Entity[], rank: (one: Entity) => unknown) =>
    records
      .map(one => ({ one, rank: String(rank(one)) }))
      .sort((a, b) => (a.rank < b.rank ? -1 : 1))
      .map(({ one }) => one)
  const top = ordered(tasks, rankHere)
  return {
    sections: ordered(sections, ({ rank }) => rank),
    tasks: top,
    all: [...new Set([project, ...top.flatMap(task => withSubtasks(call, task))])]
  }
}

const withSubtasks = (call: Call, task: Entity): Entity[] => [
  task,
  ...subtasksOf(call, task).flatMap(one => withSubtasks(call, one))
]

/** Copies the records of some types that hang on one record to another one. */
export const copyBelow = (call: Call, from: Entity, to: Entity, types: readonly string[]): void => {
  for (const one of call.references.referrers(call.transaction, from.gid)) {
    const { gid: _gid, resource_type: type, created_at: _at, ...fields } = one
    if (!types.includes(type)) continue
    const moved = Object.entries(fields as JsonObject).map(([name, value]) => [
      name,
      value === from.gid ? to.gid : value
    ])
    born(call, type, Object.fromEntries(moved))
  }
}
