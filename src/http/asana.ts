import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Admitted, admit } from '../behaviour/admit.ts'
import { badPlanHeader, invalidJson } from '../behaviour/errors.ts'
import type { Mock } from '../behaviour/mock.ts'
import { type PlanError, parsePlan } from '../behaviour/plan-text.ts'
import { respond } from '../behaviour/respond.ts'
import type { Served } from '../behaviour/serve.ts'
import type { Texts } from '../contract/decode.ts'
import type { Plan } from '../world/plan.ts'
import { type Options, readBody, type Sent } from './body.ts'
import { fileRoutes } from './files.ts'
import { type Form, readForm } from './form.ts'
import { nextPageOf, originOf } from './links.ts'
import { send } from './send.ts'

/** Where the live service has its API, and so does the mock. */
export const apiPath = '/api/1.0'

/** One route for all of the API: which operation a request asks for, the contract knows. */
export const asanaRoutes = (app: FastifyInstance, mock: Mock): void => {
  app.register((scope, _options, done) => {
    scope.decorateRequest(admission)
    scope.addContentTypeParser(
      /^multipart\/form-data/i,
      (request: FastifyRequest, payload: IncomingMessage) => formOf(mock, request, payload)
    )
    scope.route({
      method: scope.supportedMethods,
      url: `${apiPath}/*`,
      onRequest: (request, _reply, next) => {
        request.setDecorator(admission, admitted(mock, request))
        next()
      },
      handler: (request, reply) => handle(mock, request, reply)
    })
    done()
  })
  fileRoutes(app, mock)
  app.addHook('onReady', done => {
    mock.dispatcher.start()
    done()
  })
  // Before the server waits for its answers, as some may wait for somebody outside.
  app.addHook('preClose', done => {
    mock.dispatcher.close()
    done()
  })
  app.addHook('onClose', (_app, done) => {
    mock.shelf.close()
    done()
  })
}

/** The name under which a request carries what it was let in for. */
const admission = 'admission'

const admitted = (mock: Mock, { method, url, headers }: FastifyRequest): Admitted =>
  admit(mock, {
    method,
    path: pathIn(url),
    authorization: headers.authorization
  })

/** A client may name the mock itself in the request line: `GET http://localhost/api/1.0/jobs/1`. */
const pathIn = (url: string): string => url.slice(url.indexOf(apiPath) + apiPath.length)

/** Operations that do not take multipart forms refuse them unread. */
const formOf = ({ shelf }: Mock, request: FastifyRequest, payload: IncomingMessage) => {
  const { files } = request.getDecorator<Admitted>(admission).operation.body ?? {}
  if (!files) throw invalidJson()
  return readForm(payload, { files, shelf })
}

const handle = (mock: Mock, request: FastifyRequest, reply: FastifyReply) => {
  const known = request.getDecorator<Admitted>(admission)
  const query = request.query as Texts
  const { data, options, files = {} } = sentIn(request)
  const served = respond(mock, known, {
    parameters: known.decode(query),
    caller: known.caller,
    data: { ...mock.inputs.inQuery(known.operation, query), ...data },
    files,
    origin: originOf(request),
    optFields: query['opt_fields'] ?? options.fields ?? '',
    plan: planOf(mock, request)
  })
  const pretty = isPretty(query, options)
  if (!(served instanceof Promise)) return answer(request, reply, known, served, pretty)
  return served.then(late => answer(request, reply, known, late, pretty))
}

/** Only the parser of multipart forms makes an object of a body. */
const sentIn = ({ body, headers }: FastifyRequest): Sent & Partial<Form> =>
  typeof body === 'object' && body !== null
    ? (body as Form)
    : readBody(typeof body === 'string' ? body : '', headers['content-type'])

const answer = (
  request: FastifyRequest,
  reply: FastifyReply,
  { operation: { success } }: Admitted,
  { data, beside, next, location, warnings }: Served,
  pretty: boolean
): FastifyReply => {
  const headers = [
    ...(location === undefined ? [] : ['location', `${apiPath}${location}`]),
    ...(warnings.length === 0 ? [] : ['x-mock-warning', headerText(warnings.join(', '))])
  ]
  const page = next === undefined ? {} : { next_page: nextPageOf(request, apiPath, next) }
  const body = { data, ...page, ...beside }
  return send(reply, success.status, body, { pretty, headers })
}

/** What a header may hold: names of fields come from clients, in any script. */
const headerText = (text: string): string => text.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 1000)

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
