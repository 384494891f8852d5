import type { Entity, Gid } from '../world/entity.ts'
import { entriesOf } from '../world/indexes.ts'
import type { Transaction } from '../world/transaction.ts'
import type { Access } from './access/access.ts'
import type { Catalogue } from './catalogue.ts'
import { encoded } from './encoded.ts'
import { notAGid, notALong, unknownObject } from './errors.ts'

/** The type of a reference that may be to a record of any type. */
export const anyType = 'any'

/** Finds records by what clients call them: gids, and for some types names of other kinds (`me`, an e-mail address). */
export class Identifiers {
  readonly #catalogue: Catalogue
  readonly #transaction: Transaction
  readonly #access: Access

  constructor(catalogue: Catalogue, transaction: Transaction, access: Access) {
    this.#catalogue = catalogue
    this.#transaction = transaction
    this.#access = access
  }

  /** The entity of a type that a text names, whoever may see it. */
  find(type: string, text: string): Entity | undefined {
    const entity = this.#transaction.find(text) ?? this.#byAlias(type, text)
    if (!entity || type === anyType || entity.resource_type === type) return entity
    const other = this.#catalogue.standsFor(entity, this.#transaction.world)
    return other === type ? entity : undefined
  }

  /** The entity of a type that a text names, if the caller may name it. */
  seen(type: string, text: string): Entity | undefined {
    const entity = this.find(type, text)
    return entity && this.#access.shows(entity) ? entity : undefined
  }

  /**
   * The gid that a value in a body or query stands for. Throws what is wrong with it, naming the field; what the caller
   * may not see is as unknown as what is not there, which is ours.
   */
  resolve(type: string, field: string, value: unknown): Gid {
    if (typeof value !== 'string') throw notAGid(field, typeof value)
    const entity = this.seen(type, value)
    if (entity) return entity.gid
    const aliases = this.#catalogue.kind(type)?.aliases
    if (aliases) throw aliases.refuse(field, value)
    throw /^\d+$/.test(value) ? unknownObject(field, value) : notALong(field, value)
  }

  /** Documented: a user may be named so wherever a user may stand, and so where a record of any type may. */
  #byAlias(type: string, text: string): Entity | undefined {
    const { me } = this.#access
    const isUser = type === me.resource_type || type === anyType
    if (text === 'me' && isUser && me.gid !== '') return me
    const types = type === anyType ? this.#catalogue.aliasedEverywhere : [type]
    for (const one of types) {
      const index = this.#catalogue.kind(one)?.aliases?.index
      const tree = index === undefined ? undefined : this.#transaction.world.indexes.get(index)
      const [found] = entriesOf(tree, scopeOfText(text))
      if (found) return this.#transaction.find(found.gid)
    }
    return undefined
  }
}

/** A text, in any case of its letters, as the scope of an index. */
export const scopeOfText = (text: string): string => encoded(text.toLowerCase())
