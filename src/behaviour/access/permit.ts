import type { Entity, Gid, Json } from '../../world/entity.ts'
import type { Call } from '../call.ts'
import { noPermission } from '../errors.ts'
import type { Level } from './levels.ts'

/** The level that an operation needs on a record; it may depend on the record and on what is asked. */
export type Needed = Level | ((record: Entity, call: Call) => Level)

/** What an operation needs where that is not the usual. */
export interface Need {
  /** On the last record of the path. As usual: to view it for a GET, to edit it for all else. */
  readonly target?: Needed
  /** On the records that a field of the body names, be it deeper down. As usual: to see them. */
  readonly body?: Readonly<Record<string, Needed>>
  /** On a record that the request need not name: where something new is to be. */
  readonly place?: { readonly of: (call: Call) => Gid | undefined; readonly needs: Needed }
}

/** Refuses what the caller may see and not do. That the records are seen is known by then. */
export const refuseUnpermitted = (call: Call): void => {
  const { operation, named, catalogue, data } = call
  const usual = operation.method === 'GET' ? 'view' : 'edit'
  const { target = usual, body, place } = catalogue.need(operation.id)
  // To view what the path names is what it takes to name it.
  if (target !== 'view') refuse(call, Object.values(named).at(-1), target)
  for (const field in body) {
    const needed = body[field] as Needed
    for (const gid of gidsIn(data[field])) refuse(call, call.transaction.find(gid), needed)
  }
  if (place) refuse(call, call.transaction.find(place.of(call) ?? ''), place.needs)
}

const refuse = (call: Call, record: Entity | undefined, needed: Needed): void => {
  if (!record) return
  const level = typeof needed === 'function' ? needed(record, call) : needed
  if (!call.access.may(level, record)) throw noPermission(record.resource_type)
}

const gidsIn = (value: Json | undefined): Gid[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(gidsIn) : []
}
