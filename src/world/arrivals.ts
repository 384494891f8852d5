import { List, Set as PersistentSet } from 'immutable'
import type { Gid } from './entity.ts'

/**
 * Gids in the order in which they came, as a value. What goes is only marked, until that is half of all: so a gid takes
 * no more than a pointer.
 */
export class Arrivals implements Iterable<Gid> {
  static readonly none: Arrivals = new Arrivals(List(), PersistentSet())

  readonly #came: List<Gid>
  readonly #gone: PersistentSet<Gid>

  private constructor(came: List<Gid>, gone: PersistentSet<Gid>) {
    this.#came = came
    this.#gone = gone
  }

  get size(): number {
    return this.#came.size - this.#gone.size
  }

  /** With a gid that is not among them, at the end. */
  with(gid: Gid): Arrivals {
    const kept = this.#gone.has(gid) ? this.#swept() : this
    return new Arrivals(kept.#came.push(gid), kept.#gone)
  }

  /** Without a gid that is among them. */
  without(gid: Gid): Arrivals {
    const rest = new Arrivals(this.#came, this.#gone.add(gid))
    return rest.#gone.size > rest.size ? rest.#swept() : rest
  }

  first(): Gid | undefined {
    const [first] = this
    return first
  }

  toArray(): Gid[] {
    return [...this]
  }

  *[Symbol.iterator](): Generator<Gid> {
    for (const gid of this.#came) if (!this.#gone.has(gid)) yield gid
  }

  #swept(): Arrivals {
    return new Arrivals(List(this), PersistentSet())
  }
}
