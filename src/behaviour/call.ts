import type { Operation } from '../contract/operations.ts'
import type { Entity, Gid } from '../world/entity.ts'
import type { Plan } from '../world/plan.ts'
import type { Transaction } from '../world/transaction.ts'
import type { Jobs } from './jobs.ts'

/** Makes up the record of a gid that nobody has seen before; undefined if it does not want to. */
export type Inventor = (transaction: Transaction, type: string, gid: Gid) => Entity | undefined

/** One validated request without any transport in it. */
export interface Call {
  readonly operation: Operation
  /** Path and query parameters by name, checked against the contract. */
  readonly parameters: Readonly<Record<string, unknown>>
  /** Reads the world and writes to it. If the behaviour throws, nothing was written. */
  readonly transaction: Transaction
  readonly jobs: Jobs
  readonly invent: Inventor
  /** The plan that the request asks for, for the job it starts or polls. */
  readonly plan: Plan | undefined
}

/** Answers a call with the entity to show, in normal form, or throws an `AsanaError`. */
export type Behaviour = (call: Call) => Entity
