import type { Entity, JsonObject } from '../../world/entity.ts'
import type { Mover, Phase, Plan, Progress, Step } from '../../world/plan.ts'
import type { Transaction } from '../../world/transaction.ts'
import type { Appointment } from '../../world/world.ts'
import type { Catalogue } from '../catalogue.ts'
import type { References } from '../references.ts'
import { type Lifecycle, phaseOf } from '../resource.ts'
import { Results } from './results.ts'

/** The plan of a job that nothing moves but a word from the test. */
const still: Plan = { start: { kind: 'manual' }, finish: { kind: 'manual' }, outcome: 'succeeded' }

/** Moves jobs along: records of the types that declare a lifecycle, each by its plan. */
export class Jobs {
  readonly #catalogue: Catalogue
  readonly #results: Results
  /** The plan of a job for which neither the request nor a rule of the world has one. */
  readonly defaultPlan: Plan

  constructor(catalogue: Catalogue, references: References, defaultPlan: Plan) {
    this.#catalogue = catalogue
    this.#results = new Results(catalogue, references)
    this.defaultPlan = defaultPlan
  }

  /** The types whose records are jobs. */
  get types(): readonly string[] {
    return this.#catalogue.jobTypes
  }

  /** How the types of job show their way. */
  get lifecycles(): readonly Lifecycle[] {
    return this.#catalogue.lifecycles
  }

  /** The type of job that names what it makes in a field. */
  typeMaking(result: string): string {
    const type = this.types.find(one => this.lifecycle(one)?.results.includes(result))
    if (type === undefined) throw new Error(`No job names what it makes in ${result}.`)
    return type
  }

  /** How a type of record shows the way of a job; undefined for records that are no jobs. */
  lifecycle(type: string): Lifecycle | undefined {
    return this.#catalogue.lifecycle(type)
  }

  /** Where a job stands; undefined for a record that is no job. */
  phase(entity: Entity): Phase | undefined {
    const lifecycle = this.#catalogue.lifecycle(entity.resource_type)
    return lifecycle && phaseOf(lifecycle, entity)
  }

  /** The plan of the first rule of the world that fits the record; its name is that of what it makes. */
  ruled(transaction: Transaction, entity: Entity): Plan | undefined {
    const [made] = this.#results.of(transaction, entity)
    const shown: JsonObject = { name: made?.['name'], ...entity }
    return transaction.world.planRules.find(({ match }) =>
      Object.entries(match).every(([field, value]) => shown[field] === value)
    )?.plan
  }

  /** Lets what an unfinished job is making wait for its success. */
  claim(transaction: Transaction, job: Entity): void {
    this.#results.claim(transaction, job)
  }

  /** Gives an unfinished job its plan and sets it going: the plan asked for, else a rule's, else the default. */
  begin(transaction: Transaction, entity: Entity, asked?: Plan): Entity {
    const plan = asked ?? this.ruled(transaction, entity) ?? this.defaultPlan
    const phase = this.phase(entity) ?? 'not_started'
    const history = [{ phase, at: transaction.now, by: 'start' as const }]
    transaction.setProgress(entity.gid, { plan, seen: 0, history })
    return this.#enter(transaction, entity, 'start')
  }

  /**
   * A poll: the job as this poll sees it, after what earlier polls made due. A plan asked for takes over first,
   * unless the job is held.
   */
  poll(transaction: Transaction, entity: Entity, asked?: Plan): Entity {
    const free = asked && !transaction.progress(entity.gid)?.held
    const job = free ? this.replan(transaction, entity, asked) : entity
    const known = transaction.progress(job.gid)
    const step = known && this.#step(job, known.plan)
    if (!known || !step) return job
    const over = step.kind === 'polls' && known.seen >= step.count
    const shown = over ? this.#onward(transaction, job, known, 'poll') : job
    this.#see(transaction, shown)
    return shown
  }

  /** Gives an unfinished job another plan; the polls it was seen by and the time it spent so far count on. */
  replan(transaction: Transaction, entity: Entity, plan: Plan): Entity {
    if (!this.#step(entity, plan)) return entity
    const known = transaction.progress(entity.gid)
    if (!known) return this.begin(transaction, entity, plan)
    const { seen, history } = known
    transaction.setProgress(entity.gid, { plan, seen, history })
    return this.#enter(transaction, entity, 'control')
  }

  /** Holds an unfinished job where it is: until it gets another plan, nothing but the control API moves it. */
  hold(transaction: Transaction, entity: Entity): Entity {
    const { outcome } = this.#progress(transaction, entity).plan
    const job = this.replan(transaction, entity, { ...still, outcome })
    transaction.setProgress(job.gid, { ...this.#progress(transaction, job), held: true })
    return job
  }

  /** The clock has reached a job's appointment. */
  keep(transaction: Transaction, { gid }: Appointment): void {
    const entity = transaction.find(gid)
    const known = transaction.progress(gid)
    if (entity && known) this.#onward(transaction, entity, known, 'clock')
  }

  /** Moves a job one phase on; one that has finished stays as it is. */
  advance(transaction: Transaction, entity: Entity): Entity {
    const known = this.#progress(transaction, entity)
    return this.#step(entity, known.plan)
      ? this.#onward(transaction, entity, known, 'control')
      : entity
  }

  /** Puts a job into a phase, whatever its plan. */
  place(transaction: Transaction, entity: Entity, phase: Phase, by: Mover = 'control'): Entity {
    const lifecycle = this.#catalogue.lifecycle(entity.resource_type) as Lifecycle
    const known = this.#progress(transaction, entity)
    const lost = phase === 'failed' ? lifecycle.results.map(field => [field, undefined]) : []
    const moved = transaction.update(entity, {
      [lifecycle.field]: lifecycle.phases[phase],
      ...Object.fromEntries(lost)
    })
    this.#results.release(transaction, entity, phase)
    const history = [...known.history, { phase, at: transaction.now, by }]
    transaction.setProgress(entity.gid, { ...known, seen: 0, history })
    return this.#enter(transaction, moved, by)
  }

  #progress(transaction: Transaction, { gid }: Entity): Progress {
    return transaction.progress(gid) ?? { plan: still, seen: 0, history: [] }
  }

  #onward(transaction: Transaction, entity: Entity, { plan }: Progress, by: Mover): Entity {
    const next = this.phase(entity) === 'not_started' ? 'in_progress' : plan.outcome
    return this.place(transaction, entity, next, by)
  }

  /** A phase that no poll is to see is over as soon as it begins. */
  #enter(transaction: Transaction, entity: Entity, by: Mover): Entity {
    this.#schedule(transaction, entity)
    const progress = this.#progress(transaction, entity)
    const step = this.#step(entity, progress.plan)
    const over = step?.kind === 'polls' && step.count === 0
    return over ? this.#onward(transaction, entity, progress, by) : entity
  }

  #see(transaction: Transaction, entity: Entity): void {
    const known = this.#progress(transaction, entity)
    transaction.setProgress(entity.gid, { ...known, seen: known.seen + 1 })
  }

  #schedule(transaction: Transaction, entity: Entity): void {
    const { plan, history } = this.#progress(transaction, entity)
    const step = this.#step(entity, plan)
    transaction.cancel(entity.gid)
    if (step?.kind !== 'delay') return
    const since = history.at(-1)?.at ?? transaction.now
    transaction.schedule({ at: since + step.ms, gid: entity.gid })
  }

  /** What ends the phase in which a job is; undefined once it has finished. */
  #step(entity: Entity, plan: Plan): Step | undefined {
    const phase = this.phase(entity)
    if (phase === 'not_started') return plan.start
    return phase === 'in_progress' ? plan.finish : undefined
  }
}
