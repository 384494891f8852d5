import type { Entity, JsonObject } from '../../world/entity.ts'
import { entriesOf } from '../../world/indexes.ts'
import type { Behaviour, Call } from '../call.ts'
import { tooManyRequests } from '../errors.ts'
import type { Lifecycle } from '../resource.ts'
import { born } from './create.ts'

/** Starts a record that is a job of its own, and answers it. */
export const begin =
  (type: string, fields: (call: Call) => JsonObject): Behaviour =>
  call =>
    call.jobs.begin(call.transaction, waiting(call, type, fields(call)), call.plan)

/** A new job of the caller that waits to be set going. Throws if the caller has too many that have not ended. */
export const waiting = (call: Call, type: string, fields: JsonObject): Entity => {
  const { jobs, me } = call
  const lifecycle = jobs.lifecycle(type) as Lifecycle
  refuseTooMany(call, lifecycle)
  return born(call, type, {
    ...fields,
    [lifecycle.field]: lifecycle.phases.not_started,
    created_by: me.gid || undefined
  })
}

/** After so many seconds a client may try again; ours. */
const retryAfter = 5

/** The unfinished jobs of all types count together. */
const refuseTooMany = ({ transaction, jobs, me }: Call, { atOnce }: Lifecycle): void => {
  const { indexes } = transaction.world
  const running = jobs.lifecycles.flatMap(one => [
    ...entriesOf(indexes.get(one.atOnce.index), me.gid)
  ])
  if (running.length >= atOnce.most) throw tooManyRequests(retryAfter)
}
