import type { Entity, Gid } from '../../world/entity.ts'
import { type Happening, lastNumber } from '../../world/events.ts'
import type { Change, Transaction } from '../../world/transaction.ts'
import { passOn } from '../deliveries/pass-on.ts'
import { markOfChange } from '../stamp.ts'
import { auditEntries, type Doer } from './auditing.ts'
import { fieldChanges } from './field-changes.ts'
import { Scene, type Tellers } from './scene.ts'
import type { Told } from './told.ts'

/**
 * Tells clients what a transaction has done: what it has changed as done by who asked, if somebody did, and what jobs have
 * delivered in it as done by who started them. What waits for a job is not told. The audit log gets its part, and
 * subscribers are sent what they want of it.
 */
export const tell = (transaction: Transaction, tellers: Tellers, asked?: Doer): void => {
  const deeds = deedsOf(transaction, asked ?? { asked: false })
  if (deeds.length === 0) return
  const { now: at } = transaction
  const scene = new Scene(transaction, tellers)
  const events = deeds.flatMap(({ change, doer: { user } }) =>
    happenings(scene, change).map(one => ({ ...one, at, user }))
  )
  const entries = deeds.flatMap(({ change, doer }) =>
    auditEntries(scene, change, doer).map(one => ({ ...one, at }))
  )
  const before = lastNumber(transaction.world.events)
  transaction.tell(events)
  transaction.record(entries)
  passOn({ transaction, catalogue: tellers.catalogue }, before)
}

interface Deed {
  readonly change: Change
  readonly doer: Doer
}

const deedsOf = (transaction: Transaction, doer: Doer): Deed[] => {
  const { changes, arrivals, world } = transaction
  const arrived = new Set(arrivals.map(({ entity }) => entity.gid))
  const own = changes.filter(({ before, after }) => {
    const gid = (after ?? before)?.gid
    return gid !== undefined && !arrived.has(gid) && !world.pending.has(gid)
  })
  const delivered = arrivals.map(({ entity, job }) => ({
    change: { before: undefined, after: transaction.find(entity.gid) },
    doer: { asked: false, user: starterOf(transaction.find(job)) }
  }))
  return [...own.map(change => ({ change, doer })), ...delivered]
}

const starterOf = (job: Entity | undefined): Gid | undefined =>
  typeof job?.['created_by'] === 'string' ? job['created_by'] : undefined

/** An event, without when it was and who did it. */
type Bare = Omit<Happening, 'at' | 'user'>

const happenings = (scene: Scene, { before, after }: Change): Bare[] => {
  const entity = after ?? before
  const told = entity && scene.told(entity.resource_type)
  if (!told) return []
  const event = { resource: scene.subjectOf(entity), heard: scene.hearing(before, after) }
  return [
    ...moves(scene, event, { before, after }, told),
    ...holdings(scene, event, { before, after }, told),
    ...(before && after ? changes(scene, event, { before, after }, told) : [])
  ].filter(({ action }) => told.only?.includes(action) ?? true)
}

/** What all events about one record have in common. */
type Core = Pick<Happening, 'resource' | 'heard'>

const moves = (scene: Scene, event: Core, { before, after }: Change, { leaves }: Told): Bare[] => {
  if (!after && !leaves) return [{ ...event, action: 'deleted' }]
  const [from, to] = [scene.parentsOf(before), after ? scene.parentsOf(after) : []]
  if (!before && to.length === 0) return [{ ...event, action: 'added' }]
  // What goes together with what it was in has nothing of its own to tell.
  const left = missing(from, to).filter(gid => after || !scene.isGone(gid))
  return [
    ...left.map(gid => ({ ...event, action: 'removed' as const, ...parentIn(scene, gid) })),
    ...missing(to, from).map(gid => ({
      ...event,
      action: 'added' as const,
      ...parentIn(scene, gid)
    }))
  ]
}

/** What a record holds is told as if it knew itself where it is. */
const holdings = (
  scene: Scene,
  { resource: parent, heard: around }: Core,
  { before, after }: Change,
  { holds }: Told
): Bare[] => {
  if (holds === undefined) return []
  const [from, to] = [listed(before, holds), listed(after, holds)]
  const moved = (gid: Gid, action: 'added' | 'removed'): Bare[] => {
    const item = scene.world.entities.get(gid)
    if (!item || scene.isGone(gid)) return []
    const heard = [...new Set([...scene.hearing(item), ...around])]
    return [{ resource: scene.subjectOf(item), heard, action, parent }]
  }
  return [
    ...missing(from, to).flatMap(gid => moved(gid, 'removed')),
    ...missing(to, from).flatMap(gid => moved(gid, 'added'))
  ]
}

const changes = (
  scene: Scene,
  event: Core,
  { before, after }: Both,
  { silent = [] }: Told
): Bare[] =>
  fieldChanges(before, after, {
    fields: scene.fields(after.resource_type),
    silent: [...silent, markOfChange],
    subject: gid => scene.subject(gid)
  }).map(change => ({ ...event, action: 'changed', change }))

/** A change of a record that was there and is there. */
interface Both {
  readonly before: Entity
  readonly after: Entity
}

const parentIn = (scene: Scene, gid: Gid): Pick<Bare, 'parent'> => {
  const parent = scene.subject(gid)
  return parent ? { parent } : {}
}

const listed = (entity: Entity | undefined, field: string): readonly Gid[] =>
  (entity?.[field] ?? []) as readonly Gid[]

const missing = (some: readonly Gid[], others: readonly Gid[]): Gid[] =>
  some.filter(gid => !others.includes(gid))
