import type { Entity } from '../../world/entity.ts'
import type { Behaviour, Call } from '../call.ts'
import { notRecognized } from '../errors.ts'

/**
 * The entity whose gid the path names, of the type that the contract's `x-type` says.
 * A job counts this as a poll. Throws 404 if there is none and none is made up.
 */
export const read = (): Behaviour => call => {
  const entity = targetOf(call)
  return call.jobs.poll(call.transaction, entity, call.plan)
}

const targetOf = ({ operation, parameters, transaction, invent }: Call): Entity => {
  const named = operation.parameters.findLast(one => one['x-type'] !== undefined)
  if (!named) throw new Error(`No parameter of ${operation.id} has an x-type.`)
  const type = String(named['x-type'])
  const gid = String(parameters[named.name])
  const known = transaction.find(gid)
  const entity = known ?? invent(transaction, type, gid)
  if (entity?.resource_type !== type) throw notRecognized(type, gid)
  return entity
}
