import type { Readable } from 'node:stream'
import type { Shape } from '../contract/shapes.ts'
import type { Entity, Gid, Json, JsonObject } from '../world/entity.ts'
import type { Place } from '../world/indexes.ts'
import type { Phase } from '../world/plan.ts'
import type { Change } from '../world/transaction.ts'
import type { World } from '../world/world.ts'
import type { Access, AccessRule } from './access/access.ts'
import type { Need } from './access/permit.ts'
import type { Showing } from './answers/showing.ts'
import type { Batch, Behaviour, Call, Errand } from './call.ts'
import type { Subscribing } from './deliveries/subscriptions.ts'
import type { AsanaError } from './errors.ts'
import type { Audit } from './events/auditing.ts'
import type { Told } from './events/told.ts'
import type { Home } from './home.ts'

/** How a type of record shows the way of a job: the field, its value in each phase, and where its results stand. */
export interface Lifecycle {
  readonly field: string
  readonly phases: Readonly<Record<Phase, string>>
  /** Fields that name what the job makes; a job that fails loses them. */
  readonly results: readonly string[]
  /** How many that one user has started may be unfinished, and the index that has them by that user. */
  readonly atOnce: { readonly index: string; readonly most: number }
}

/** Where records are made. */
export type Ground = Pick<Call, 'transaction' | 'catalogue'>

/** A field that is not stored: worked out from the entity and the world whenever it is shown. */
export type Computed = (entity: Entity, view: View) => Json | undefined

/** The world as one answer shows it. */
export interface View extends World {
  /** Whether it answers a change. */
  readonly written?: boolean | undefined
  /** The gid of the user who reads it; undefined where nobody asked. */
  readonly me?: Gid | undefined
  /** The URL under which the client reached the mock, without a path; undefined where nobody asked over HTTP. */
  readonly origin?: string | undefined
  /** The time of the answer, in ms. */
  readonly now?: number | undefined
  /** Who is shown it, and not more than that one may see; undefined where everything is shown. */
  readonly viewer?: Access | undefined
}

/** A file that clients fetch by its link, without a token. */
export interface Download {
  readonly name: string
  /** Its media type. */
  readonly type: string
  /** How many bytes it has; undefined where that is not known before. */
  readonly size: number | undefined
  stream(): Readable
}

/** What OpenID says of somebody; what is not known is absent. */
export interface Claims {
  readonly name?: string
  readonly email?: string
  /** The URL of a picture. */
  readonly picture?: string
}

/** What files are made of: the bytes that the world has, and its records. */
export interface Shelving {
  readonly world: View
  readonly show: Showing
  /** The same as a user sees it; all of it where nobody is said to be that user. */
  as(user: Json | undefined): Shelving
}

/** A behaviour for each operation of a part of the contract that has no records of its own. */
export interface Service {
  readonly operations: Readonly<Record<string, Behaviour | Errand | Batch>>
}

/** What Asana is, for one type of record: what machinery must know of it, and a behaviour for each operation. */
export interface Resource extends Service {
  /** The type of its records, as on the wire. */
  readonly type: string
  /** What a caller may do with one of its records; without it, anything. */
  readonly access?: AccessRule
  /** Whoever knows one of its records may name it, and it is shown wherever a record that is seen names it. */
  readonly nameable?: boolean
  /** What operations need of their caller where it is not the usual, by operation. */
  readonly needs?: Readonly<Record<string, Need>>
  readonly lifecycle?: Lifecycle
  /** The file behind one of its records; undefined where there is none. */
  readonly file?: (entity: Entity, shelf: Shelving) => Download | undefined
  /** The field that says when the job that makes a record has succeeded. */
  readonly readyAt?: string
  /** What a new record has where nobody says otherwise. */
  readonly defaults?: JsonObject
  /** Puts a new record in order before it enters the world, be it from a request, a file or faker. */
  readonly complete?: (draft: Entity, ground: Ground) => Entity
  /** Fields that are shown otherwise than they are held, if they are held at all. */
  readonly computed?: Readonly<Record<string, Computed>>
  /** What records hold that the contract does not show, or holds in another form than it shows. */
  readonly keeps?: Readonly<Record<string, Shape>>
  /** The field that holds the key of a record's bytes; when the last record with a key goes, its bytes go. */
  readonly bytes?: string
  /** Where its entities stand in indexes, by the index's name, which is unique over all resources. */
  readonly indexes?: Readonly<Record<string, (entity: Entity) => readonly Place[]>>
  /** Fields whose record owns this one: when that goes, this goes too. */
  readonly ownedBy?: readonly string[]
  /** In which workspace its records are, so that no request binds them to those of another. */
  readonly home?: Home
  /** The records that this one is in without being owned: where a job makes all of these, it makes this one too. */
  readonly within?: (entity: Entity) => readonly Gid[]
  /** Its records are never deleted, so nobody keeps account of what refers to them. */
  readonly permanent?: boolean
  /** A type as which its records are accepted too, and shown where it is meant; it may depend on the record. */
  readonly standsFor?: string | ((entity: Entity, world: World) => string)
  /**
   * Other names of its records: an index with a scope for each, whether they are good where a record of any type may
   * stand, and what is said of a text that names none.
   */
  readonly aliases?: {
    readonly index: string
    readonly everywhere?: boolean
    readonly refuse: (field: string, text: string) => AsanaError
  }
  /** Its first record is who asks, while the world declares no tokens. */
  readonly asks?: boolean
  /** Who one of its records is, to apps that a user logs in to. */
  readonly claims?: (entity: Entity) => Claims
  /** What of its records goes into the audit log; nothing if absent. */
  readonly audit?: Audit
  /** What clients are told of its records in events; nothing if absent. */
  readonly told?: Told
  /** How its records subscribe to events; they do not if absent. */
  readonly subscribing?: Subscribing
  /** What else a change of one of its records brings about, within the same commit. */
  readonly react?: (change: Change, call: Call) => void
}

/** The phase that a record shows; undefined if its field says something else. */
export const phaseOf = (
  { field, phases }: Pick<Lifecycle, 'field' | 'phases'>,
  record: JsonObject
): Phase | undefined =>
  (Object.keys(phases) as Phase[]).find(phase => phases[phase] === record[field])
