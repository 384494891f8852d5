import type { FastifyInstance } from 'fastify'
import { Jobs } from './behaviour/jobs.ts'
import type { Mock } from './behaviour/mock.ts'
import { defaultPlan } from './behaviour/plan-text.ts'
import { presenterFor } from './behaviour/presenter.ts'
import { catalogueOf } from './behaviour/resource.ts'
import { contractOf } from './contract/contract.ts'
import { readContract } from './contract/source.ts'
import { createApp, type LogOptions } from './http/app.ts'
import { asanaRoutes } from './http/asana.ts'
import { resources } from './resources/resources.ts'
import { Store } from './world/store.ts'
import { Transaction } from './world/transaction.ts'
import { emptyWorld } from './world/world.ts'

export interface MockOptions {
  readonly fixtures?: readonly string[]
  readonly generate?: number
  readonly seed?: number
  readonly onMissing?: '404' | 'generate'
  readonly jobStart?: string
  readonly jobFinish?: string
  readonly jobOutcome?: string
  readonly clock?: string
  readonly verifyResponses?: boolean
  readonly admin?: boolean
  readonly adminToken?: string
  readonly logger?: LogOptions
}

export interface Assembly {
  readonly app: FastifyInstance
  readonly mock: Mock
  readonly loaded: {
    readonly sources: readonly string[]
    readonly counts: Readonly<Record<string, number>>
    readonly warnings: readonly {
      readonly file: string
      readonly line: number
      readonly column: number
      readonly message: string
    }[]
  }
  reload(): Promise<void>
}

export const assemble = async (options: MockOptions): Promise<Assembly> => {
  const contract = contractOf(readContract('asana'))
  const catalogue = catalogueOf(resources)
  const jobs = new Jobs(catalogue, defaultPlan)
  const tx = new Transaction(emptyWorld, 0)
  tx.put({ gid: '8', resource_type: 'task', name: 'A task', resource_subtype: 'default_task' })
  for (const gid of ['1207000000000010', '1207000000000011'])
    jobs.begin(tx, tx.put({ gid, resource_type: 'job', status: 'not_started', new_task: '8' }))
  const store = new Store(tx.world, (transaction, one) => jobs.keep(transaction, one))
  const mock: Mock = {
    contract,
    catalogue,
    store,
    jobs,
    present: presenterFor(contract),
    invent: () => undefined,
    verifyResponses: options.verifyResponses ?? false
  }
  const app = createApp(options.logger ?? false)
  asanaRoutes(app, mock)
  return {
    app,
    mock,
    loaded: { sources: ['default world'], counts: { jobs: 2, tasks: 1 }, warnings: [] },
    reload: async () => undefined
  }
}

export const buildServer = async (options: MockOptions = {}): Promise<FastifyInstance> =>
  (await assemble(options)).app
