import type { Contract } from '../contract/contract.ts'
import { type FindRoute, routesOf } from '../contract/routes.ts'
import { byChance, type Chance } from '../world/chance.ts'
import type { SystemTime } from '../world/clock.ts'
import type { Plan } from '../world/plan.ts'
import { Shelf } from '../world/shelf.ts'
import { type Keep, Store } from '../world/store.ts'
import { emptyWorld, type World } from '../world/world.ts'
import { Levels } from './access/access.ts'
import { type Presenter, presenterFor } from './answers/presenter.ts'
import { type Showing, showingBy } from './answers/showing.ts'
import type { Inventor } from './call.ts'
import { type Catalogue, catalogueOf } from './catalogue.ts'
import { type Courier, noCourier } from './deliveries/courier.ts'
import { Dispatcher } from './deliveries/dispatcher.ts'
import { keepQueue } from './deliveries/subscriptions.ts'
import { tell } from './events/eventing.ts'
import { type Held, heldBy } from './held.ts'
import { Inputs } from './input.ts'
import { Jobs } from './jobs/jobs.ts'
import { References } from './references.ts'
import type { Resource, Service } from './resource.ts'
import { Usage } from './usage.ts'

/** What a mock is and does, whatever world it has. Nothing of it is shared with another mock in the same process. */
export interface Kit {
  readonly contract: Contract
  readonly catalogue: Catalogue
  readonly references: References
  /** What the records of each type hold. */
  readonly held: Held
  readonly jobs: Jobs
  /** A world without anything in it, with the indexes that the resources have declared. */
  readonly empty: World
}

/** What one running mock is made of. */
export interface Mock extends Kit {
  readonly store: Store
  /** What callers may do with the records of the world as it is, as far as it was worked out. */
  readonly levels: Levels
  /** What the tokens have used of the world's limits. */
  readonly usage: Usage
  readonly route: FindRoute
  readonly inputs: Inputs
  readonly present: Presenter
  /** How records are shown in files. */
  readonly show: Showing
  /** Where the bytes go that requests bring. */
  readonly shelf: Shelf
  readonly invent: Inventor
  /** The way out of the mock. */
  readonly courier: Courier
  /** Where secrets come from. */
  readonly chance: Chance
  /** Whether users who come from an app are asked on a page, or the first one lets it in at once. */
  readonly oauth: 'page' | 'auto'
  /** Sends what subscribers are to be told. */
  readonly dispatcher: Dispatcher
  /** Whether every answer is checked against the contract before it is sent. */
  readonly verifyResponses: boolean
}

/** How a mock is to be, where it differs from one. */
export interface Manner {
  readonly systemTime?: SystemTime
  readonly invent?: Inventor
  readonly courier?: Courier
  readonly chance?: Chance
  readonly oauth?: Mock['oauth']
  readonly verifyResponses?: boolean
  readonly strict?: boolean
}

/** The parts that making a world needs; `plan` is that of jobs for which nothing else says one. */
export const kitOf = (
  contract: Contract,
  parts: readonly (Resource | Service)[],
  plan: Plan
): Kit => {
  const catalogue = catalogueOf(parts)
  const held = heldBy(contract.types, catalogue)
  const references = new References(held, catalogue)
  const rules = [...catalogue.indexRules, references.rule]
  const jobs = new Jobs(catalogue, references, plan)
  return { contract, catalogue, references, held, jobs, empty: { ...emptyWorld, rules } }
}

/** What the agenda has due is done by nobody who asks; what jobs deliver is told as done by who started them. */
const keeping =
  ({ jobs, catalogue, contract: { types } }: Kit): Keep =>
  (transaction, due) => {
    jobs.keep(transaction, due)
    keepQueue(transaction, due)
    tell(transaction, { types, catalogue })
  }

/** A mock of a world. */
export const mockOf = (kit: Kit, world: World, manner: Manner = {}): Mock => {
  const { contract, catalogue } = kit
  const { types } = contract
  const store = new Store(world, keeping(kit), manner.systemTime)
  const courier = manner.courier ?? noCourier
  return {
    ...kit,
    ...{ store, courier, dispatcher: new Dispatcher({ ...kit, types, store, courier }) },
    levels: new Levels(),
    usage: new Usage(store),
    route: routesOf(contract.document, contract.operations),
    inputs: new Inputs(contract, manner.strict),
    present: presenterFor(contract, catalogue),
    show: showingBy(contract.types, catalogue),
    shelf: new Shelf(),
    invent: manner.invent ?? (() => undefined),
    chance: manner.chance ?? byChance,
    oauth: manner.oauth ?? 'page',
    verifyResponses: manner.verifyResponses ?? false
  }
}
