import type { FastifyInstance, InjectOptions } from 'fastify'
import type { Test } from 'tap'
import type { Courier } from '../../src/behaviour/deliveries/courier.ts'
import { defaultPlan } from '../../src/behaviour/jobs/plan-text.ts'
import { kitOf, type Mock, mockOf } from '../../src/behaviour/mock.ts'
import type { Resource } from '../../src/behaviour/resource.ts'
import { contractOf } from '../../src/contract/contract.ts'
import { contractNamed } from '../../src/contract/contracts.ts'
import { type Document, resolve } from '../../src/contract/document.ts'
import type { SentFile } from '../../src/control/control.ts'
import { controlRoutes } from '../../src/control/routes.ts'
import { createApp } from '../../src/http/app.ts'
import { asanaRoutes } from '../../src/http/asana.ts'
import { resources } from '../../src/resources/resources.ts'
import type { Entity } from '../../src/world/entity.ts'
import { Transaction } from '../../src/world/transaction.ts'
import { entitiesIn } from '../world-contents.ts'

/** The system's time at which every test starts. */
export const noon = Date.parse('2026-08-08T12:00:00.000Z')

export const control = contractNamed('control')

/** A task and five jobs: one that lives by the default plan, and one as written in each status. */
export const records: readonly Entity[] = [
  { gid: '8', resource_type: 'task', name: 'Copy of the announcement' },
  { gid: '1', resource_type: 'job', status: 'not_started', new_task: '8' },
  { gid: '10', resource_type: 'job', status: 'not_started' },
  { gid: '11', resource_type: 'job', status: 'in_progress', new_task: '8' },
  { gid: '12', resource_type: 'job', status: 'succeeded', new_task: '8' },
  { gid: '13', resource_type: 'job', status: 'failed' }
]

interface Options {
  readonly token?: string
  readonly document?: Document
  readonly resources?: readonly Resource[]
  readonly importWorld?: (file: SentFile, mock: Mock) => void
  readonly courier?: Courier
}

/** An answer of the control API, after it was found to fit its contract. */
export interface Answer {
  readonly status: number
  readonly body: Body
  readonly headers: Readonly<Record<string, unknown>>
}

/** What tests look into: any field of any answer. */
export interface Body {
  readonly [field: string]: Body
}

/** A mock with a clock that a test moves, and both APIs to ask. */
export interface Rig {
  readonly app: FastifyInstance
  readonly mock: Mock
  /** Moves the system's time on, in ms. */
  wait(by: number): void
  /** Asks the control API; a body that is no text goes as JSON. */
  ask(method: string, path: string, body?: unknown, headers?: object): Promise<Answer>
  /** The status that a poll of Asana's API sees. */
  poll(gid: string, headers?: object): Promise<unknown>
}

export const rigFor = (t: Test, options: Options = {}): Rig => {
  let time = noon
  const mock = mockWith(options, () => time)
  const app = createApp()
  asanaRoutes(app, mock)
  const { token, importWorld = () => undefined } = options
  controlRoutes(app, {
    contract: control,
    mock,
    token,
    exportWorld: () => ({ gids: Object.keys(entitiesIn(mock.store.world)) }),
    importWorld: async file => importWorld(file, mock)
  })
  t.teardown(() => app.close())
  return {
    app,
    mock,
    wait: by => {
      time += by
    },
    ask: async (method, path, body, headers = {}) => {
      const answer = await sent(app, method, path, body, headers)
      refuseMisfit(t, method, path, answer)
      return answer
    },
    poll: async (gid, headers = {}) => {
      const authorization = 'Bearer any'
      const url = `/api/1.0/jobs/${gid}`
      const answer = await app.inject({ url, headers: { authorization, ...headers } })
      return answer.json().data.status
    }
  }
}

const mockWith = (options: Options, systemTime: () => number): Mock => {
  const contract = options.document ? contractOf(options.document) : contractNamed('asana')
  const kit = kitOf(contract, options.resources ?? resources, defaultPlan)
  const transaction = new Transaction(kit.empty, noon)
  for (const record of records) transaction.put(record)
  kit.jobs.begin(transaction, records[1] as Entity)
  return mockOf(kit, transaction.world, {
    systemTime,
    verifyResponses: true,
    ...(options.courier && { courier: options.courier })
  })
}

const sent = async (
  app: FastifyInstance,
  method: string,
  path: string,
  body: unknown,
  headers: object
): Promise<Answer> => {
  const json = body === undefined || typeof body === 'string'
  const answer = await app.inject({
    method: method as NonNullable<InjectOptions['method']>,
    url: `/__admin${path}`,
    headers: { ...(json ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { payload: json ? String(body) : JSON.stringify(body) })
  })
  return { status: answer.statusCode, body: answer.json(), headers: answer.headers }
}

/** Every answer is one that its operation promises; where there is no operation, it is an error. */
const refuseMisfit = (t: Test, method: string, path: string, { status, body }: Answer): void => {
  const operation = control.operations.find(
    one => one.method === method && matches(one.path, path.replace(/\?.*/, ''))
  )
  const authored = control.document.paths[operation?.path ?? '']?.[method.toLowerCase()]
  const { responses } = (authored ?? { responses: {} }) as { responses: Record<string, object> }
  if (operation) t.ok(responses[status], `${operation.id} promises the status ${status}`)
  const pointer = responses[status] && pointerOf(responses[status])
  const check = control.check(pointer ?? '/components/schemas/Errors')
  t.same(check(body), [], `the answer to ${method} ${path} fits the contract`)
}

const matches = (template: string, path: string): boolean =>
  new RegExp(`^${template.replaceAll(/{\w+}/g, '[^/]+')}$`).test(path)

const pointerOf = (response: object): string => {
  const { content } = resolve<{ content: Record<string, { schema: { $ref: string } }> }>(
    control.document,
    response as { $ref: string }
  )
  return (content['application/json'] as { schema: { $ref: string } }).schema.$ref.slice(1)
}

/** The sentences of a refusal. */
export const sentences = ({ body }: Answer): string[] =>
  (body['errors'] as unknown as { message: string }[]).map(({ message }) => message)
