import { timestamp } from '../../world/clock.ts'
import type { JsonObject } from '../../world/entity.ts'
import type { Event, FieldChange, Subject } from '../../world/events.ts'
import type { Catalogue } from '../catalogue.ts'

/** An event as it is posted to a subscriber: references have no names there. Live, December 2023. */
export const posted = (
  { user, at, action, resource, parent, change }: Event,
  { callerType = '' }: Pick<Catalogue, 'callerType'>
): JsonObject => ({
  user: user === undefined ? null : { gid: user, resource_type: callerType },
  created_at: timestamp(at),
  action,
  resource: reference(resource),
  parent: parent ? reference(parent) : null,
  ...(change && { change: changed(change) })
})

const reference = ({ gid, resource_type, resource_subtype }: Subject): JsonObject => ({
  gid,
  resource_type,
  ...(resource_subtype !== undefined && { resource_subtype })
})

/** Of a value, gid and type alone are told. Documented. */
const changed = ({ field, action, new_value, added_value, removed_value }: FieldChange) => ({
  field,
  action,
  ...(new_value && { new_value: bare(new_value) }),
  ...(added_value && { added_value: bare(added_value) }),
  ...(removed_value && { removed_value: bare(removed_value) })
})

const bare = ({ gid, resource_type }: Subject): JsonObject => ({ gid, resource_type })
