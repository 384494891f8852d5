import type { Entity, Gid, Json, JsonObject } from '../world/entity.ts'
import { type Event, type Happening, lastNumber, type Subject } from '../world/events.ts'
import type { Change, Transaction } from '../world/transaction.ts'
import { knownTo, type World } from '../world/world.ts'
import type { Catalogue } from './resource.ts'
import { passOn } from './subscriptions.ts'

/** What clients hear of the records of a type. */
export interface Told {
  /** What a record is in, inmost first: its `added` and `removed` have these as parents, and they hear of it too. */
  readonly in?: (entity: Entity) => readonly Gid[]
  /** Fields that say nothing by changing. */
  readonly silent?: readonly string[]
  /** What of all that can happen to a record is told; everything if absent. */
  readonly only?: readonly Event['action'][]
}

/** Tells clients what a transaction has done: its own changes, by who asked, and what jobs delivered, by who started them. */
export const tellOf = (transaction: Transaction, catalogue: Catalogue, actor: Gid): void => {
  const telling = new Telling(transaction, catalogue)
  const arrived = new Set(transaction.arrivals.map(({ entity }) => entity.gid))
  const news = transaction.changes
    .filter(({ after }) => !after || !arrived.has(after.gid))
    .flatMap(change => telling.of(change, actor || undefined))
  const delivered = transaction.arrivals.flatMap(({ entity, job }) =>
    telling.of(
      { before: undefined, after: transaction.find(entity.gid) },
      transaction.find(job)?.['created_by'] as Gid | undefined
    )
  )
  const before = lastNumber(transaction.world.events)
  transaction.tell([...news, ...delivered].filter(one => isTold(one, catalogue)))
  passOn({ transaction, catalogue }, before)
}

const isTold = ({ action, resource }: Happening, catalogue: Catalogue): boolean =>
  catalogue.kind(resource.resource_type)?.told?.only?.includes(action) ?? true

class Telling {
  readonly #world: World
  readonly #now: number
  readonly #catalogue: Catalogue
  readonly #gone: ReadonlyMap<Gid, Entity>

  constructor(transaction: Transaction, catalogue: Catalogue) {
    this.#world = transaction.world
    this.#now = transaction.now
    this.#catalogue = catalogue
    this.#gone = new Map(
      transaction.changes.flatMap(({ before, after }) =>
        before && !after ? [[before.gid, before] as const] : []
      )
    )
  }

  of({ before, after }: Change, user: Gid | undefined): Happening[] {
    const entity = after ?? before
    const told = entity && this.#catalogue.kind(entity.resource_type)?.told
    if (!entity || !told || this.#world.pending.has(entity.gid)) return []
    const heard = [...new Set([...this.#around(before), ...this.#around(after)])]
    const event = { at: this.#now, user, resource: subjectOf(entity), heard }
    if (!after) return [{ ...event, action: 'deleted' }]
    const [old, young] = [before ? (told.in?.(before) ?? []) : [], told.in?.(after) ?? []]
    return [
      ...this.#moves(event, old, young),
      ...(before ? this.#changes(event, before, after, told) : [])
    ]
  }

  #moves(
    event: Omit<Happening, 'action'>,
    old: readonly Gid[],
    young: readonly Gid[]
  ): Happening[] {
    const to = young.filter(gid => !old.includes(gid))
    const from = old.filter(gid => !young.includes(gid))
    return [
      ...from.map(gid => this.#move(event, 'removed', gid)),
      ...to.map(gid => this.#move(event, 'added', gid))
    ]
  }

  #move(event: Omit<Happening, 'action'>, action: 'added' | 'removed', gid: Gid): Happening {
    const parent = this.#find(gid)
    return { ...event, action, ...(parent && { parent: subjectOf(parent) }) }
  }

  #changes(
    event: Omit<Happening, 'action'>,
    before: Entity,
    after: Entity,
    { silent = [] }: Told
  ): Happening[] {
    const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return fields
      .filter(field => !silent.includes(field) && field !== 'modified_at')
      .filter(field => !same(before[field], after[field]))
      .map(field => ({ ...event, action: 'changed', change: this.#change(field, after[field]) }))
  }

  #change(field: string, value: Json | undefined) {
    const record = typeof value === 'string' ? this.#find(value) : undefined
    return { field, action: 'changed' as const, ...(record && { new_value: subjectOf(record) }) }
  }

  /** A record and all that it is in, and what that is in. */
  #around(entity: Entity | undefined, seen = new Set<Gid>()): ReadonlySet<Gid> {
    if (!entity || seen.has(entity.gid)) return seen
    seen.add(entity.gid)
    const around = this.#catalogue.kind(entity.resource_type)?.told?.in?.(entity) ?? []
    for (const gid of around) this.#around(this.#find(gid), seen)
    return seen
  }

  #find(gid: Gid): Entity | undefined {
    return knownTo(this.#world, gid) ?? this.#gone.get(gid)
  }
}

const subjectOf = ({
  gid,
  resource_type,
  resource_subtype,
  name
}: Entity & JsonObject): Subject => ({
  gid,
  resource_type,
  ...(typeof resource_subtype === 'string' && { resource_subtype }),
  ...(typeof name === 'string' && { name })
})

const same = (one: Json | undefined, other: Json | undefined): boolean =>
  one === other || JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
