import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Behaviour } from '../behaviour/call.ts'
import { badPlanHeader, notAuthorized } from '../behaviour/errors.ts'
import type { Mock } from '../behaviour/mock.ts'
import { type PlanError, parsePlan } from '../behaviour/plan-text.ts'
import { serve } from '../behaviour/serve.ts'
import type { Operation } from '../contract/operations.ts'
import type { Plan } from '../world/plan.ts'
import { decoderFor, type Texts } from './decode.ts'
import { send } from './send.ts'

/** Where the live service has its API, and so does the mock. */
export const apiPath = '/api/1.0'

/** One route for each operation of the contract that has a behaviour. */
export const asanaRoutes = (app: FastifyInstance, mock: Mock): void => {
  for (const operation of mock.contract.operations) {
    const behaviour = mock.catalogue.behaviour(operation.id)
    if (behaviour) route(app, mock, operation, behaviour)
  }
}

const route = (app: FastifyInstance, mock: Mock, operation: Operation, behaviour: Behaviour) => {
  const decode = decoderFor(mock.contract.document, operation)
  app.route({
    method: operation.method,
    url: `${apiPath}${operation.path.replaceAll(/{(\w+)}/g, ':$1')}`,
    onRequest: authenticate,
    handler: (request, reply) => {
      const query = request.query as Texts
      const answer = serve(mock, operation, behaviour, {
        parameters: decode(request.params as Texts, query),
        optFields: query['opt_fields'] ?? '',
        plan: planOf(mock, request)
      })
      return send(reply, operation.success.status, answer, wantsPretty(query['opt_pretty']))
    }
  })
}

/** Any token will do: this world declares none. */
const authenticate = (request: FastifyRequest, _reply: FastifyReply, done: () => void): void => {
  if (!/^Bearer +\S+$/i.test(request.headers.authorization ?? '')) throw notAuthorized()
  done()
}

const planOf = ({ jobs }: Mock, request: FastifyRequest): Plan | undefined => {
  const header = request.headers['x-mock-job']
  if (header === undefined) return undefined
  try {
    return parsePlan(String(header), jobs.defaultPlan)
  } catch (error) {
    throw badPlanHeader((error as PlanError).message)
  }
}

/** Naming `opt_pretty` is enough; only `false` (or `False`) turns it off. */
const wantsPretty = (text: Texts[string]): boolean =>
  text !== undefined && String(text).toLowerCase() !== 'false'
