import type { Entity } from '../../world/entity.ts'
import { entriesOf } from '../../world/indexes.ts'
import type { Behaviour, Call } from '../call.ts'
import { conclude } from '../conclude.ts'
import { tooManyRequests } from '../errors.ts'
import type { Lifecycle } from '../resource.ts'
import { born } from './create.ts'

/** What a job does. */
export interface Work {
  /** The `resource_subtype` of the job. */
  readonly subtype: string
  /** The field of the job that names what it makes. */
  readonly result: string
  /** Makes the new record, with all that belongs to it, as if it were to be there at once. May refuse. */
  readonly make: (call: Call) => Entity
}

/** After so many seconds a client may try again; ours. */
const retryAfter = 5

/**
 * Starts a job and answers it. What it makes is made at once, by the state of things when it was asked for, but
 * waits in the world, seen by nobody, until the job succeeds; then it is there whole, or gone if the job fails.
 * What the making changes about records that were there before is not kept.
 */
export const startJob =
  ({ subtype, result, make }: Work): Behaviour =>
  call => {
    const { transaction, jobs, me } = call
    const type = jobs.typeMaking(result)
    const lifecycle = jobs.lifecycle(type) as Lifecycle
    refuseTooMany(call, lifecycle)
    const job = born(call, type, {
      resource_subtype: subtype,
      [lifecycle.field]: lifecycle.phases.not_started,
      created_by: me.gid || undefined
    })
    const { made, all } = madeApart(call, make)
    const known = transaction.update(job, { [result]: made.gid })
    for (const entity of all) transaction.hold(entity, job.gid)
    return jobs.begin(transaction, known, call.plan)
  }

/** What the work makes, from a world of its own; only the gids that it took are taken in the real one. */
const madeApart = (call: Call, make: Work['make']): { made: Entity; all: readonly Entity[] } => {
  const scratch = call.transaction.branch()
  const apart: Call = { ...call, transaction: scratch }
  const made = make(apart)
  conclude(apart)
  call.transaction.set({ nextGid: scratch.world.nextGid })
  const all = scratch.changes.flatMap(({ before, after }) => (before || !after ? [] : [after]))
  return { made, all }
}

const refuseTooMany = ({ transaction, me }: Call, { atOnce }: Lifecycle): void => {
  if (!atOnce) return
  const running = entriesOf(transaction.world.indexes.get(atOnce.index), me.gid)
  if ([...running].length >= atOnce.most) throw tooManyRequests(retryAfter)
}
