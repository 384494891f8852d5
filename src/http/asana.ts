import type { IncomingMessage } from 'node:http'
import { finished } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Admitted, admit } from '../behaviour/admit.ts'
import { answer } from '../behaviour/answer.ts'
import { apiPath, type Envelope } from '../behaviour/envelope.ts'
import { type PlanError, parsePlan } from '../behaviour/jobs/plan-text.ts'
import type { Mock } from '../behaviour/mock.ts'
import { last, type Texts } from '../contract/decode.ts'
import type { Plan } from '../world/plan.ts'
import { refuseWith } from './app.ts'
import { readBody, type Sent } from './body.ts'
import { answerPreflight, corsHeaders, isPreflight } from './cors.ts'
import { isBodyForNothing, refuseAtEdge } from './edge.ts'
import { fileRoutes } from './files.ts'
import { type Form, readForm } from './form.ts'
import { originOf } from './links.ts'
import { callbackOf, isPretty } from './look.ts'
import { noticeHeader } from './notices.ts'
import { badPlanHeader, invalidJson } from './refusals.ts'
import { send } from './send.ts'

/** How the API is to be served, beside what the mock is. */
export interface AsanaOptions {
  /** Whether a GET with a body is refused as the service's edge does. */
  readonly edge?: boolean
}

/** One route for all of the API: which operation a request asks for, the contract knows. */
export const asanaRoutes = (
  app: FastifyInstance,
  mock: Mock,
  { edge = false }: AsanaOptions = {}
): void => {
  app.register((scope, _options, done) => {
    scope.decorateRequest(admission)
    scope.addContentTypeParser(
      /^multipart\/form-data/i,
      (request: FastifyRequest, payload: IncomingMessage) => formOf(mock, request, payload)
    )
    scope.setErrorHandler((error, request, reply) =>
      refuseWith([...corsHeaders(request), ...noticeHeader(mock)], error, request, reply)
    )
    scope.route({
      method: scope.supportedMethods,
      url: `${apiPath}/*`,
      onRequest: (request, reply, next) => {
        if (edge && isBodyForNothing(request)) return void refuseAtEdge(request, reply)
        if (isPreflight(request)) return void answerPreflight(request, reply)
        request.setDecorator(admission, admitted(mock, request))
        occupy(mock, request, reply)
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

const admitted = (mock: Mock, request: FastifyRequest): Admitted =>
  admit(mock, {
    method: methodOf(request),
    path: pathIn(request.url),
    authorization: request.headers.authorization
  })

/**
 * A POST may say in its query which method it stands for, for clients that know no other. Documented until 2019. Said in
 * the body, it would come too late: a route is found, or not, before a body is read.
 */
const methodOf = ({ method, query }: FastifyRequest): string => {
  const other = method === 'POST' ? (query as Texts)['opt_method'] : undefined
  return other === undefined ? method : last(other).toUpperCase()
}

/** A client may name the mock itself in the request line: `GET http://localhost/api/1.0/jobs/1`. */
const pathIn = (url: string): string => url.slice(url.indexOf(apiPath) + apiPath.length)

/** Where a token may do so much at once, a request counts until it is answered or has gone away. */
const occupy = (mock: Mock, request: FastifyRequest, { raw }: FastifyReply): void => {
  const { operation, caller } = request.getDecorator<Admitted>(admission)
  const lasting = operation.method === 'GET' ? 'reads' : 'writes'
  const end = mock.usage.begin(caller.token, lasting)
  if (end) finished(raw, end)
}

/** Operations that do not take multipart forms refuse them unread. */
const formOf = ({ shelf }: Mock, request: FastifyRequest, payload: IncomingMessage) => {
  const { files } = request.getDecorator<Admitted>(admission).operation.body ?? {}
  if (!files) throw invalidJson()
  return readForm(payload, { files, shelf })
}

const handle = (mock: Mock, request: FastifyRequest, reply: FastifyReply) => {
  const query = request.query as Texts
  const { data: said, options, files = {} } = sentIn(request)
  const path = pathIn(request.url)
  const origin = originOf(request)
  const plan = planOf(mock, request)
  const pretty = isPretty(query, options)
  const callback = callbackOf(query, options)
  const known = request.getDecorator<Admitted>(admission)
  const data = mock.inputs.withQuery(known.operation, query, said)
  const envelope = answer(mock, known, { query, path, data, options, files, origin, plan })
  const put = ({ status, headers: own, body, notices }: Envelope) => {
    const headers = [...own, ...corsHeaders(request), ...noticeHeader(mock, notices)]
    return send(reply, status, body, { headers, pretty, callback })
  }
  return envelope instanceof Promise ? envelope.then(put) : put(envelope)
}

/** Only the parser of multipart forms makes an object of a body. */
const sentIn = ({ body, headers }: FastifyRequest): Sent & Partial<Form> =>
  typeof body === 'object' && body !== null
    ? (body as Form)
    : readBody(typeof body === 'string' ? body : '', headers['content-type'])

const planOf = ({ jobs }: Mock, request: FastifyRequest): Plan | undefined => {
  const header = request.headers['x-mock-job']
  if (header === undefined) return undefined
  try {
    return parsePlan(String(header), jobs.defaultPlan)
  } catch (error) {
    throw badPlanHeader((error as PlanError).message)
  }
}
