import type { Operation } from '../contract/operation.ts'
import type { RecordType } from '../contract/types.ts'
import type { Entity, Gid, Json, JsonObject } from '../world/entity.ts'
import type { Plan } from '../world/plan.ts'
import type { Transaction } from '../world/transaction.ts'
import type { Access } from './access/access.ts'
import type { Caller } from './access/callers.ts'
import type { Catalogue } from './catalogue.ts'
import type { Outgoing, Reply } from './deliveries/courier.ts'
import type { AsanaError } from './errors.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { Paging } from './paging.ts'
import type { References } from './references.ts'
import type { Upload } from './upload.ts'

/** Makes up the record of a gid that nobody has seen before; undefined if it does not want to. */
export type Inventor = (transaction: Transaction, type: string, gid: Gid) => Entity | undefined

/** One validated request without any transport in it. */
export interface Call {
  readonly operation: Operation
  /** Path and query parameters by name, checked against the contract; a user or record is its gid. */
  readonly parameters: Readonly<Record<string, unknown>>
  /** The entities that the path names, by parameter: `task_gid` → the task. */
  readonly named: Readonly<Record<string, Entity>>
  /** What the body says in `data`, checked; unknown fields are gone, a reference is a gid. */
  readonly data: JsonObject
  /** The files that the request brings, by the name of their part. */
  readonly files: Readonly<Record<string, Upload>>
  /** The user who asks. */
  readonly me: Entity
  /** What that user may do with the records of the world. */
  readonly access: Access
  /** With what token, and what that is good for. */
  readonly caller: Caller
  /** Reads the world and writes to it. If the behaviour throws, nothing was written. */
  readonly transaction: Transaction
  readonly catalogue: Catalogue
  /** The types of record that the contract knows, by name. */
  readonly types: ReadonlyMap<string, RecordType>
  readonly references: References
  readonly paging: Paging
  readonly jobs: Jobs
  readonly invent: Inventor
  /** The plan that the request asks for, for the job it starts or polls. */
  readonly plan: Plan | undefined
}

/** A part of a list; `next` is the cursor of its last entry where there is more. */
export class Page {
  readonly entities: readonly Entity[]
  readonly next: string | undefined

  constructor(entities: readonly Entity[], next?: string) {
    this.entities = entities
    this.next = next
  }
}

/** An answer that is no record of the world: it is what it shows. */
export class Shown {
  readonly data: Json

  constructor(data: Json) {
    this.data = data
  }
}

/** A record in normal form, a page of them, something else to show, or nothing, which is `{}` on the wire. */
export type Bare = Entity | Page | Shown | undefined

/** An answer with more on the wire than its data: fields that stand beside it. */
export class Accompanied {
  readonly answer: Bare
  readonly beside: JsonObject

  constructor(answer: Bare, beside: JsonObject) {
    this.answer = answer
    this.beside = beside
  }
}

/** What a behaviour answers. */
export type Answer = Bare | Accompanied

/** Answers a call, or throws an `AsanaError`. */
export type Behaviour = (call: Call) => Answer

/**
 * A behaviour that has to ask somebody outside before it can answer. `ask` says what and writes nothing; `resume` sees the
 * world as it is when the reply has come.
 */
export interface Errand {
  readonly ask: (call: Call) => Outgoing
  readonly resume: (call: Call, outgoing: Outgoing, reply: Reply) => Answer
}

/** One action of a batch: a request of its own in all but its transport and its caller. */
export interface Action {
  /** In capitals. */
  readonly method: string
  /** Below the API's base path, without a query. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly data: JsonObject
  /** The fields that are wanted, and the related records that are wanted in full. */
  readonly options: { readonly fields?: Json; readonly expand?: Json }
}

/**
 * A behaviour that is made of further requests, each of which takes the way of any other, but for those that are refused
 * at once. Answers what came of each.
 */
export interface Batch {
  readonly actions: (call: Call) => readonly (Action | AsanaError)[]
}
