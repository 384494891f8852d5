import type { Values } from '../contract/contract.ts'
import type { Operation } from '../contract/operation.ts'
import type { Entity, Gid } from '../world/entity.ts'
import type { Transaction } from '../world/transaction.ts'
import { knownTo } from '../world/world.ts'
import type { Access } from './access/access.ts'
import { noAccess, notRecognized } from './errors.ts'
import { anyType, type Identifiers } from './identifiers.ts'
import type { Mock } from './mock.ts'

/** Where a request finds the records that it names. */
interface Finding {
  readonly identifiers: Identifiers
  readonly transaction: Transaction
  readonly access: Access
}

/**
 * The records that the path of a request names, by parameter. Throws for one that is not there, and for one that the
 * caller may not see.
 */
export const entitiesNamed = (
  mock: Mock,
  operation: Operation,
  values: Values,
  ground: Finding
): Record<string, Entity> => {
  const named: Record<string, Entity> = {}
  for (const { name, type } of operation.named) {
    const found = foundAt(String(values[name]), type, ground, mock)
    if (!ground.access.sees(found)) throw noAccess(type)
    named[name] = found
  }
  return named
}

const foundAt = (
  text: string,
  type: string,
  { identifiers, transaction }: Finding,
  { invent }: Mock
): Entity => {
  const entity = identifiers.find(type, text)
  const found =
    entity ?? (knownTo(transaction.world, text) ? undefined : invent(transaction, type, text))
  if (!found) throw notRecognized(type, text)
  return found
}

/** The parameters of a request with a gid for every record that the query names. */
export const resolved = (
  { references }: Operation,
  values: Values,
  identifiers: Identifiers
): Values => {
  const given = references.filter(({ name }) => values[name] !== undefined)
  if (given.length === 0) return values
  const gids = given.map(({ name, type }) => {
    const value = values[name] as string | readonly string[]
    return [name, resolvedIn(value, type, name, identifiers)]
  })
  return { ...values, ...Object.fromEntries(gids) }
}

/** In a list, `null` stands for the lack of any, and a place without a text for nothing. */
const resolvedIn = (
  value: string | readonly string[],
  type: string,
  name: string,
  identifiers: Identifiers
): Gid | Gid[] => {
  if (typeof value === 'string') return gidOf(value, type, name, identifiers)
  const texts = value.map(text => text.trim()).filter(text => text !== '')
  return texts.map(text => (text === 'null' ? text : gidOf(text, type, name, identifiers)))
}

/** A filter by a gid that is nobody's is answered as one by a record that the caller may not see. Live, September 2026. */
const gidOf = (text: string, type: string, name: string, identifiers: Identifiers): Gid => {
  if (/^\d+$/.test(text) && !identifiers.seen(type, text))
    throw noAccess(type === anyType ? 'object' : type)
  return identifiers.resolve(type, name, text)
}
