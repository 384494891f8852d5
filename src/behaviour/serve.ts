import { answerShape, type Values } from '../contract/contract.ts'
import type { Operation } from '../contract/operations.ts'
import { sentenceOf } from '../contract/violation.ts'
import type { Entity, Json, JsonObject } from '../world/entity.ts'
import type { Plan } from '../world/plan.ts'
import type { Transaction } from '../world/transaction.ts'
import { Access } from './access.ts'
import {
  Accompanied,
  type Answer,
  type Bare,
  type Behaviour,
  type Call,
  Page,
  Shown
} from './call.ts'
import { type Caller, recordOf } from './callers.ts'
import { conclude } from './conclude.ts'
import { noAccess, unknownField } from './errors.ts'
import { Identifiers } from './identifiers.ts'
import { refuseBadParameters } from './input.ts'
import type { Mock } from './mock.ts'
import { entitiesNamed, resolved } from './naming.ts'
import { cursorOf, listKey, offsetOf, type Paging } from './paging.ts'
import { refuseUnpermitted } from './permit.ts'
import type { View } from './resource.ts'
import { refuseUnscopedFields } from './scopes.ts'
import type { Upload } from './upload.ts'

/** What a request asks, with its transport taken off. */
export interface Asked {
  readonly caller: Caller
  /** Path and query parameters by name, decoded as the contract types them. */
  readonly parameters: Values
  /** The `data` of the body; empty where there is none. */
  readonly data: JsonObject
  /** The files of a multipart form, by the name of their part; none if absent. */
  readonly files?: Readonly<Record<string, Upload>>
  /** The URL under which the client reached the mock, without a path; links begin with it. */
  readonly origin?: string
  /** `opt_fields` as sent, once or several times. */
  readonly optFields: string | readonly string[]
  readonly plan: Plan | undefined
}

/** An answer, with its transport still to be put on. */
export interface Served {
  readonly data: Json
  /** What stands beside `data`. */
  readonly beside: JsonObject
  /** Of a list with `limit`: the offset of the next page, null at the end. */
  readonly next: string | null | undefined
  /** Where a record that was created stands: `/tags/12`. */
  readonly location: string | undefined
  /** What the request said that was ignored. */
  readonly warnings: readonly string[]
}

/** An answer that does not fit the contract: a fault of the mock, seen when answers are verified. */
export class ContractBreach extends Error {}

/**
 * Serves one operation: check, behave, present, verify. All of it is one transaction, so whatever goes wrong on the
 * way leaves the world as it was. Throws an `AsanaError` for what the client did wrong.
 */
export const serve = (
  mock: Mock,
  operation: Operation,
  behaviour: Behaviour,
  asked: Asked
): Served => {
  refuseAtOnce(mock, operation, asked)
  return mock.store.transact(transaction => {
    const { call, warnings } = prepare(mock, operation, asked, transaction)
    const { answer, beside } = accompanied(behaviour(call))
    refuseUnseen(call, answer)
    conclude(call)
    const data = present(mock, call, answer, asked)
    if (mock.verifyResponses) verify(mock, operation, { data, ...beside })
    return {
      data,
      beside,
      warnings,
      next: nextOf(call, answer),
      location: locationOf(mock, call, answer)
    }
  })
}

/** What can be said of a request before the world is looked at. */
const refuseAtOnce = ({ contract }: Mock, operation: Operation, asked: Asked): void => {
  refuseBadParameters(contract, operation, asked.parameters)
  refuseUnscopedFields(contract, operation, asked.caller, asked.optFields)
}

const accompanied = (answer: Answer): Accompanied =>
  answer instanceof Accompanied ? answer : new Accompanied(answer, {})

/** What a behaviour wants to know before it can answer: the request is checked, and nothing is written. */
export const asking = <T>(
  mock: Mock,
  operation: Operation,
  want: (call: Call) => T,
  asked: Asked
): T => {
  refuseAtOnce(mock, operation, asked)
  return mock.store.transact(transaction => want(prepare(mock, operation, asked, transaction).call))
}

/** Written out in full: an object that is spread into another costs more than all the rest of this. */
const prepare = (
  mock: Mock,
  operation: Operation,
  asked: Asked,
  transaction: Transaction
): { readonly call: Call; readonly warnings: readonly string[] } => {
  const { catalogue, references, jobs, invent } = mock
  const { caller } = asked
  const me = recordOf(caller, catalogue, transaction.world)
  const access = new Access(catalogue, me, transaction, mock.levels)
  const identifiers = new Identifiers(catalogue, transaction, access)
  const ground = { identifiers, transaction, access }
  const named = entitiesNamed(mock, operation, asked.parameters, ground)
  const parameters = resolved(operation, asked.parameters, identifiers)
  const { data, warnings } = mock.inputs.take(operation, asked.data, identifiers)
  if (mock.strict && warnings[0]) throw unknownField(warnings[0])
  const paging = pagingOf(operation, asked.parameters, transaction.now)
  const call: Call = {
    operation,
    parameters,
    named,
    data,
    files: asked.files ?? {},
    me,
    access,
    caller,
    transaction,
    catalogue,
    references,
    paging,
    jobs,
    invent,
    plan: asked.plan,
    types: mock.contract.types
  }
  refuseUnpermitted(call)
  return { call, warnings }
}

/** A list without offsets has no pages, and what its limit means is its own business. */
const pagingOf = (operation: Operation, values: Values, now: number): Paging => {
  if (!operation.paged) return { limit: undefined, after: undefined }
  const { limit, offset } = values as { limit?: number; offset?: string }
  const after = offset === undefined ? undefined : cursorOf(offset, listKey(operation, values), now)
  return { limit, after }
}

const present = (mock: Mock, call: Call, answer: Bare, { optFields, origin }: Asked): Json => {
  if (answer === undefined) return {}
  const { world, now } = call.transaction
  const written = call.operation.method !== 'GET'
  const { me, access } = call
  const view: View = { written, me: me.gid, origin, now, viewer: access, ...world }
  const project = mock.present(call.operation, optFields)
  if (answer instanceof Page) return project(answer.entities, view)
  if (answer instanceof Shown) return project(answer.data, view)
  return project(world.entities.get(answer.gid) ?? answer, view)
}

/** A record that a GET comes to on another way than by its gid is kept from whom it is kept from. */
const refuseUnseen = ({ operation, access }: Call, answer: Bare): void => {
  if (operation.method !== 'GET' || !isEntity(answer)) return
  if (!access.sees(answer)) throw noAccess(answer.resource_type)
}

const nextOf = ({ paging, operation, parameters, transaction }: Call, answer: Bare) => {
  const { endless } = operation
  if (!(answer instanceof Page) || (paging.limit === undefined && !endless)) return undefined
  if (answer.next === undefined) return null
  return offsetOf(answer.next, listKey(operation, parameters), transaction.now, endless)
}

const isEntity = (answer: Bare): answer is Entity => answer !== undefined && 'gid' in answer

const locationOf = ({ contract, catalogue }: Mock, call: Call, answer: Bare) => {
  const { operation, transaction } = call
  if (operation.success.status !== 201 || !isEntity(answer)) return undefined
  const shape = answerShape(contract, operation)
  const other = catalogue.standsFor(answer, transaction.world)
  const isOther = shape.kind === 'reference' && shape.type === other
  const type = contract.types.get(isOther ? shape.type : answer.resource_type)
  return type && `/${type.collection}/${answer.gid}`
}

const verify = ({ contract }: Mock, operation: Operation, answer: Json): void => {
  const { body } = operation.success
  const [violation] = body ? contract.check(body.pointer)(answer) : []
  if (violation) {
    throw new ContractBreach(
      `The answer of ${operation.id} breaks the contract: ${sentenceOf(violation)}`
    )
  }
}
