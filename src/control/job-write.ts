import { type PlanParts, parsePlan, planFrom } from '../behaviour/jobs/plan-text.ts'
import type { Lifecycle } from '../behaviour/resource.ts'
import { nearest } from '../contract/nearest.ts'
import type { Entity, JsonObject } from '../world/entity.ts'
import type { Phase, Plan } from '../world/plan.ts'
import type { Transaction } from '../world/transaction.ts'
import { knownTo } from '../world/world.ts'
import type { JobDesk } from './control.ts'
import { ControlError } from './failure.ts'
import { gidIn, takeIn } from './intake.ts'
import { typeNamed } from './show.ts'

/** A new job as it is asked for. */
export interface NewJob {
  readonly type?: string
  readonly record?: JsonObject
  readonly plan?: string | PlanParts
}

/** What is to be different about a job. */
export type JobChange = Omit<NewJob, 'type'>

/** Writes a new job and sets it going. Throws a 400 for what is wrong with it, a 409 for a gid that is taken. */
export const created = (desk: JobDesk, transaction: Transaction, asked: NewJob): Entity => {
  const { jobs, catalogue } = desk.mock
  const type = jobType(jobs.types, asked.type)
  const { field, phases } = catalogue.lifecycle(type) as Lifecycle
  refuseTaken(transaction, asked.record)
  const job = takenIn(desk, transaction, type, { [field]: phases.not_started, ...asked.record })
  const plan = planOf(asked.plan, jobs.ruled(transaction, job) ?? jobs.defaultPlan)
  if (!isFinished(desk, job)) {
    jobs.claim(transaction, job)
    return jobs.begin(transaction, job, plan)
  }
  if (plan) throw new ControlError(400, 'plan is for a job that has not finished')
  return job
}

/**
 * Writes what is to be different. A new status puts the job into that phase, with the new plan if there is one.
 * Throws a 400 for what is wrong, a 409 for a plan that comes too late.
 */
export const changed = (
  desk: JobDesk,
  transaction: Transaction,
  job: Entity,
  { record, plan: text }: JobChange
): Entity => {
  const { jobs } = desk.mock
  if (!record && text === undefined) {
    throw new ControlError(400, 'The body must have record, plan or both')
  }
  refuseOther(job, record)
  const after = takenIn(desk, transaction, job.resource_type, record ?? {}, job)
  const plan = planOf(text, transaction.progress(job.gid)?.plan ?? jobs.defaultPlan)
  const phase = jobs.phase(after)
  if (phase && phase !== jobs.phase(job)) return placed(desk, transaction, after, phase, plan)
  if (!plan) return after
  if (!isFinished(desk, job)) return jobs.replan(transaction, after, plan)
  throw new ControlError(
    409,
    `The job ${job.gid} has ${phase} already, and a plan does not move it; give it another status as well`
  )
}

/** The new plan counts before the job enters its phase, which may be over at once. */
const placed = (
  { mock }: JobDesk,
  transaction: Transaction,
  job: Entity,
  phase: Phase,
  plan: Plan | undefined
): Entity => {
  const history = transaction.progress(job.gid)?.history ?? []
  if (plan) transaction.setProgress(job.gid, { plan, seen: 0, history })
  return mock.jobs.place(transaction, job, phase)
}

const takenIn = (
  { mock, show }: JobDesk,
  transaction: Transaction,
  type: string,
  record: JsonObject,
  known?: Entity
): Entity => {
  const { contract, catalogue, held } = mock
  const gate = { contract, catalogue, held, transaction, show }
  return takeIn(gate, typeNamed(contract, type, 'type'), record, known, 'record')
}

const isFinished = ({ mock }: JobDesk, job: Entity): boolean => {
  const phase = mock.jobs.phase(job)
  return phase === 'succeeded' || phase === 'failed'
}

/** Where none is asked for, the first type of the catalogue that has jobs. */
const jobType = (types: readonly string[], asked: string | undefined): string => {
  const name = asked ?? String(types[0])
  if (types.includes(name)) return name
  const list = types.join(', ')
  throw new ControlError(400, `type must be one of ${list}, not "${name}"${nearest(name, types)}`)
}

const refuseTaken = (transaction: Transaction, { gid }: JsonObject = {}): void => {
  const known = gid === undefined ? undefined : knownTo(transaction.world, gidIn(gid, 'record.gid'))
  if (known) {
    throw new ControlError(409, `The gid ${known.gid} is taken by a ${known.resource_type}`)
  }
}

const refuseOther = (job: Entity, { gid = job.gid }: JsonObject = {}): void => {
  if (gid !== job.gid) throw new ControlError(400, `record.gid stays ${job.gid}`)
}

const planOf = (text: string | PlanParts | undefined, base: Plan): Plan | undefined => {
  if (text === undefined) return undefined
  return typeof text === 'string' ? parsePlan(text, base) : planFrom(text, base)
}
