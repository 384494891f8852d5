import type { Jobs } from '../behaviour/jobs/jobs.ts'
import { planParts } from '../behaviour/jobs/plan-text.ts'
import { timestamp } from '../world/clock.ts'
import type { Entity, Gid, JsonObject } from '../world/entity.ts'
import type { World } from '../world/world.ts'
import type { Show } from './show.ts'

/** When the clock moves each job that waits for it, in ms; looked up once for all jobs of an answer. */
export const duesOf = ({ agenda }: World): ReadonlyMap<Gid, number> =>
  new Map(agenda.map(({ gid, at }) => [gid, at]))

/** A job as the control API shows it. */
export const jobView = (
  jobs: Jobs,
  show: Show,
  world: World,
  dues: ReadonlyMap<Gid, number>,
  entity: Entity
): JsonObject => {
  const progress = world.progress.get(entity.gid)
  const due = dues.get(entity.gid)
  return {
    gid: entity.gid,
    type: entity.resource_type,
    phase: jobs.phase(entity) ?? null,
    record: show(entity, world),
    plan: progress ? { ...planParts(progress.plan) } : null,
    held: progress?.held ?? false,
    polls: progress?.seen ?? 0,
    due: due === undefined ? null : timestamp(due),
    history: (progress?.history ?? []).map(({ phase, at, by }) => ({
      phase,
      at: timestamp(at),
      by
    }))
  }
}
