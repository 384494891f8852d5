import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { apiPath } from '../../behaviour/envelope.ts'
import type { Mock } from '../../behaviour/mock.ts'

/** Does what is asked at one address. */
export type Handle = (
  mock: Mock,
  request: FastifyRequest,
  reply: FastifyReply
) => FastifyReply | Promise<FastifyReply>

type Handlers = typeof import('./handlers.ts')

const addresses = [
  ['GET', '/-/oauth_authorize', 'authorize'],
  ['POST', '/-/oauth_token', 'token'],
  ['POST', '/-/oauth_revoke', 'revocation'],
  ['GET', `${apiPath}/openid_connect/userinfo`, 'userinfo'],
  ['GET', `${apiPath}/openid_connect/jwks`, 'keys'],
  ['GET', `${apiPath}/.well-known/openid-configuration`, 'configuration']
] as const satisfies (readonly [string, string, keyof Handlers])[]

/**
 * OAuth and OpenID Connect, where the live service has them; the address of the keys is ours. What handles them is loaded
 * when somebody first comes, so it costs a start nothing.
 */
export const oauthRoutes = (app: FastifyInstance, mock: Mock): void => {
  for (const [method, url, name] of addresses) {
    app.route({
      method,
      url,
      handler: async (request, reply) => (await import('./handlers.ts'))[name](mock, request, reply)
    })
  }
}
