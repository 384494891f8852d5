import type { Entity, Gid } from '../../world/entity.ts'
import { cursorOf, type Entry, entriesOf, type Index } from '../../world/indexes.ts'
import { type Behaviour, type Call, Page } from '../call.ts'
import { tooLarge } from '../errors.ts'

/** Which entries of which index a call asks for, and which of them it wants. */
export interface Source {
  readonly index: string
  /** The scopes to read, one after the other: mostly one. */
  readonly scopes: readonly string[]
  readonly where?: ((entity: Entity) => boolean) | undefined
  /** Of a list without pages: how many are answered at most, and what is beyond them is left out. */
  readonly most?: number
}

/** The most that is answered to a call without `limit`. Reported. */
const most = 1000

/** Answers the entities in an index that the caller sees, in its order: a page of them if the call has a limit. */
export const list =
  (source: (call: Call) => Source): Behaviour =>
  call =>
    pageOf(call, source(call))

/** Reads a page, and no further than it takes to know whether there is more. */
export const pageOf = (call: Call, source: Source): Page => {
  const { limit } = call.paging
  const found: Found[] = []
  for (const one of foundIn(call, source)) {
    if (found.length === (source.most ?? limit ?? most)) return cut(found, source.most ?? limit)
    found.push(one)
  }
  return new Page(found.map(({ entity }) => entity))
}

interface Found {
  readonly entry: Entry
  readonly entity: Entity
}

const cut = (found: readonly Found[], limit: number | undefined): Page => {
  if (limit === undefined) throw tooLarge()
  const last = found.at(-1)
  return new Page(
    found.map(({ entity }) => entity),
    last && cursorOf(last.entry)
  )
}

function* foundIn({ transaction, paging, access }: Call, { index, scopes, where }: Source) {
  const entries = entriesOfAll(transaction.world.indexes.get(index), scopes, paging.after)
  for (const entry of entries) {
    const entity = transaction.find(entry.gid)
    if (entity && access.sees(entity) && (!where || where(entity))) yield { entry, entity }
  }
}

/** Answers the entities whose gids a call names, such as those in a field of a record, in that order, if they are seen. */
export const listNamed =
  (gids: (call: Call) => readonly Gid[]): Behaviour =>
  call => {
    const all = gids(call).filter(gid => call.access.levelOf(gid) !== 'none')
    const { limit = most, after } = call.paging
    const start = after === undefined ? 0 : resumeAt(all, after)
    const part = all.slice(start, start + limit)
    const more = start + limit < all.length
    if (more && call.paging.limit === undefined) throw tooLarge()
    const entities = part.flatMap(gid => call.transaction.find(gid) ?? [])
    return new Page(entities, more ? `${start + limit}/${part.at(-1)}` : undefined)
  }

/** Behind the entry that the cursor names, or where it was if that has gone. */
const resumeAt = (gids: readonly Gid[], cursor: string): number => {
  const [position, gid = ''] = cursor.split('/')
  const found = gids.indexOf(gid)
  return found < 0 ? Number(position) - 1 : found + 1
}

/** Goes on in the scope of the cursor and leaves out those before it. */
function* entriesOfAll(
  index: Index | undefined,
  scopes: readonly string[],
  after: string | undefined
): Generator<Entry> {
  const first = after === undefined ? 0 : scopes.indexOf(after.slice(0, after.indexOf('/')))
  for (const [at, scope] of scopes.slice(Math.max(first, 0)).entries()) {
    yield* entriesOf(index, scope, at === 0 && first >= 0 ? after : undefined)
  }
}
