import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Behaviour } from '../behaviour/call.ts'
import { badPlanHeader, notAuthorized } from '../behaviour/errors.ts'
import type { Mock } from '../behaviour/mock.ts'
import { type PlanError, parsePlan } from '../behaviour/plan-text.ts'
import { type Served, serve } from '../behaviour/serve.ts'
import type { Operation } from '../contract/operations.ts'
import type { Plan } from '../world/plan.ts'
import { type Options, readBody, type Sent } from './body.ts'
import { decoderFor, type Texts } from './decode.ts'
import { fileRoutes } from './files.ts'
import { type Form, readForm } from './form.ts'
import { nextPageOf, originOf } from './links.ts'
import { send } from './send.ts'

/** Where the live service has its API, and so does the mock. */
export const apiPath = '/api/1.0'

/** One route for each operation of the contract that has a behaviour. */
export const asanaRoutes = (app: FastifyInstance, mock: Mock): void => {
  for (const operation of mock.contract.operations) {
    const behaviour = mock.catalogue.behaviour(operation.id)
    for (const path of behaviour ? pathsOf(mock, operation) : []) {
      takingForms(app, mock, operation, scope =>
        route(scope, mock, operation, behaviour as Behaviour, path)
      )
    }
  }
  fileRoutes(app, mock)
  app.addHook('onClose', (_app, done) => {
    mock.shelf.close()
    done()
  })
}

/** Routes of operations that take multipart forms beside all other bodies stand in a scope of their own. */
const takingForms = (
  app: FastifyInstance,
  { shelf }: Mock,
  { body }: Operation,
  addTo: (scope: FastifyInstance) => void
) => {
  const files = body?.files
  if (!files) return addTo(app)
  app.register((scope, _options, done) => {
    scope.addContentTypeParser(
      /^multipart\/form-data/i,
      (_request: FastifyRequest, payload: IncomingMessage) => readForm(payload, { files, shelf })
    )
    addTo(scope)
    done()
  })
}

/** Only the parser of multipart forms makes an object of a body. */
const sentIn = ({ body, headers }: FastifyRequest): Sent & Partial<Form> =>
  typeof body === 'object' && body !== null
    ? (body as Form)
    : readBody(typeof body === 'string' ? body : '', headers['content-type'])

/** The path of an operation, and what it goes by as well where the contract has another name for its beginning. */
const pathsOf = ({ contract }: Mock, { path }: Operation): string[] => {
  const aliases = Object.entries(contract.document['x-aliases'] ?? {})
  const others = aliases.filter(([, known]) => path.startsWith(`${known}/`))
  return [path, ...others.map(([alias, known]) => `${alias}${path.slice(known.length)}`)]
}

const route = (
  app: FastifyInstance,
  mock: Mock,
  operation: Operation,
  behaviour: Behaviour,
  path: string
) => {
  const decode = decoderFor(mock.contract.document, operation)
  app.route({
    method: operation.method,
    url: `${apiPath}${path.replaceAll(/{(\w+)}/g, ':$1')}`,
    onRequest: authenticate,
    handler: (request, reply) => {
      const query = request.query as Texts
      const { data, options, files = {} } = sentIn(request)
      const served = serve(mock, operation, behaviour, {
        parameters: decode(request.params as Texts, query),
        data,
        files,
        origin: originOf(request),
        optFields: query['opt_fields'] ?? options.fields ?? '',
        plan: planOf(mock, request)
      })
      return answer(request, reply, operation, served, isPretty(query, options))
    }
  })
}

const answer = (
  request: FastifyRequest,
  reply: FastifyReply,
  { success }: Operation,
  { data, next, location, warnings }: Served,
  pretty: boolean
): FastifyReply => {
  const headers = [
    ...(location === undefined ? [] : ['location', `${apiPath}${location}`]),
    ...(warnings.length === 0 ? [] : ['x-mock-warning', headerText(warnings.join(', '))])
  ]
  const body =
    next === undefined ? { data } : { data, next_page: nextPageOf(request, apiPath, next) }
  return send(reply, success.status, body, { pretty, headers })
}

/** What a header may hold: names of fields come from clients, in any script. */
const headerText = (text: string): string => text.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 1000)

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
const isPretty = (query: Texts, { pretty }: Options): boolean => {
  const text = query['opt_pretty'] ?? pretty
  return text !== undefined && String(text).toLowerCase() !== 'false'
}
