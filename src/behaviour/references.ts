import type { Field, Shape } from '../contract/shapes.ts'
import type { Entity, Gid, Json, JsonObject } from '../world/entity.ts'
import { entriesOf, type IndexRule } from '../world/indexes.ts'
import type { Transaction } from '../world/transaction.ts'
import { knownTo } from '../world/world.ts'
import type { Catalogue } from './catalogue.ts'
import type { Held } from './held.ts'

const index = 'referrers'

/** Knows which records refer to which, so that none is left pointing at nothing. */
export class References {
  readonly #held: Held
  readonly #catalogue: Catalogue

  constructor(held: Held, catalogue: Catalogue) {
    this.#held = held
    this.#catalogue = catalogue
  }

  /** The index of who refers to whom: the scope is the gid of the record, or the key of the bytes, referred to. */
  get rule(): IndexRule {
    const places = (entity: Entity) =>
      [...new Set([...this.#gidsIn(entity), ...this.#keyIn(entity)])].map(scope => ({
        scope,
        rank: ''
      }))
    return { name: index, type: '*', places }
  }

  /**
   * Takes a record out of the world, with all that it owns. Where others refer to it, the reference goes, also in what
   * waits for a job. Bytes that nobody else has go too.
   */
  remove(transaction: Transaction, entity: Entity): void {
    if (!knownTo(transaction.world, entity.gid)) return
    if (transaction.world.pending.has(entity.gid)) transaction.discard(entity)
    else transaction.remove(entity)
    for (const key of this.#keyIn(entity)) {
      if (this.referrers(transaction, key).length === 0) transaction.drop(key)
    }
    for (const referrer of this.referrers(transaction, entity.gid)) {
      this.#release(transaction, referrer, entity.gid)
    }
  }

  /** A record and all that it owns, and what that owns. */
  household(transaction: Transaction, entity: Entity): Entity[] {
    const owned = this.referrers(transaction, entity.gid).filter(one => this.#owns(entity.gid, one))
    return [entity, ...owned.flatMap(one => this.household(transaction, one))]
  }

  /** The records that refer to one, or have the bytes of a key, those that wait for a job among them. */
  referrers({ world }: Transaction, gid: Gid): Entity[] {
    const entries = [...entriesOf(world.indexes.get(index), gid)]
    return entries.map(entry => knownTo(world, entry.gid) as Entity)
  }

  #owns(owner: Gid, { resource_type: type, ...fields }: Entity): boolean {
    const owners = this.#catalogue.kind(type)?.ownedBy ?? []
    return owners.some(field => (fields as JsonObject)[field] === owner)
  }

  #release(transaction: Transaction, { gid: known }: Entity, gone: Gid): void {
    const referrer = knownTo(transaction.world, known)
    if (!referrer) return
    const rest = without(this.#held(referrer.resource_type), referrer, gone) as Entity
    const job = transaction.world.pending.get(known)?.job
    if (this.#owns(gone, referrer)) this.remove(transaction, referrer)
    else if (job) transaction.hold(rest, job)
    else transaction.put(rest)
  }

  #keyIn(entity: Entity): string[] {
    const field = this.#catalogue.kind(entity.resource_type)?.bytes
    const key = field === undefined ? undefined : entity[field]
    return typeof key === 'string' ? [key] : []
  }

  #gidsIn(entity: Entity): Gid[] {
    return this.#within({ kind: 'object', fields: this.#held(entity.resource_type) }, entity)
  }

  #within(shape: Shape, value: Json | undefined): Gid[] {
    if (value === null || value === undefined) return []
    if (shape.kind === 'value') return shape.by === undefined ? [] : Object.keys(value)
    if (shape.kind === 'list') return (value as Json[]).flatMap(one => this.#within(shape.of, one))
    if (shape.kind === 'reference') return this.#counts(shape.type) ? [value as Gid] : []
    const record = value as JsonObject
    return Object.keys(record).flatMap(name => {
      const field = shape.fields.get(name)
      return field ? this.#within(field.shape, record[name]) : []
    })
  }

  #counts(type: string): boolean {
    return !this.#catalogue.kind(type)?.permanent
  }
}

/**
 * A record without a reference: a field becomes null, or goes where the contract wants a record in it; an item of a
 * list goes, and so does an object that needs it; and so does the entry of a mapping by records.
 */
const without = (fields: ReadonlyMap<string, Field>, record: JsonObject, gone: Gid): JsonObject =>
  Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => {
      const field = fields.get(name)
      if (!field || value === undefined) return [[name, value]]
      if (field.shape.kind === 'reference' && value === gone && !field.nullable) return []
      return [[name, released(field.shape, value, gone)]]
    })
  )

const released = (shape: Shape, value: Json, gone: Gid): Json => {
  if (value === null) return value
  if (shape.kind === 'value') return shape.by === undefined ? value : unsaid(value, gone)
  if (shape.kind === 'reference') return value === gone ? null : value
  if (shape.kind === 'object') return without(shape.fields, value as JsonObject, gone)
  return (value as Json[])
    .filter(one => !refersTo(shape.of, one, gone))
    .map(one => released(shape.of, one, gone))
}

const unsaid = (mapping: Json, gone: Gid): Json => {
  const { [gone]: _entry, ...rest } = mapping as JsonObject
  return rest
}

const refersTo = (shape: Shape, value: Json, gone: Gid): boolean =>
  shape.kind === 'reference'
    ? value === gone
    : shape.kind === 'object' && Object.values(value as JsonObject).includes(gone)
