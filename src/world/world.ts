import { List, OrderedMap, Map as PersistentMap } from 'immutable'
import type { Arrivals } from './arrivals.ts'
import type { AuditLog } from './audit-log.ts'
import type { Clock } from './clock.ts'
import type { Content } from './content.ts'
import { Entities } from './entities.ts'
import type { Entity, Gid } from './entity.ts'
import { type EventLog, logBeginning } from './events.ts'
import { type Doors, openDoors } from './grants.ts'
import type { Index, IndexRule } from './indexes.ts'
import { emptyLedger } from './ledger.ts'
import type { Limits } from './limits.ts'
import type { Notice } from './notices.ts'
import { emptyOutbox, type Outbox } from './outbox.ts'
import type { PlanRule, Progress } from './plan.ts'

/** Something that is to happen to an entity, or to what is sent to a subscriber, at a time in ms on the clock. */
export interface Appointment {
  readonly at: number
  readonly gid: Gid
}

/** A record that a job is making, and the job: it enters the world when the job succeeds. */
export interface Pending {
  readonly entity: Entity
  readonly job: Gid
}

/**
 * Everything the mock remembers, as one immutable value: keeping a reference is a snapshot,
 * assigning one is a restore.
 */
export interface World extends Doors {
  readonly entities: Entities
  /** The gids of each type, in the order in which they came. */
  readonly types: PersistentMap<string, Arrivals>
  /** The indexes that the resources have declared. */
  readonly rules: readonly IndexRule[]
  /** The indexes as they stand, by name. */
  readonly indexes: PersistentMap<string, Index>
  /** What jobs are making, in the order in which it was made. Nobody sees it but through its job. */
  readonly pending: OrderedMap<Gid, Pending>
  /** How far each job is that has a plan. */
  readonly progress: PersistentMap<Gid, Progress>
  readonly planRules: readonly PlanRule[]
  /** The bytes that records speak of, by the key of the content. */
  readonly files: PersistentMap<string, Content>
  /** How much one token may ask for. */
  readonly limits: Limits
  /** The changes of the API that answers give notice of. */
  readonly notices: readonly Notice[]
  /** What is to happen later, earliest first. */
  readonly agenda: List<Appointment>
  /** What clients are told of what has happened of late. */
  readonly events: EventLog
  /** What is to be sent to subscribers, and what was sent of late. */
  readonly outbox: Outbox
  readonly audit: AuditLog
  readonly clock: Clock
  /** The gid that the next new entity gets, if it is free. */
  readonly nextGid: number
}

/** Gids have 16 digits, as new ones of the live service have, and stay below 2^53. */
export const firstGid = 1_207_000_000_000_000

/** A world without anything in it. */
export const emptyWorld: World = {
  ...openDoors,
  entities: Entities.none,
  types: PersistentMap(),
  rules: [],
  indexes: PersistentMap(),
  pending: OrderedMap(),
  progress: PersistentMap(),
  planRules: [],
  files: PersistentMap(),
  limits: {},
  notices: [],
  agenda: List(),
  events: logBeginning(''),
  outbox: emptyOutbox,
  audit: emptyLedger,
  clock: { mode: 'real', offset: 0 },
  nextGid: firstGid
}

/** An entity, be it in the world or still on its way into it. */
export const knownTo = ({ entities, pending }: World, gid: Gid): Entity | undefined =>
  entities.get(gid) ?? pending.get(gid)?.entity

/** What a job is making, in the order in which it was made. */
export const pendingOf = ({ pending }: World, job: Gid): Entity[] =>
  [...pending.values()].filter(one => one.job === job).map(({ entity }) => entity)

/** The entities of one type, in the order in which they came. */
export const entitiesOf = (world: World, type: string): Entity[] =>
  (world.types.get(type)?.toArray() ?? []).map(gid => world.entities.get(gid) as Entity)

/** All entities that are seen, type by type. */
export const allEntities = (world: World): Entity[] =>
  [...world.types.keys()].flatMap(type => entitiesOf(world, type))
