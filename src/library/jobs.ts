import type { PlanParts } from '../behaviour/jobs/plan-text.ts'
import type { Mock } from '../behaviour/mock.ts'
import type { components } from '../contract/types.gen.ts'
import { jobHandlers } from '../control/jobs.ts'
import { showerFor } from '../control/show.ts'
import type { Mover, Phase } from '../world/plan.ts'

/** A job as the API answers with it. */
export type Job = components['schemas']['JobResponse']

/** A plan as text, `outcome=failed; start=1 poll; finish=3 polls`, or its parts on their own. */
export type PlanText = string | PlanParts

/** A job's record and how it goes. Times are as the API writes them. */
export interface JobState {
  readonly gid: string
  /** The type of the record on the wire. */
  readonly type: string
  readonly phase: Phase | null
  readonly record: Job
  /** Null for a job that nothing moves but a word from the test. */
  readonly plan: Required<PlanParts> | null
  readonly held: boolean
  /** How many polls have seen the present phase. */
  readonly polls: number
  /** When the clock moves it; null if it waits for something else. */
  readonly due: string | null
  readonly history: readonly { readonly phase: Phase; readonly at: string; readonly by: Mover }[]
}

/** The fields of a new job. What it makes is a record of its own, or the gid of one that is there. */
export type NewJob = {
  readonly [K in keyof Job]?: Job[K] | (NonNullable<Job[K]> extends object ? string : never)
} & { readonly plan?: PlanText }

/** The jobs of a mock, for a test to see and to steer. All but `list` throw where there is no such job. */
export interface MockJobs {
  list(): readonly JobState[]
  get(gid: string): JobState
  /** A new job, set going by its plan; without one, by the rules of the world or the default plan. */
  create(job?: NewJob): JobState
  /** Moves an unfinished job one phase on. */
  advance(gid: string): JobState
  succeed(gid: string): JobState
  fail(gid: string): JobState
  /** Gives an unfinished job another plan. */
  plan(gid: string, plan: PlanText): JobState
}

/** The jobs of a mock, by the same code that the control API serves. @internal */
export const jobsOf = (mock: Mock): MockJobs => {
  const desk = { mock, show: showerFor(mock) }
  // What the control API shows of a job is JSON, which JobState describes.
  const doing =
    (operation: keyof typeof jobHandlers) =>
    (gid?: string, body?: object): JobState =>
      jobHandlers[operation]({ parameters: { gid }, body }, desk) as unknown as JobState
  const changing = doing('changeJob')
  const creating = doing('createJob')
  return {
    list: () => {
      const { jobs } = jobHandlers.listJobs({ parameters: {}, body: undefined }, desk)
      // As above.
      return jobs as unknown as JobState[]
    },
    get: doing('showJob'),
    create: ({ plan, ...record } = {}) => creating(undefined, plan ? { record, plan } : { record }),
    advance: doing('advanceJob'),
    succeed: doing('succeedJob'),
    fail: doing('failJob'),
    plan: (gid, plan) => changing(gid, { plan })
  }
}
