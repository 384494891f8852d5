import type { LightMyRequestResponse } from 'fastify'
import type { Test } from 'tap'
import { apiPath } from '../../src/behaviour/envelope.ts'
import { type Mock, mockOf } from '../../src/behaviour/mock.ts'
import { createApp } from '../../src/http/app.ts'
import { asanaRoutes } from '../../src/http/asana.ts'
import type { World } from '../../src/world/world.ts'
import { kit } from '../fixtures/kit.ts'
import { noon, tokenOf } from '../harness.ts'

/** Asks as a user: `POST /tasks/63/stories`, with what the body says in `data`. */
export type Ask = (user: string, request: string, data?: object) => Promise<LightMyRequestResponse>

/** Serves a world to many users; each request finds it as it was in the beginning. */
export const served = (t: Test, world: World): { mock: Mock; ask: Ask } => {
  const mock = mockOf(kit, world, { systemTime: () => noon, verifyResponses: true })
  const app = createApp()
  asanaRoutes(app, mock)
  t.teardown(() => app.close())
  const ask: Ask = (user, request, data) => {
    const [method, path] = request.split(' ')
    mock.store.reset()
    return app.inject({
      method: method as 'GET',
      url: `${apiPath}${path}`,
      headers: { authorization: `Bearer ${tokenOf(user)}` },
      ...(data && { payload: { data } })
    })
  }
  return { mock, ask }
}
