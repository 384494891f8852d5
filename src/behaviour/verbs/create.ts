import type { Entity, JsonObject } from '../../world/entity.ts'
import type { Behaviour, Call } from '../call.ts'
import { settled } from '../held.ts'
import type { Ground } from '../resource.ts'

/** Creates a record of a type from what the body says and what `fields` adds or puts right. */
export const create =
  (type: string, fields: (call: Call) => JsonObject = () => ({})): Behaviour =>
  call =>
    born(call, type, { ...call.data, ...fields(call) })

/** A new entity with the defaults of its type; a value of undefined leaves the default. */
export const born = (ground: Ground, type: string, fields: JsonObject): Entity => {
  const { transaction, catalogue } = ground
  const kind = catalogue.kind(type)
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  const draft: Entity = {
    gid: transaction.newGid(),
    resource_type: type,
    ...kind?.defaults,
    ...Object.fromEntries(given)
  }
  return settled(draft, ground)
}
