import type { Gid } from './entity.ts'

/** A place in an index: within a scope (a gid, mostly), ordered by rank. Neither may hold a slash. */
export interface Place {
  readonly scope: string
  readonly rank: string
}

/** An entity at one of its places. Entries go by scope, by rank, and then by the number that the gid is. */
export interface Entry extends Place {
  readonly gid: Gid
}

/** Whether two entries are one. */
export const isSame = (one: Entry, other: Entry | undefined): boolean =>
  one.scope === other?.scope && one.rank === other.rank && one.gid === other.gid

/** An entry, or what several begin with: all of a scope, or all of a rank in it. */
export interface Bound {
  readonly scope: string
  readonly rank?: string
  readonly gid?: Gid
}

/** What entries have of one thing; what all have alike, only once. */
type Column = string | readonly string[]

/**
 * Some entries in their order, which never change. They are kept by column, and neighbours that are alike share one text,
 * so that an entry takes a pointer or two.
 */
export class Entries {
  static readonly none: Entries = new Entries(0, '', '', '')

  readonly size: number
  readonly #scopes: Column
  readonly #ranks: Column
  readonly #gids: Column

  private constructor(size: number, scopes: Column, ranks: Column, gids: Column) {
    this.size = size
    this.#scopes = scopes
    this.#ranks = ranks
    this.#gids = gids
  }

  static of(entries: readonly Entry[]): Entries {
    return Entries.none.spliced(0, 0, entries)
  }

  at(position: number): Entry {
    return {
      scope: textAt(this.#scopes, position),
      rank: textAt(this.#ranks, position),
      gid: textAt(this.#gids, position)
    }
  }

  all(): Entry[] {
    return Array.from({ length: this.size }, (_, position) => this.at(position))
  }

  /** How many stand before a bound; with those that it means itself, if it is to be passed. */
  before(bound: Bound, past: boolean): number {
    let low = 0
    let high = this.size
    while (low < high) {
      const middle = (low + high) >> 1
      const order = this.#order(middle, bound)
      if (order < 0 || (past && order === 0)) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Whether an entry is the last of several in its scope, or the last of all. */
  endsScope(position: number): boolean {
    if (position + 1 === this.size) return true
    const scope = textAt(this.#scopes, position)
    const goesOn = textAt(this.#scopes, position + 1) === scope
    return !goesOn && position > 0 && textAt(this.#scopes, position - 1) === scope
  }

  /** The entries with some of them, from a position on, replaced by others. */
  spliced(position: number, count: number, entries: readonly Entry[]): Entries {
    const { size } = this
    const column = (held: Column, texts: readonly string[]) =>
      spliced(held, { size, position, count, texts })
    return new Entries(
      size - count + entries.length,
      column(
        this.#scopes,
        entries.map(({ scope }) => scope)
      ),
      column(
        this.#ranks,
        entries.map(({ rank }) => rank)
      ),
      column(
        this.#gids,
        entries.map(({ gid }) => gid)
      )
    )
  }

  #order(position: number, { scope, rank, gid }: Bound): number {
    const byScope = orderOf(textAt(this.#scopes, position), scope)
    if (byScope !== 0 || rank === undefined) return byScope
    const byRank = orderOf(textAt(this.#ranks, position), rank)
    if (byRank !== 0 || gid === undefined) return byRank
    const held = textAt(this.#gids, position)
    return held.length - gid.length || orderOf(held, gid)
  }
}

const textAt = (column: Column, position: number): string =>
  typeof column === 'string' ? column : (column[position] as string)

const orderOf = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1)

interface Splice {
  /** How many texts the column has. */
  readonly size: number
  readonly position: number
  readonly count: number
  readonly texts: readonly string[]
}

const spliced = (column: Column, { size, position, count, texts }: Splice): Column => {
  const isAlike = typeof column === 'string'
  if (isAlike && size > 0 && texts.every(text => text === column)) return column
  const held = isAlike ? Array.from({ length: size }, () => column) : column
  const left = held[position - 1]
  const right = held[position + count]
  const shared = texts.map(text => [left, right].find(one => one === text) ?? text)
  const all = held.toSpliced(position, count, ...shared)
  const [first = ''] = all
  return all.every(text => text === first) ? first : all
}
