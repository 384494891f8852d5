import type { Values } from '../contract/contract.ts'
import type { Operation } from '../contract/operation.ts'
import type { JsonObject } from '../world/entity.ts'
import type { Plan } from '../world/plan.ts'
import type { Transaction } from '../world/transaction.ts'
import { Access } from './access/access.ts'
import { type Caller, recordOf } from './access/callers.ts'
import { refuseUnpermitted } from './access/permit.ts'
import { refuseUnscopedFields } from './access/scopes.ts'
import type { Call } from './call.ts'
import { Identifiers } from './identifiers.ts'
import { refuseBadParameters } from './input.ts'
import type { Mock } from './mock.ts'
import { entitiesNamed, resolved } from './naming.ts'
import { cursorOf, listKey, type Paging } from './paging.ts'
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

/** What can be said of a request before the world is looked at. */
export const refuseAtOnce = ({ contract }: Mock, operation: Operation, asked: Asked): void => {
  refuseBadParameters(contract, operation, asked.parameters)
  refuseUnscopedFields(contract, operation, asked.caller, asked.optFields)
}

/**
 * Makes the call of a request, with all that can be checked before a behaviour has it. Throws what is wrong with it.
 * Written out in full: an object that is spread into another costs more than all the rest of this.
 */
export const prepare = (
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
