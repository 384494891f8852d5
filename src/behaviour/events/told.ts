import type { Entity, Json } from '../../world/entity.ts'
import type { Event } from '../../world/events.ts'
import type { World } from '../../world/world.ts'

/** Gids of records around one, outermost first; whatever is no text is left out. */
export type Around = (entity: Entity, world: World) => readonly (Json | undefined)[]

/** What clients hear of the records of a type, in events. The world has in it what has just gone as well. */
export interface Told {
  /** What a record is in: it is told as added to these and removed from them, and they hear of it. */
  readonly in?: Around
  /** What else hears of a record. Both kinds hear as well of what is in the record. */
  readonly near?: Around
  /** A field that lists other records, which are told as added to this one and removed from it. */
  readonly holds?: string
  /** Fields of the contract whose changes are not told. */
  readonly silent?: readonly string[]
  /** What of all that can happen to a record is told; everything if absent. */
  readonly only?: readonly Event['action'][]
  /** Whether a record that goes is told as removed from what it was in, and not as deleted. */
  readonly leaves?: true
  /** The type as which a record is told of, where that is another than its own. */
  readonly as?: (entity: Entity, world: World) => string
}
