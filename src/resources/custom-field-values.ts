import type { Call } from '../behaviour/call.ts'
import { notOnObject } from '../behaviour/errors.ts'
import type { Ground } from '../behaviour/resource.ts'
import type { Entity, Json, JsonObject } from '../world/entity.ts'
import type { World } from '../world/world.ts'

export const customFieldsShown = (_entity: Entity, _world: World): Json[] => []

export const customFieldsTaken = (_call: Call, _record: Entity, sent: JsonObject): JsonObject => {
  const [gid] = Object.keys(sent)
  if (gid !== undefined) throw notOnObject(gid)
  return {}
}

export const customFieldsHeld = (_value: Json | undefined, _ground: Ground): JsonObject => ({})
