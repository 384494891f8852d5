import { answerShape } from '../contract/contract.ts'
import type { Operation } from '../contract/operation.ts'
import { sentenceOf } from '../contract/violation.ts'
import type { Entity, Json, JsonObject } from '../world/entity.ts'
import type { Notice } from '../world/notices.ts'
import {
  Accompanied,
  type Answer,
  type Bare,
  type Behaviour,
  type Call,
  Page,
  Shown
} from './call.ts'
import { conclude } from './conclude.ts'
import { noAccess } from './errors.ts'
import type { Mock } from './mock.ts'
import { listKey, offsetOf } from './paging.ts'
import { type Asked, prepare, refuseAtOnce } from './prepare.ts'
import type { View } from './resource.ts'

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
  /** Of the changes to come that affect the request. */
  readonly notices: readonly Notice[]
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
      notices: mock.inputs.noticesFor(operation, call.data),
      next: nextOf(call, answer),
      location: locationOf(mock, call, answer)
    }
  })
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
