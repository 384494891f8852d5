import type { Entity, Gid, Json } from '../world/entity.ts'
import { knownTo, type World } from '../world/world.ts'
import type { Call } from './call.ts'
import { type AsanaError, unknownObject } from './errors.ts'

/** In which workspaces the records of a type are, and which of their fields name none of another. */
export interface Home {
  /** The workspaces of a record; undefined where nothing says so, and then it goes with any. */
  readonly of: (entity: Entity, world: World) => readonly Gid[] | undefined
  /** The fields that name only what is in a workspace of the record; none if absent. */
  readonly binds?: readonly string[]
  /** What is said of a record of this type that is in another workspace than that one; that it is unknown, if absent. */
  readonly refuse?: (field: string, gid: Gid, workspace: Entity) => AsanaError
}

/**
 * Throws where a request has bound a record to one of another workspace, by the field of the body that names it. What
 * the body does not name, such as what a copy has from its original, may be as it is.
 */
export const refuseAbroad = (call: Call): void => {
  for (const { before, after } of call.transaction.changes) {
    if (!after) continue
    const fields = call.catalogue.kind(after.resource_type)?.home?.binds ?? []
    const changed = fields.filter(field => before?.[field] !== after[field])
    for (const gid of changed.flatMap(field => added(before?.[field], after[field]))) {
      refuseIfAbroad(call, after, gid)
    }
  }
}

const added = (before: Json | undefined, after: Json | undefined): string[] => {
  const held = new Set(textsIn(before))
  return textsIn(after).filter(text => !held.has(text))
}

const refuseIfAbroad = (call: Call, holder: Entity, gid: Gid): void => {
  const { world } = call.transaction
  const named = knownTo(world, gid)
  const theirs = named && homesOf(call, named)
  const [home] = homesOf(call, holder) ?? []
  const workspace = home === undefined ? undefined : world.entities.get(home)
  if (!theirs || !workspace || theirs.includes(workspace.gid)) return
  for (const one of [named, holder]) {
    const field = placeOf(one.gid, call.data)
    if (field === undefined) continue
    const refuse = call.catalogue.kind(one.resource_type)?.home?.refuse ?? unknownObject
    throw refuse(field, one.gid, workspace)
  }
}

const homesOf = ({ catalogue, transaction }: Call, entity: Entity): readonly Gid[] | undefined =>
  catalogue.kind(entity.resource_type)?.home?.of(entity, transaction.world)

const textsIn = (value: Json | undefined): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** Where a body names a record, as refusals say it: `memberships: [0]: project`. */
const placeOf = (
  gid: Gid,
  value: Json | undefined,
  path: readonly string[] = []
): string | undefined => {
  if (value === gid) return path.join(': ')
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, one] of Object.entries(value)) {
    const found = placeOf(gid, one, [...path, Array.isArray(value) ? `[${key}]` : key])
    if (found !== undefined) return found
  }
  return undefined
}
