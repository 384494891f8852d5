import { Map as PersistentMap } from 'immutable'
import type { Entity, Gid } from './entity.ts'

/**
 * Entities whose gids differ in the last two digits, by gid. In a map of its own, an entity would take ten times the room,
 * and a large map is slow to find things in.
 */
type Page = readonly Entity[]

const pageOf = (gid: Gid): string => gid.slice(0, -2)
const placeOf = (gid: Gid): number => Number(gid.slice(-2))

/** Entities by gid, as a value: what is changed is another. */
export class Entities {
  static readonly none: Entities = new Entities(PersistentMap(), 0)

  readonly size: number
  readonly #pages: PersistentMap<string, Page>

  private constructor(pages: PersistentMap<string, Page>, size: number) {
    this.#pages = pages
    this.size = size
  }

  get(gid: Gid): Entity | undefined {
    const page = this.#page(gid)
    const entity = page[position(page, gid)]
    return entity?.gid === gid ? entity : undefined
  }

  has(gid: Gid): boolean {
    return this.get(gid) !== undefined
  }

  with(entity: Entity): Entities {
    const { gid } = entity
    const page = this.#page(gid)
    const known = this.has(gid) ? 1 : 0
    const next = page.toSpliced(position(page, gid), known, entity)
    return new Entities(this.#pages.set(pageOf(gid), next), this.size + 1 - known)
  }

  without(gid: Gid): Entities {
    if (!this.has(gid)) return this
    const page = this.#page(gid)
    const rest = page.toSpliced(position(page, gid), 1)
    const pages =
      rest.length > 0 ? this.#pages.set(pageOf(gid), rest) : this.#pages.delete(pageOf(gid))
    return new Entities(pages, this.size - 1)
  }

  #page(gid: Gid): Page {
    return this.#pages.get(pageOf(gid)) ?? []
  }
}

/** Where an entity stands in a page, or would stand. Mostly no gid is missing, and it is where its digits say. */
const position = (page: Page, gid: Gid): number => {
  const [first] = page
  const likely = first ? placeOf(gid) - placeOf(first.gid) : 0
  if (page[likely]?.gid === gid) return likely
  let low = 0
  let high = page.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((page[middle] as Entity).gid < gid) low = middle + 1
    else high = middle
  }
  return low
}
