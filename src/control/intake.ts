import type { Catalogue } from '../behaviour/catalogue.ts'
import { type Held, settled } from '../behaviour/held.ts'
import type { Contract } from '../contract/contract.ts'
import { nearest } from '../contract/nearest.ts'
import type { Field, Shape } from '../contract/shapes.ts'
import type { RecordType } from '../contract/types.ts'
import { found } from '../contract/violation.ts'
import type { Entity, Json, JsonObject } from '../world/entity.ts'
import type { Transaction } from '../world/transaction.ts'
import { knownTo } from '../world/world.ts'
import { ControlError, refuseViolations } from './failure.ts'
import { type Show, typeNamed } from './show.ts'

/** Where records are taken in, and how they are shown to be checked. */
export interface Gate {
  readonly contract: Contract
  readonly held: Held
  readonly catalogue: Catalogue
  readonly transaction: Transaction
  readonly show: Show
}

/**
 * Writes a record as people write it, with its references as gids or as objects, to the transaction in normal form.
 * With a known entity the fields are added to it, else it is a new one. Throws a 400 that names the place and says
 * what was expected; everything written is checked as the API would show it.
 */
export const takeIn = (
  gate: Gate,
  type: RecordType,
  fields: JsonObject,
  known: Entity | undefined,
  at: string
): Entity => {
  const { resource_type: said = type.name } = fields
  if (said !== type.name) throw expected(`${at}.resource_type`, `"${type.name}"`, said)
  const values = fieldsIn(gate, gate.held(type.name), fields, at)
  const entity = written(gate, type, values, known)
  const violations = gate.contract.check(`/components/schemas/${type.schema}`)(
    gate.show(entity, gate.transaction.world)
  )
  const place = `/${at.replaceAll('.', '/')}`
  refuseViolations(
    violations.map(one => ({ ...one, at: `${place}${one.at}` })),
    at
  )
  return entity
}

const written = (
  gate: Gate,
  { name }: RecordType,
  values: JsonObject,
  known: Entity | undefined
): Entity => {
  const { transaction } = gate
  if (known) return settled(transaction.update(known, values), gate)
  const gid = values['gid'] === undefined ? transaction.newGid() : String(values['gid'])
  return settled({ resource_type: name, ...values, gid }, gate)
}

const fieldsIn = (
  gate: Gate,
  fields: ReadonlyMap<string, Field>,
  values: JsonObject,
  at: string
): JsonObject =>
  Object.fromEntries(
    Object.entries(values).map(([name, value = null]) => {
      const field = fields.get(name)
      if (!field) throw unknownField(name, [...fields.keys()], at)
      return [name, valueIn(gate, field.shape, value, `${at}.${name}`)]
    })
  )

const unknownField = (name: string, known: readonly string[], at: string): ControlError =>
  new ControlError(
    400,
    `${at} has no ${name}${nearest(name, known)}; it may have ${known.join(', ')}`
  )

const valueIn = (gate: Gate, shape: Shape, value: Json, at: string): Json => {
  if (shape.kind === 'value') return value
  if (shape.kind === 'list') return listIn(gate, shape.of, value, at)
  if (value === null) return null
  if (shape.kind === 'reference') return referenceIn(gate, shape.type, value, at)
  if (isObject(value)) return fieldsIn(gate, shape.fields, value, at)
  throw expected(at, 'an object', value)
}

const listIn = (gate: Gate, of: Shape, value: Json, at: string): Json => {
  if (!Array.isArray(value)) throw expected(at, 'a list', value)
  return value.map((one, index) => valueIn(gate, of, one, `${at}.${index}`))
}

/** The gid of what is referred to; an object is taken in as a record of its own. */
const referenceIn = (gate: Gate, type: string, value: Json, at: string): Json => {
  if (typeof value === 'string') {
    if (gate.transaction.find(value)) return value
    throw new ControlError(400, `${at} must be the gid of a record, and none has ${found(value)}`)
  }
  if (!isObject(value)) throw expected(at, `a gid or the fields of a ${type}`, value)
  return recordIn(gate, type, value, at).gid
}

const recordIn = (gate: Gate, type: string, value: JsonObject, at: string): Entity => {
  const gid = value['gid'] === undefined ? '' : gidIn(value['gid'], `${at}.gid`)
  const { transaction } = gate
  // One that waits for a job has its gid, and its type, already.
  const there = knownTo(transaction.world, gid)
  const name = value['resource_type'] ?? there?.resource_type ?? type
  const taken = typeNamed(gate.contract, String(name), `${at}.resource_type`)
  if (there && there.resource_type !== taken.name) {
    throw new ControlError(
      400,
      `${at} is the ${there.resource_type} ${there.gid}, no ${taken.name}`
    )
  }
  return takeIn(gate, taken, value, transaction.find(gid), at)
}

/** A gid that somebody wrote; throws a 400 if it is no text. */
export const gidIn = (gid: Json, at: string): string => {
  if (typeof gid === 'string') return gid
  throw expected(at, 'a string', gid)
}

const expected = (at: string, what: string, value: Json): ControlError =>
  new ControlError(400, `${at} must be ${what}, not ${found(value)}`)

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
