import type { Contract } from '../../contract/contract.ts'
import type { Field } from '../../contract/shapes.ts'
import type { Entity, Gid } from '../../world/entity.ts'
import type { Subject } from '../../world/events.ts'
import type { Change, Transaction } from '../../world/transaction.ts'
import { knownTo, type World } from '../../world/world.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Audited } from './auditing.ts'
import type { Around, Told } from './told.ts'

/** What knows which records are told of, and how. */
export type Tellers = Pick<Contract, 'types'> & { readonly catalogue: Catalogue }

/** Where something has happened: the world as it is now, with all that has just gone still in it. */
export class Scene {
  readonly world: World
  readonly #gone: ReadonlySet<Gid>
  readonly #tellers: Tellers

  constructor({ world, changes }: Transaction, tellers: Tellers) {
    const gone = changes.flatMap(({ before, after }) => (before && !after ? [before] : []))
    const entities = gone.reduce((all, one) => all.with(one), world.entities)
    this.world = { ...world, entities }
    this.#gone = new Set(gone.map(({ gid }) => gid))
    this.#tellers = tellers
  }

  /** What is told of the records of a type; undefined where nothing is. */
  told(type: string): Told | undefined {
    return this.#tellers.catalogue.kind(type)?.told
  }

  /** The fields that clients know of the records of a type; none if the contract does not have it. */
  fields(type: string): ReadonlyMap<string, Field> {
    return this.#tellers.types.get(type)?.full.fields ?? new Map()
  }

  /** What of a change of a record of a type goes into the audit log. */
  audited(type: string, change: Change): readonly Audited[] {
    return this.#tellers.catalogue.kind(type)?.audit?.(change, this.world) ?? []
  }

  /** Whether one of the records that own a record has just gone. */
  hasLostOwner(entity: Entity): boolean {
    const owners = this.#tellers.catalogue.kind(entity.resource_type)?.ownedBy ?? []
    return owners.some(field => this.#gone.has(String(entity[field])))
  }

  /** Whether a record has just gone. */
  isGone(gid: Gid): boolean {
    return this.#gone.has(gid)
  }

  /** What an event says of a record; undefined where the world has none of the gid. */
  subject(gid: Gid): Subject | undefined {
    const entity = knownTo(this.world, gid)
    return entity && this.subjectOf(entity)
  }

  subjectOf(entity: Entity): Subject {
    const { gid, resource_type: type, resource_subtype: subtype, name } = entity
    return {
      gid,
      resource_type: this.told(type)?.as?.(entity, this.world) ?? type,
      ...(typeof subtype === 'string' && { resource_subtype: subtype }),
      ...(typeof name === 'string' && { name })
    }
  }

  /** What a record is in. */
  parentsOf(entity: Entity | undefined): readonly Gid[] {
    return entity ? this.#around(entity, this.told(entity.resource_type)?.in) : []
  }

  /** Where an event is heard that concerns some records: at each, and at all that hears of it, on whatever way. */
  hearing(...entities: readonly (Entity | undefined)[]): Gid[] {
    const heard = new Set<Gid>()
    const open = entities.filter(one => one !== undefined)
    for (const entity of open) {
      heard.add(entity.gid)
      const near = this.#around(entity, this.told(entity.resource_type)?.near)
      const others = [...this.parentsOf(entity), ...near].filter(gid => !heard.has(gid))
      open.push(...others.flatMap(gid => knownTo(this.world, gid) ?? []))
    }
    return [...heard]
  }

  #around(entity: Entity, around: Around = () => []): Gid[] {
    return around(entity, this.world).filter((gid): gid is Gid => typeof gid === 'string')
  }
}
