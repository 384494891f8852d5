import { parsePlan } from '../../src/behaviour/jobs/plan-text.ts'
import { type Served, serve } from '../../src/behaviour/serve.ts'
import type { JsonObject } from '../../src/world/entity.ts'
import { anyone, type Setup, stage } from '../harness.ts'

/** What a test asks beside method and path. */
export interface Asking extends Setup {
  readonly data?: JsonObject
  readonly query?: Readonly<Record<string, unknown>>
  /** In the words of the header `X-Mock-Job`. */
  readonly job?: string
}

/** Asks a mock of its own, without transport: `GET /jobs/1`. */
export const asked = (request: string, asking: Asking = {}): Served =>
  askerOf(asking)(request, asking)

/** Asks one mock again and again. */
export const askerOf = (setup: Setup) => {
  const { mock } = stage(setup)
  return (request: string, { data = {}, query = {}, job }: Asking = {}): Served => {
    const [method, path = ''] = request.split(' ')
    const route = mock.route(String(method), path)
    const behaviour = mock.catalogue.behaviour(route?.operation.id ?? '')
    if (!route || typeof behaviour !== 'function')
      throw new Error(`nothing serves ${request} at once`)
    return serve(mock, route.operation, behaviour, {
      parameters: { ...route.decode({}), ...query },
      caller: anyone,
      data,
      optFields: '',
      plan: job === undefined ? undefined : parsePlan(job)
    })
  }
}
