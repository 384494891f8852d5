import type { Entity, Gid } from '../world/entity.ts'
import { entriesOf } from '../world/indexes.ts'
import type { Transaction } from '../world/transaction.ts'
import { notAGid, notALong, unknownObject } from './errors.ts'
import type { Catalogue } from './resource.ts'

/** The type of a reference that may be to a record of any type. */
export const anyType = 'any'

/** Finds records by what clients call them: gids, and for some types names of other kinds (`me`, an e-mail address). */
export class Identifiers {
  readonly #catalogue: Catalogue
  readonly #transaction: Transaction
  readonly #me: Entity

  constructor(catalogue: Catalogue, transaction: Transaction, me: Entity) {
    this.#catalogue = catalogue
    this.#transaction = transaction
    this.#me = me
  }

  /** The entity of a type that a text names. */
  find(type: string, text: string): Entity | undefined {
    const entity = this.#transaction.find(text) ?? this.#byAlias(type, text)
    if (!entity || type === anyType || entity.resource_type === type) return entity
    const other = this.#catalogue.standsFor(entity, this.#transaction.world)
    return other === type ? entity : undefined
  }

  /** The gid that a value in a body or query stands for. Throws what is wrong with it, naming the field. */
  resolve(type: string, field: string, value: unknown): Gid {
    if (typeof value !== 'string') throw notAGid(field, typeof value)
    const entity = this.find(type, value)
    if (entity) return entity.gid
    const aliases = this.#catalogue.kind(type)?.aliases
    if (aliases) throw aliases.refuse(field, value)
    throw /^\d+$/.test(value) ? unknownObject(field, value) : notALong(field, value)
  }

  #byAlias(type: string, text: string): Entity | undefined {
    const { gid, resource_type: callerType } = this.#me
    if (text === 'me' && type === callerType && gid !== '') return this.#me
    const aliases = this.#catalogue.kind(type)?.aliases
    if (!aliases) return undefined
    const index = this.#transaction.world.indexes.get(aliases.index)
    const [found] = entriesOf(index, scopeOfText(text))
    return found && this.#transaction.find(found.gid)
  }
}

/** A text, in any case of its letters, as the scope of an index. */
export const scopeOfText = (text: string): string => encodeURIComponent(text.toLowerCase())
