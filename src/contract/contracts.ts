import { type Contract, contractOf } from './contract.ts'
import { once } from './once.ts'
import { type ContractName, readContract } from './source.ts'

const contracts: Readonly<Record<ContractName, () => Contract>> = {
  asana: once(() => contractOf(readContract('asana'))),
  control: once(() => contractOf(readContract('control')))
}

/**
 * A contract of the mock. It is a constant that is made when first asked for, so mocks in one process share it, and the
 * checks that were compiled for it.
 */
export const contractNamed = (name: ContractName): Contract => contracts[name]()
