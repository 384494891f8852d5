import type { Entity } from '../../world/entity.ts'
import { Access } from '../access/access.ts'
import type { Behaviour, Call } from '../call.ts'
import { follow } from '../conclude.ts'
import { waiting } from './begin.ts'

/** What a job does. */
export interface Work {
  /** The `resource_subtype` of the job. */
  readonly subtype: string
  /** The field of the job that names what it makes. */
  readonly result: string
  /** Makes the new record, with all that belongs to it, as if it were to be there at once. May refuse. */
  readonly make: (call: Call) => Entity
}

/**
 * Starts a job and answers it. What it makes is made at once, by the state of things when it was asked for, but
 * waits in the world, seen by nobody, until the job succeeds; then it is there whole, or gone if the job fails.
 * What the making changes about records that were there before is not kept.
 */
export const startJob =
  ({ subtype, result, make }: Work): Behaviour =>
  call => {
    const { transaction, jobs } = call
    const job = waiting(call, jobs.typeMaking(result), { resource_subtype: subtype })
    const { made, all } = madeApart(call, make)
    const known = transaction.update(job, { [result]: made.gid })
    for (const entity of all) transaction.hold(entity, job.gid)
    return jobs.begin(transaction, known, call.plan)
  }

/** What the work makes, from a world of its own; only the gids that it took are taken in the real one. */
const madeApart = (call: Call, make: Work['make']): { made: Entity; all: readonly Entity[] } => {
  const scratch = call.transaction.branch()
  const access = new Access(call.catalogue, call.me, scratch)
  const apart: Call = { ...call, access, transaction: scratch }
  const made = make(apart)
  follow(apart)
  call.transaction.set({ nextGid: scratch.world.nextGid })
  const all = scratch.changes.flatMap(({ before, after }) => (before || !after ? [] : [after]))
  return { made, all }
}
