import { tell } from '../behaviour/events/eventing.ts'
import type { Jobs } from '../behaviour/jobs/jobs.ts'
import type { Entity, JsonObject } from '../world/entity.ts'
import type { Transaction } from '../world/transaction.ts'
import { entitiesOf } from '../world/world.ts'
import type { JobDesk } from './control.ts'
import { ControlError } from './failure.ts'
import { duesOf, jobView } from './job-view.ts'
import { changed, created } from './job-write.ts'
import type { Asked } from './request.ts'

type JobHandler = (asked: Asked, desk: JobDesk) => JsonObject

type Operation =
  | 'listJobs'
  | 'createJob'
  | 'showJob'
  | 'changeJob'
  | 'advanceJob'
  | 'succeedJob'
  | 'failJob'
  | 'holdJob'

type Move = (jobs: Jobs, transaction: Transaction, job: Entity) => Entity

/** Writes to the world, and tells clients what has changed; nobody has done it but the test. */
const writing = ({ mock }: JobDesk, write: (transaction: Transaction) => JsonObject): JsonObject =>
  mock.store.transact(transaction => {
    const answer = write(transaction)
    tell(transaction, { types: mock.contract.types, catalogue: mock.catalogue })
    return answer
  })

/** Moves an unfinished job and answers with it. */
const moving =
  (move: Move): JobHandler =>
  ({ parameters }, desk) =>
    writing(desk, transaction => {
      const job = jobOf(desk, transaction, String(parameters['gid']))
      refuseFinished(desk, job)
      return viewOf(desk, transaction, move(desk.mock.jobs, transaction, job))
    })

/** The operations on jobs. */
export const jobHandlers: Readonly<Record<Operation, JobHandler>> = {
  listJobs: ({ parameters }, desk) =>
    desk.mock.store.transact(({ world }) => {
      const { jobs } = desk.mock
      const { phase } = parameters
      const dues = duesOf(world)
      const wanted = jobs.types
        .flatMap(type => entitiesOf(world, type))
        .filter(job => phase === undefined || jobs.phase(job) === phase)
      return { jobs: wanted.map(job => jobView(jobs, desk.show, world, dues, job)) }
    }),
  createJob: ({ body }, desk) =>
    writing(desk, transaction =>
      viewOf(desk, transaction, created(desk, transaction, body as object))
    ),
  showJob: ({ parameters }, desk) =>
    desk.mock.store.transact(transaction =>
      viewOf(desk, transaction, jobOf(desk, transaction, String(parameters['gid'])))
    ),
  changeJob: ({ parameters, body }, desk) =>
    writing(desk, transaction => {
      const job = jobOf(desk, transaction, String(parameters['gid']))
      return viewOf(desk, transaction, changed(desk, transaction, job, body as object))
    }),
  advanceJob: moving((jobs, transaction, job) => jobs.advance(transaction, job)),
  succeedJob: moving((jobs, transaction, job) => jobs.place(transaction, job, 'succeeded')),
  failJob: moving((jobs, transaction, job) => jobs.place(transaction, job, 'failed')),
  holdJob: moving((jobs, transaction, job) => jobs.hold(transaction, job))
}

const viewOf = ({ mock, show }: JobDesk, { world }: Transaction, job: Entity) =>
  jobView(mock.jobs, show, world, duesOf(world), job)

const jobOf = ({ mock }: JobDesk, transaction: Transaction, gid: string): Entity => {
  const entity = transaction.find(gid)
  if (!entity) throw new ControlError(404, `There is no job ${gid}`)
  if (mock.jobs.types.includes(entity.resource_type)) return entity
  throw new ControlError(404, `${gid} is no job, it is a ${entity.resource_type}`)
}

const refuseFinished = ({ mock }: JobDesk, job: Entity): void => {
  const phase = mock.jobs.phase(job)
  if (phase !== 'succeeded' && phase !== 'failed') return
  const field = mock.catalogue.lifecycle(job.resource_type)?.field
  throw new ControlError(
    409,
    `The job ${job.gid} has ${phase} already; PATCH it with another record.${field} to set it back`
  )
}
