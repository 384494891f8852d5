import type { Contract } from '../contract/contract.ts'
import type { Store } from '../world/store.ts'
import type { Inventor } from './call.ts'
import type { Inputs } from './input.ts'
import type { Jobs } from './jobs.ts'
import type { Presenter } from './presenter.ts'
import type { References } from './references.ts'
import type { Catalogue } from './resource.ts'

/** What one running mock is made of. Nothing of it is shared with another mock in the same process. */
export interface Mock {
  readonly contract: Contract
  readonly catalogue: Catalogue
  readonly store: Store
  readonly jobs: Jobs
  readonly inputs: Inputs
  readonly references: References
  readonly present: Presenter
  readonly invent: Inventor
  /** Whether every answer is checked against the contract before it is sent. */
  readonly verifyResponses: boolean
  /** Whether a field that the contract does not have is refused instead of ignored. */
  readonly strict: boolean
}
