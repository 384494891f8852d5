import { type AddressInfo, connect } from 'node:net'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type { Test } from 'tap'
import type { Caller } from '../src/behaviour/access/callers.ts'
import type { Inventor } from '../src/behaviour/call.ts'
import type { Courier } from '../src/behaviour/deliveries/courier.ts'
import { apiPath } from '../src/behaviour/envelope.ts'
import type { Jobs } from '../src/behaviour/jobs/jobs.ts'
import { defaultPlan } from '../src/behaviour/jobs/plan-text.ts'
import { kitOf, type Mock, mockOf } from '../src/behaviour/mock.ts'
import type { Resource, Service } from '../src/behaviour/resource.ts'
import type { Contract } from '../src/contract/contract.ts'
import { contractNamed } from '../src/contract/contracts.ts'
import type { Operation } from '../src/contract/operation.ts'
import { sentenceOf } from '../src/contract/violation.ts'
import { createApp, type LogOptions } from '../src/http/app.ts'
import { asanaRoutes } from '../src/http/asana.ts'
import { resources as allResources } from '../src/resources/resources.ts'
import type { Chance } from '../src/world/chance.ts'
import type { Gid } from '../src/world/entity.ts'
import type { Plan } from '../src/world/plan.ts'
import { Transaction } from '../src/world/transaction.ts'

/** When every test begins: noon of 8 August 2026, in ms. */
export const noon = Date.parse('2026-08-08T12:00:00.000Z')

/** Headers that any operation is content with. */
export const signedIn = { authorization: 'Bearer 0/a-token' }

/** The token of a user, in worlds that know one. */
export const tokenOf = (user: Gid): string => `0/of-${user}`

/** A caller with a token that the world says nothing of. */
export const anyone: Caller = { token: '0/a-token', grant: undefined }

/** Asana's contract, as authored. */
export const asana: Contract = contractNamed('asana')

/** What a test wants otherwise than usual. */
export interface Setup {
  /** Writes the records to start from. */
  readonly world?: (transaction: Transaction, jobs: Jobs) => void
  readonly contract?: Contract
  readonly resources?: readonly (Resource | Service)[]
  readonly plan?: Plan
  readonly invent?: Inventor
  readonly courier?: Courier
  readonly chance?: Chance
  readonly oauth?: Mock['oauth']
  readonly verifyResponses?: boolean
  readonly strict?: boolean
  readonly logger?: LogOptions
  readonly publicUrl?: string
}

/** A mock without routes, and the system's clock that it goes by. */
export interface Stage {
  readonly mock: Mock
  /** Lets time go by on the system's clock, in ms. */
  pass(ms: number): void
}

/** Builds a mock by hand, with a system's clock that stands at noon until it is told to go on. */
export const stage = (setup: Setup = {}): Stage => {
  let time = noon
  const contract = setup.contract ?? asana
  const kit = kitOf(contract, setup.resources ?? allResources, setup.plan ?? defaultPlan)
  const start = new Transaction(kit.empty, noon)
  setup.world?.(start, kit.jobs)
  const mock = mockOf(kit, start.world, { ...setup, systemTime: () => time })
  return {
    mock,
    pass: ms => {
      time += ms
    }
  }
}

/** Requests to a mock, below the API's base path, with a token. */
export interface Asking {
  /** GETs a path. */
  get(path: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>
  /** The same for what a body says in `data`. */
  post(path: string, data: object): Promise<LightMyRequestResponse>
  put(path: string, data: object): Promise<LightMyRequestResponse>
  del(path: string): Promise<LightMyRequestResponse>
}

/** A mock with its routes, for `inject`, asked as its first user; closed with the test. */
export interface Served extends Stage, Asking {
  readonly app: FastifyInstance
  /** Asks as another user. */
  as(user: Gid): Asking
}

/** Builds a mock and serves it in memory. */
export const serving = (t: Test, setup: Setup = {}): Served => {
  const built = stage(setup)
  const app = createApp({
    ...(setup.logger && { logger: setup.logger }),
    publicUrl: setup.publicUrl
  })
  asanaRoutes(app, built.mock)
  t.teardown(() => app.close())
  const as = (user: Gid): Asking => {
    const token = tokenOf(user)
    built.mock.store.transact(transaction =>
      transaction.set({ grants: transaction.world.grants.set(token, { user }) })
    )
    return asking(app, { authorization: `Bearer ${token}` })
  }
  return { ...built, ...asking(app, signedIn), app, as }
}

const asking = (app: FastifyInstance, token: typeof signedIn): Asking => {
  const send = (method: 'POST' | 'PUT' | 'DELETE', path: string, data?: object) =>
    app.inject({
      method,
      url: `${apiPath}${path}`,
      headers: token,
      ...(data && { payload: { data } })
    })
  return {
    get: (path, headers = {}) =>
      app.inject({ url: `${apiPath}${path}`, headers: { ...token, ...headers } }),
    post: (path, data) => send('POST', path, data),
    put: (path, data) => send('PUT', path, data),
    del: path => send('DELETE', path)
  }
}

/** Listens on a free port of this machine and tells which. */
export const listening = async (app: FastifyInstance): Promise<number> => {
  await app.listen({ host: '127.0.0.1', port: 0 })
  return (app.server.address() as AddressInfo).port
}

/** Sends bytes over a socket of its own and hands back all that comes until the server closes it. */
export const exchange = (port: number, ...pieces: (string | Uint8Array)[]): Promise<string> =>
  new Promise(resolve => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => {
      for (const piece of pieces) socket.write(piece)
    })
    socket.setEncoding('utf8')
    socket.on('data', text => {
      answer += text
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(answer))
  })

/** The JSON of a 2xx answer, after it has been held against the contract. */
export const checked = (t: Test, response: LightMyRequestResponse): { data: unknown } => {
  const body = response.json()
  const operation = operationOf(response)
  t.equal(response.statusCode, operation.success.status, response.body)
  const found = asana.check(operation.success.body?.pointer ?? '')(body)
  t.strictSame(
    found.map(one => sentenceOf(one)),
    [],
    `${operation.id} answers by the contract`
  )
  return body
}

const operationOf = ({ raw: { req } }: LightMyRequestResponse): Operation => {
  const path = String(req.url).replace(/\?.*/s, '').slice(apiPath.length)
  const [operation] = asana.operations
    .filter(
      one =>
        one.method === req.method &&
        new RegExp(`^${one.path.replaceAll(/{\w+}/g, '[^/]+')}$`).test(path)
    )
    .sort((a, b) => a.path.split('{').length - b.path.split('{').length)
  if (!operation) throw new Error(`The contract has no ${req.method} ${path}.`)
  return operation
}
