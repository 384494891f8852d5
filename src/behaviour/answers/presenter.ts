import { LRUCache } from 'lru-cache'
import { answerShape, type Contract } from '../../contract/contract.ts'
import type { Operation } from '../../contract/operation.ts'
import { type Looks, type Project, Projectors } from './projector.ts'
import { parseSelection } from './selection.ts'

/** The projector for an operation's answer and the texts of `opt_fields`, compiled once and kept for a while. */
export type Presenter = (operation: Operation, optFields: string | readonly string[]) => Project

const kept = 1000
/** A longer `opt_fields` is compiled anew each time, so that strangers' texts cannot fill the memory. */
const longest = 4000

export const presenterFor = (contract: Contract, looks?: Looks): Presenter => {
  const cache = new LRUCache<string, Project>({ max: kept })
  const forReading = new Projectors(contract.types, 'alphabet', looks)
  const forWriting = new Projectors(contract.types, 'contract', looks)
  const compile = (operation: Operation, texts: readonly string[]) =>
    (operation.method === 'GET' ? forReading : forWriting).answer(
      answerShape(contract, operation),
      parseSelection(texts)
    )
  return (operation, optFields) => {
    const key = `${operation.id} ${optFields}`
    const known = cache.get(key)
    if (known) return known
    const project = compile(operation, [optFields].flat())
    if (key.length <= longest) cache.set(key, project)
    return project
  }
}
