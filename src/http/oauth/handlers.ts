import type { FastifyReply, FastifyRequest } from 'fastify'
import { apiPath } from '../../behaviour/envelope.ts'
import type { Params } from '../../behaviour/oauth/apps.ts'
import { errorUri, OAuthError } from '../../behaviour/oauth/errors.ts'
import { exchange } from '../../behaviour/oauth/exchange.ts'
import { keySet } from '../../behaviour/oauth/key.ts'
import { discovery, userInfo } from '../../behaviour/oauth/openid.ts'
import { revoke } from '../../behaviour/oauth/revoke.ts'
import { type Outcome, visit } from '../../behaviour/oauth/visit.ts'
import { corsHeaders } from '../cors.ts'
import { originOf } from '../links.ts'
import { send, sendText } from '../send.ts'
import { consentPage, pageHeaders, showPage } from './pages.ts'
import { paramsIn } from './params.ts'
import type { Handle } from './routes.ts'

/** Tokens are kept by nobody on the way. */
const unkept = ['cache-control', 'no-store', 'pragma', 'no-cache']

/** The address to which apps send users. Documented: an error that cannot go back to the app is shown as plain text. */
export const authorize: Handle = (mock, request, reply) => {
  const asked = paramsIn(request)
  try {
    const outcome = visit(mock, asked, issuerOf(request))
    if (outcome.kind === 'leave') return reply.redirect(addressOf(outcome))
    const page =
      outcome.kind === 'show' ? showPage(outcome.code) : consentPage(mock, outcome, asked)
    return reply.headers(pageHeaders).send(page)
  } catch (error) {
    const { error: name, message, status } = oauthError(error)
    return reply
      .code(status)
      .headers({ 'content-type': 'text/plain; charset=UTF-8', 'x-content-type-options': 'nosniff' })
      .send(`${name}: ${message}`)
  }
}

const addressOf = ({ to, parameters, inFragment }: Outcome & { kind: 'leave' }): string => {
  const url = new URL(to)
  if (inFragment) url.hash = new URLSearchParams(parameters).toString()
  else for (const [name, value] of Object.entries(parameters)) url.searchParams.append(name, value)
  return url.href
}

/** Where apps get tokens. */
export const token: Handle = (mock, request, reply) =>
  answering(request, reply, async () => exchange(mock, sentIn(request), issuerOf(request)))

/** Where apps give them back. What stands in the answer is not known; an empty object is ours. */
export const revocation: Handle = (mock, request, reply) =>
  answering(request, reply, async () => {
    revoke(mock, sentIn(request))
    return {}
  })

/** Who the user of a token is. */
export const userinfo: Handle = (mock, request, reply) =>
  send(reply, 200, userInfo(mock, request.headers.authorization), { headers: corsHeaders(request) })

/** The keys with which ID tokens are checked. */
export const keys: Handle = (_mock, request, reply) =>
  send(reply, 200, keySet, { headers: corsHeaders(request) })

/** What there is, for clients that look for it. */
export const configuration: Handle = (mock, request, reply) =>
  send(reply, 200, discovery(mock, originOf(request), issuerOf(request)), {
    headers: corsHeaders(request)
  })

const answering = async (
  request: FastifyRequest,
  reply: FastifyReply,
  work: () => Promise<object>
): Promise<FastifyReply> => {
  const around = [...unkept, ...corsHeaders(request)]
  try {
    return send(reply, 200, await work(), { headers: around })
  } catch (error) {
    const { error: name, message, status, headers } = oauthError(error)
    const body = { error: name, error_uri: errorUri, error_description: message }
    // Live, October 2026: the slashes are escaped.
    const text = JSON.stringify(body).replaceAll('/', '\\u002F')
    return sendText(reply, status, text, [...around, ...headers])
  }
}

/** Everything else is a fault of ours, and goes on. */
const oauthError = (error: unknown): OAuthError => {
  if (error instanceof OAuthError) return error
  throw error
}

const sentIn = (
  request: FastifyRequest
): { params: Params; authorization: string | undefined } => ({
  params: paramsIn(request),
  authorization: request.headers.authorization
})

const issuerOf = (request: FastifyRequest): string => `${originOf(request)}${apiPath}`
