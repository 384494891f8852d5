import { type PlanParts, parsePlan, planFrom } from '../behaviour/plan-text.ts'
import { nearest } from '../contract/nearest.ts'
import type { Entity, JsonObject } from '../world/entity.ts'
import type { Plan } from '../world/plan.ts'
import type { Transaction } from '../world/transaction.ts'
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
  const lifecycle = catalogue.lifecycle(type)
  const waiting = lifecycle ? { [lifecycle.field]: lifecycle.phases.not_started } : {}
  refuseTaken(transaction, asked.record)
  const job = takenIn(desk, transaction, type, { ...waiting, ...asked.record })
  const plan = planOf(asked.plan, jobs.ruled(transaction, job) ?? jobs.defaultPlan)
  if (!isFinished(desk, job)) return jobs.begin(transaction, job, plan)
  if (plan) throw new ControlError(400, 'plan is for a job that has not finished')
  return job
}

/** Writes what is to be different. A new status puts the job into that phase, with the new plan if there is one. */
export const changed = (
  desk: JobDesk,
  transaction: Transaction,
  job: Entity,
  { record = {}, plan: text }: JobChange
): Entity => {
  const { jobs } = desk.mock
  refuseOther(job, record)
  const after = takenIn(desk, transaction, job.resource_type, record, job)
  const progress = transaction.progress(job.gid)
  const plan = planOf(text, progress?.plan ?? jobs.defaultPlan)
  const phase = jobs.phase(after)
  if (phase !== undefined && phase !== jobs.phase(job)) {
    if (plan) {
      const { seen = 0, history = [] } = progress ?? {}
      transaction.setProgress(job.gid, { plan, seen, history })
    }
    return jobs.place(transaction, after, phase)
  }
  if (!plan) return after
  if (!isFinished(desk, job)) return jobs.replan(transaction, after, plan)
  throw new ControlError(
    409,
    `The job ${job.gid} has ${phase} already, and a plan does not move it; give it another status as well`
  )
}

const takenIn = (
  { mock, show }: JobDesk,
  transaction: Transaction,
  type: string,
  record: JsonObject,
  known?: Entity
): Entity => {
  const { contract } = mock
  const gate = { contract, transaction, show }
  return takeIn(gate, typeNamed(contract, type, 'type'), record, known, 'record')
}

const isFinished = ({ mock }: JobDesk, job: Entity): boolean => {
  const phase = mock.jobs.phase(job)
  return phase === 'succeeded' || phase === 'failed'
}

const jobType = (types: readonly string[], name = types.length === 1 ? types[0] : ''): string => {
  if (name && types.includes(name)) return name
  const hint = nearest(name ?? '', types)
  throw new ControlError(400, `type must be one of ${types.join(', ')}, not "${name}"${hint}`)
}

const refuseTaken = (transaction: Transaction, { gid }: JsonObject = {}): void => {
  const known = gid === undefined ? undefined : transaction.find(gidIn(gid, 'record.gid'))
  if (known) {
    throw new ControlError(409, `The gid ${known.gid} is taken by a ${known.resource_type}`)
  }
}

const refuseOther = (job: Entity, { gid = job.gid }: JsonObject): void => {
  if (gid !== job.gid) throw new ControlError(400, `record.gid stays ${job.gid}`)
}

const planOf = (text: string | PlanParts | undefined, base: Plan): Plan | undefined => {
  if (text === undefined) return undefined
  return typeof text === 'string' ? parsePlan(text, base) : planFrom(text, base)
}
