import { timestamp } from '../../world/clock.ts'
import type { Entity, Gid } from '../../world/entity.ts'
import type { Phase } from '../../world/plan.ts'
import type { Transaction } from '../../world/transaction.ts'
import { knownTo, pendingOf } from '../../world/world.ts'
import type { Catalogue } from '../catalogue.ts'
import type { References } from '../references.ts'

/** Knows what jobs make, and when it is there. */
export class Results {
  readonly #catalogue: Catalogue
  readonly #references: References

  constructor(catalogue: Catalogue, references: References) {
    this.#catalogue = catalogue
    this.#references = references
  }

  /** The records that a job names as made by it. */
  of({ world }: Transaction, job: Entity): Entity[] {
    const fields = this.#catalogue.lifecycle(job.resource_type)?.results ?? []
    return fields.flatMap(field => knownTo(world, String(job[field])) ?? [])
  }

  /**
   * Lets what an unfinished job is making wait for its success: the records that it names, with all that they own
   * and all that is nowhere but in them. Those that were there before this transaction stay in sight.
   */
  claim(transaction: Transaction, job: Entity): void {
    const made = new Map<Gid, Entity>()
    const results = this.of(transaction, job).filter(({ gid }) => transaction.isNew(gid))
    for (const entity of results) made.set(entity.gid, entity)
    for (const entity of made.values()) {
      for (const one of this.#references.household(transaction, entity)) made.set(one.gid, one)
      for (const one of this.#references.referrers(transaction, entity.gid)) {
        if (this.#isWithin(one, made)) made.set(one.gid, one)
      }
    }
    for (const entity of made.values()) transaction.hold(entity, job.gid)
  }

  /** What a job has made is there when it succeeds, and gone when it fails. */
  release(transaction: Transaction, { gid }: Entity, phase: Phase): void {
    if (phase !== 'succeeded' && phase !== 'failed') return
    for (const made of pendingOf(transaction.world, gid)) {
      if (phase === 'succeeded') transaction.deliver(this.#ready(transaction, made))
      else this.#references.remove(transaction, made)
    }
  }

  #ready({ now }: Transaction, made: Entity): Entity {
    const field = this.#catalogue.kind(made.resource_type)?.readyAt
    return field === undefined ? made : { ...made, [field]: timestamp(now) }
  }

  #isWithin(entity: Entity, made: ReadonlyMap<Gid, Entity>): boolean {
    const wholes = this.#catalogue.kind(entity.resource_type)?.within?.(entity) ?? []
    return wholes.length > 0 && wholes.every(gid => made.has(gid))
  }
}
