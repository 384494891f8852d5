import type { JsonObject } from '../world/entity.ts'
import { type Admitted, refuseTooMuch, routed } from './admit.ts'
import { costOf } from './answers/cost.ts'
import { type Action, type Batch, Shown } from './call.ts'
import { type Envelope, enveloped } from './envelope.ts'
import { AsanaError } from './errors.ts'
import { type Failure, failureOf } from './failure.ts'
import { askedBy, type Inquiry } from './inquiry.ts'
import type { Mock } from './mock.ts'
import type { Asked } from './prepare.ts'
import { respond } from './respond.ts'
import { asking, type Served, serve } from './serve.ts'

/** Answers a request that was let in. Throws an `AsanaError`, or rejects with it, for what the client did wrong. */
export const answer = (
  mock: Mock,
  admitted: Admitted,
  inquiry: Inquiry
): Envelope | Promise<Envelope> => {
  const { operation, behaviour } = admitted
  const asked = askedBy(admitted, inquiry)
  const put = (served: Served) => {
    spend(mock, asked, served)
    return enveloped(operation, served, inquiry)
  }
  if (typeof behaviour === 'object' && 'actions' in behaviour)
    return inBatch(mock, admitted, behaviour, inquiry).then(one =>
      enveloped(operation, one, inquiry)
    )
  const served = respond(mock, operation, behaviour, asked)
  return served instanceof Promise ? served.then(put) : put(served)
}

const spend = ({ usage }: Mock, { caller, optFields }: Asked, { data }: Served): void => {
  if (usage.isCosting) usage.spend(caller.token, costOf(data, optFields))
}

/** An action that fails does not fail the others; the answers stand in the order of the actions. Documented. */
const inBatch = async (
  mock: Mock,
  admitted: Admitted,
  { actions }: Batch,
  inquiry: Inquiry
): Promise<Served> => {
  const asked = askedBy(admitted, inquiry)
  const all = asking(mock, admitted.operation, actions, asked)
  mock.usage.count(admitted.caller.token, 'requests', all.length - 1)
  const results = await Promise.all(all.map(one => perform(mock, admitted, one, inquiry)))
  return serve(mock, admitted.operation, () => new Shown(results.map(resultOf)), asked)
}

const perform = async (
  mock: Mock,
  { caller }: Admitted,
  action: Action | AsanaError,
  { origin, plan }: Inquiry
): Promise<Envelope | Failure> => {
  if (action instanceof AsanaError) return failureOf(action, '')
  const { method, path, query, data, options } = action
  try {
    const admitted = { ...routed(mock, method, path), caller }
    refuseTooMuch(mock, admitted.operation, caller)
    const address = { origin, path: `${path}${searchOf(query)}` }
    return await answer(mock, admitted, { ...address, query, data, options, plan })
  } catch (error) {
    return failureOf(error, `${method} ${path}`)
  }
}

const searchOf = (query: Action['query']): string => {
  const search = new URLSearchParams(query)
  return search.size === 0 ? '' : `?${search}`
}

const resultOf = ({ status, headers, body }: Envelope | Failure): JsonObject => ({
  status_code: status,
  headers: Object.fromEntries(pairsOf(headers)),
  body: body as JsonObject
})

const pairsOf = (headers: readonly string[]): [string, string][] =>
  headers.flatMap((name, at) => (at % 2 === 0 ? [[name, String(headers[at + 1])]] : []))
