import { Map as PersistentMap } from 'immutable'
import type { Entity, Gid } from './entity.ts'

/** Entities whose gids differ in the last digit: in a map of its own, an entity would take five times the room. */
type Page = readonly Entity[]

const pageOf = (gid: Gid): string => gid.slice(0, -1)

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
    return this.#page(gid).find(one => one.gid === gid)
  }

  has(gid: Gid): boolean {
    return this.get(gid) !== undefined
  }

  with(entity: Entity): Entities {
    const page = this.#page(entity.gid)
    const at = page.findIndex(({ gid }) => gid === entity.gid)
    const next = at < 0 ? page.toSpliced(page.length, 0, entity) : page.with(at, entity)
    return new Entities(this.#pages.set(pageOf(entity.gid), next), this.size + (at < 0 ? 1 : 0))
  }

  without(gid: Gid): Entities {
    const page = this.#page(gid)
    const at = page.findIndex(one => one.gid === gid)
    if (at < 0) return this
    const pages =
      page.length === 1
        ? this.#pages.delete(pageOf(gid))
        : this.#pages.set(pageOf(gid), page.toSpliced(at, 1))
    return new Entities(pages, this.size - 1)
  }

  #page(gid: Gid): Page {
    return this.#pages.get(pageOf(gid)) ?? []
  }
}
