import type { FastifyInstance } from 'fastify'
import { Jobs } from './behaviour/jobs.ts'
import type { Mock } from './behaviour/mock.ts'
import { defaultPlan } from './behaviour/plan-text.ts'
import { presenterFor } from './behaviour/presenter.ts'
import { catalogueOf } from './behaviour/resource.ts'
import { contractOf } from './contract/contract.ts'
import { readContract } from './contract/source.ts'
import { createApp } from './http/app.ts'
import { asanaRoutes } from './http/asana.ts'
import { resources } from './resources/resources.ts'
import { Store } from './world/store.ts'
import { Transaction } from './world/transaction.ts'
import { emptyWorld } from './world/world.ts'

export const buildServer = (): FastifyInstance => {
  const contract = contractOf(readContract('asana'))
  const catalogue = catalogueOf(resources)
  const jobs = new Jobs(catalogue, defaultPlan)
  const tx = new Transaction(emptyWorld, 0)
  tx.put({ gid: '8', resource_type: 'task', name: 'A task', resource_subtype: 'default_task' })
  tx.put({ gid: '1', resource_type: 'job', status: 'succeeded', new_task: '8' })
  jobs.begin(tx, tx.put({ gid: '2', resource_type: 'job', status: 'not_started', new_task: '8' }))
  const store = new Store(tx.world, (transaction, one) => jobs.keep(transaction, one))
  const mock: Mock = {
    contract,
    catalogue,
    store,
    jobs,
    present: presenterFor(contract),
    invent: () => undefined,
    verifyResponses: false
  }
  const app = createApp()
  asanaRoutes(app, mock)
  return app
}
