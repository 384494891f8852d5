import { type Lifecycle, phaseOf } from '../../behaviour/resource.ts'
import type { Entity } from '../../world/entity.ts'
import type { Place } from '../../world/indexes.ts'

/** Whether a job has still to succeed or to fail. */
export const isUnfinished = (lifecycle: Lifecycle, job: Entity): boolean => {
  const phase = phaseOf(lifecycle, job)
  return phase !== 'succeeded' && phase !== 'failed'
}

/** The place of a job that says who started it, by who that is, while it goes on. */
export const unfinishedByCreator =
  (lifecycle: Lifecycle) =>
  (job: Entity): Place[] => {
    const { created_by: creator } = job
    if (typeof creator !== 'string' || !isUnfinished(lifecycle, job)) return []
    return [{ scope: creator, rank: '' }]
  }

/** Documented: at most five jobs of one user at once. */
export const mostAtOnce = 5
