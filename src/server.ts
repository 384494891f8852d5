import type { FastifyInstance } from 'fastify'
import type { Inventor } from './behaviour/call.ts'
import { type PlanParts, planFrom } from './behaviour/jobs/plan-text.ts'
import { type Kit, kitOf, type Mock, mockOf } from './behaviour/mock.ts'
import { contractNamed } from './contract/contracts.ts'
import { servedPart } from './contract/served.ts'
import { controlRoutes } from './control/routes.ts'
import { exportWorld } from './fixtures/export.ts'
import { firstWorld, type Origins } from './fixtures/first-world.ts'
import type { FixtureFile, Problem } from './fixtures/problem.ts'
import { createApp } from './http/app.ts'
import { asanaRoutes } from './http/asana.ts'
import { courierFor } from './http/courier.ts'
import { docsRoutes } from './http/docs.ts'
import { publicUrlOf } from './http/links.ts'
import { oauthRoutes } from './http/oauth/routes.ts'
import type { MockOptions } from './mock-options.ts'
import { resources } from './resources/resources.ts'
import { seeded } from './world/chance.ts'
import { parseClock } from './world/clock.ts'
import { logAfter } from './world/events.ts'
import { planLimits } from './world/limits.ts'
import type { World } from './world/world.ts'

/** What the mock started with. @internal */
export interface Sources {
  /** Names of the files, or words for what stands in their place. */
  readonly sources: readonly string[]
  /** Numbers of records by collection. */
  readonly counts: Readonly<Record<string, number>>
  /** What of saved answers was left out. */
  readonly warnings: readonly Problem[]
}

/** A mock, ready to listen or to be injected with requests. @internal */
export interface Assembly {
  readonly app: FastifyInstance
  readonly mock: Mock
  readonly loaded: Sources
  /** Loads the fixtures anew and goes on from them. Rejects, with nothing changed, if something is wrong with them. */
  reload(): Promise<void>
}

/** The server alone, for `inject`. */
export const buildServer = async (options: MockOptions = {}): Promise<FastifyInstance> =>
  (await assemble(options)).app

/** Puts a mock together. Rejects for fixtures that are wrong, and for a wrong plan or clock. @internal */
export const assemble = async (options: MockOptions = {}): Promise<Assembly> => {
  const { systemTime = Date.now, logger = false } = options
  const contract = contractNamed('asana')
  const kit = kitOf(contract, resources, planFrom(planParts(options)))
  const origins = originsOf(options)
  const start = await firstWorld(origins, kit, systemTime())
  const invent = await inventor(options, kit, origins.seed)
  const { verifyResponses = false, strict = false, oauth = 'page' } = options
  const courier = courierFor({ hosts: options.webhookTargets })
  const manner = { systemTime, invent, courier, verifyResponses, strict, oauth }
  const mock = mockOf(kit, start.world, { ...manner, ...chanceOf(options) })
  const app = createApp({ logger, publicUrl: publicUrlIn(options) })
  addRoutes(app, mock, options, file => importWorld(mock, kit, file, systemTime()))
  return {
    app,
    mock,
    loaded: { ...start, counts: countsOf(mock) },
    reload: async () => replace(mock, (await firstWorld(origins, kit, systemTime())).world)
  }
}

type Import = (file: FixtureFile) => Promise<void>

const addRoutes = (
  app: FastifyInstance,
  mock: Mock,
  { admin = true, adminToken: token, edge = false }: MockOptions,
  importFile: Import
): void => {
  asanaRoutes(app, mock, { edge })
  oauthRoutes(app, mock)
  const isServed = (id: string) => mock.catalogue.behaviour(id) !== undefined
  const asana = servedPart(mock.contract.document, isServed)
  if (!admin) {
    docsRoutes(app, { asana })
    return
  }
  const contract = contractNamed('control')
  docsRoutes(app, { asana, control: contract.document })
  const exportFile = () => exportWorld(mock.store.world, mock, mock.store.now)
  controlRoutes(app, { mock, contract, token, exportWorld: exportFile, importWorld: importFile })
}

const planParts = ({ jobStart, jobFinish, jobOutcome }: MockOptions): PlanParts => ({
  ...(jobStart !== undefined && { start: jobStart }),
  ...(jobFinish !== undefined && { finish: jobFinish }),
  ...(jobOutcome !== undefined && { outcome: jobOutcome })
})

const originsOf = ({ fixtures, generate, seed = 1, clock, limits }: MockOptions): Origins => ({
  fixtures,
  generate,
  seed,
  clock: clock === undefined ? undefined : parseClock(clock),
  limits: limits && planLimits[limits]
})

/** Faker costs a start more than all the rest together, so it is loaded only where it is asked for. */
const inventor = async ({ onMissing }: MockOptions, kit: Kit, seed: number): Promise<Inventor> => {
  if (onMissing !== 'generate') return () => undefined
  const { inventorFor } = await import('./fixtures/invent.ts')
  return inventorFor(kit, seed)
}

const importWorld = async (mock: Mock, kit: Kit, file: FixtureFile, now: number): Promise<void> => {
  const { loadWorld } = await import('./fixtures/load.ts')
  replace(mock, loadWorld([file], kit, now).world)
}

/** Secrets are the same again only for whoever names a seed. */
const chanceOf = ({ seed }: MockOptions) => (seed === undefined ? {} : { chance: seeded(seed) })

const publicUrlIn = ({ publicUrl }: MockOptions): string | undefined =>
  publicUrl === undefined ? undefined : publicUrlOf(publicUrl, 'publicUrl')

/** What clients knew of the old world they know nothing of in the new one. */
const replace = ({ store }: Mock, world: World): void =>
  store.replace({ ...world, events: logAfter(store.world.events) })

const countsOf = ({ contract, store }: Mock): Record<string, number> => {
  const counts = [...contract.types.values()].map(
    ({ name, collection }) => [collection, store.world.types.get(name)?.size ?? 0] as const
  )
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}
