import type { JsonObject } from '../world/entity.ts'
import type { Phase } from '../world/plan.ts'
import type { Behaviour } from './call.ts'

/** How a type of record shows the way of a job: the field, its value in each phase, and where its results stand. */
export interface Lifecycle {
  readonly field: string
  readonly phases: Readonly<Record<Phase, string>>
  /** Fields that name what the job makes; a job that fails loses them. */
  readonly results: readonly string[]
}

/** What Asana is, for one tag of the contract: a behaviour for each operation, and what machinery must know. */
export interface Resource {
  /** The type of its records, as on the wire. */
  readonly type: string
  readonly operations: Readonly<Record<string, Behaviour>>
  readonly lifecycle?: Lifecycle
}

/** All resources, looked up by operation or by type. */
export interface Catalogue {
  behaviour(operationId: string): Behaviour | undefined
  lifecycle(type: string): Lifecycle | undefined
  /** The types whose records are jobs. */
  readonly jobTypes: readonly string[]
}

export const catalogueOf = (resources: readonly Resource[]): Catalogue => {
  const operations = new Map(resources.flatMap(({ operations }) => Object.entries(operations)))
  const lifecycles = new Map(
    resources.flatMap(({ type, lifecycle }) => (lifecycle ? [[type, lifecycle]] : []))
  )
  return {
    behaviour: operationId => operations.get(operationId),
    lifecycle: type => lifecycles.get(type),
    jobTypes: [...lifecycles.keys()]
  }
}

/** The phase that a record shows; undefined if its field says something else. */
export const phaseOf = (lifecycle: Lifecycle, record: JsonObject): Phase | undefined =>
  (Object.keys(lifecycle.phases) as Phase[]).find(
    phase => lifecycle.phases[phase] === record[lifecycle.field]
  )
