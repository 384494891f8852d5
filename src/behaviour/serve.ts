import { checkParameters, type Values } from '../contract/contract.ts'
import type { Operation } from '../contract/operations.ts'
import { sentenceOf } from '../contract/violation.ts'
import type { Json } from '../world/entity.ts'
import type { Plan } from '../world/plan.ts'
import type { Behaviour } from './call.ts'
import { badInput, missingInput } from './errors.ts'
import type { Mock } from './mock.ts'

/** What a request asks, with its transport taken off. */
export interface Asked {
  /** Path and query parameters by name, decoded as the contract types them. */
  readonly parameters: Values
  /** `opt_fields` as sent, once or several times. */
  readonly optFields: string | readonly string[]
  readonly plan: Plan | undefined
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
): Json => {
  refuseBadParameters(mock, operation, asked.parameters)
  return mock.store.transact(transaction => {
    const { parameters, optFields, plan } = asked
    const { jobs, invent } = mock
    const entity = behaviour({ operation, parameters, transaction, jobs, invent, plan })
    const answer = { data: mock.present(operation, optFields)(entity, transaction.world) }
    if (mock.verifyResponses) verify(mock, operation, answer)
    return answer
  })
}

const refuseBadParameters = (mock: Mock, operation: Operation, values: Values): void => {
  const [violation] = checkParameters(mock.contract, operation, values)
  if (!violation) return
  if (violation.keyword === 'required') throw missingInput(violation.at.slice(1))
  throw badInput(sentenceOf(violation))
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
