import type { Audit, Audited } from '../behaviour/events/auditing.ts'
import type { Entity, Gid, Json } from '../world/entity.ts'
import type { World } from '../world/world.ts'
import { homeOf } from './graph.ts'

/*
 * The types of the audit log's events, as documented, as far as the mock's operations bring them about; the categories are
 * the headings under which they are documented. Which details an event has is ours.
 */

/** Several audits of one type of record. */
export const audits =
  (...all: readonly Audit[]): Audit =>
  (change, world) =>
    all.flatMap(audit => audit(change, world))

/** That a record has been deleted, if it is one of those that are wanted. */
export const deletion =
  (type: string, wanted: (entity: Entity) => boolean = () => true): Audit =>
  ({ before, after }, world) =>
    before && !after && wanted(before) ? [lineOf('deletion', type, before, world)] : []

/** That there is a new record. */
export const creation =
  (type: string): Audit =>
  ({ before, after }, world) =>
    !before && after ? [lineOf('creation', type, after, world)] : []

/** That another value of a field lets other people in. */
export const access =
  (type: string, field: string): Audit =>
  ({ before, after }, world) => {
    if (!before || !after || before[field] === after[field]) return []
    const details = { old_value: textOf(before[field]), new_value: textOf(after[field]) }
    return [{ ...lineOf('access_control', type, after, world), details }]
  }

const textOf = (value: Json | undefined): string | null =>
  typeof value === 'string' ? value : null

/** That somebody has become a member of something, or is one no longer. `type` is without `_added` and `_removed`. */
export const membership =
  (type: (parent: Entity) => string | undefined, of: string, member: string): Audit =>
  ({ before, after }, world) => {
    if (before && after) return []
    const entity = (after ?? before) as Entity
    const parent = world.entities.get(String(entity[of]))
    const kind = parent && type(parent)
    if (!kind) return []
    const details = { member: entity[member] }
    return [
      {
        ...lineOf('access_control', `${kind}_${after ? 'added' : 'removed'}`, parent, world),
        details
      }
    ]
  }

/** A line about a record, in the log of the workspace that it is in. */
export const lineOf = (
  category: string,
  type: string,
  resource: Entity,
  world: World
): Audited => ({
  ...{ category, type, resource },
  workspace: homeOf(resource, world) as Gid | undefined
})
