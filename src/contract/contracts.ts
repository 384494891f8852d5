import { type Contract, contractOf } from './contract.ts'
import { type ContractName, readContract } from './source.ts'

const constant = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

const contracts: Readonly<Record<ContractName, () => Contract>> = {
  asana: constant(() => contractOf(readContract('asana'))),
  control: constant(() => contractOf(readContract('control')))
}

/**
 * A contract of the mock. It is a constant that is made when first asked for, so mocks in one process share it, and the
 * checks that were compiled for it.
 */
export const contractNamed = (name: ContractName): Contract => contracts[name]()
