import type { Call } from '../../behaviour/call.ts'
import { born } from '../../behaviour/verbs/create.ts'
import { timestamp } from '../../world/clock.ts'
import type { Entity, Gid, JsonObject } from '../../world/entity.ts'
import type { World } from '../../world/world.ts'
import { linkTo, type Piece, saidBy } from './texts.ts'

/** Who changes what: of a call, what writing a story needs. */
export type Teller = Pick<Call, 'transaction' | 'catalogue' | 'me'>

/** A story to be told: its subtype, what it says behind the actor's name, and its fields of detail. */
export interface Telling {
  readonly subtype: string
  readonly pieces: readonly Piece[]
  readonly fields?: JsonObject
  /** The record that it is about, where that is not the one that has changed. */
  readonly about?: Gid
}

/** What one kind of change of a record tells; `before` is an empty record where it is new. */
export type Tale = (before: Entity, after: Entity, world: World) => readonly Telling[]

/** Writes one system story about a record. */
export const tell = (call: Teller, target: Entity, { subtype, pieces, fields }: Telling): Entity =>
  born(call, 'story', {
    ...{ type: 'system', resource_subtype: subtype, target: target.gid },
    ...{ created_by: call.me.gid || undefined, created_at: timestamp(call.transaction.now) },
    ...saidBy(call.me, pieces),
    ...fields
  })

/** Tells on a copy of which task it is one. Live, 2025. */
export const tellDuplicated = (call: Teller, copy: Entity, original: Gid): Entity =>
  tell(call, copy, {
    subtype: 'duplicated',
    pieces: ['duplicated task from ', linkTo(original, call.transaction.world)],
    fields: { duplicated_from: original }
  })

/** The gids that a record lists in a field. */
export const listed = (record: Entity, field: string): readonly Gid[] =>
  (record[field] ?? []) as readonly Gid[]

type Told = (gid: Gid, came: boolean) => readonly Telling[]

/**
 * What is told of each record that came to a list, and of each that went. What has gone from the world is not told of: a
 * deleted project leaves its tasks without a word, which is ours.
 */
export const each = (
  before: readonly Gid[],
  after: readonly Gid[],
  { entities }: World,
  told: Told
): Telling[] => {
  const standing = (gid: Gid) => entities.has(gid)
  const came = after.filter(gid => !before.includes(gid)).filter(standing)
  const went = before.filter(gid => !after.includes(gid)).filter(standing)
  return [...came.flatMap(gid => told(gid, true)), ...went.flatMap(gid => told(gid, false))]
}
