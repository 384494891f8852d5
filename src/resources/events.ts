import type { Call } from '../behaviour/call.ts'
import { noAccess } from '../behaviour/errors.ts'
import { anyType, Identifiers } from '../behaviour/identifiers.ts'
import type { Service } from '../behaviour/resource.ts'
import { follow } from '../behaviour/verbs/follow.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import type { Gid } from '../world/entity.ts'

/** An answer holds no more events. Documented. */
const limited = { most: 100 }

const ofTarget = follow(call => targetOf(call).gid, limited)

/** What has happened to a record and to what is in it, by the record's gid, or under its path. */
export const events: Service = {
  operations: {
    getEvents: follow(call => recordAsked(call), limited),
    getEventsForAttachment: ofTarget,
    getEventsForCustomField: ofTarget,
    getEventsForGoal: ofTarget,
    getEventsForPortfolio: ofTarget,
    getEventsForProject: ofTarget,
    getEventsForProjectBrief: ofTarget,
    getEventsForSection: ofTarget,
    getEventsForStatusUpdate: ofTarget,
    getEventsForStory: ofTarget,
    getEventsForTag: ofTarget,
    getEventsForTask: ofTarget,
    getEventsForTeam: ofTarget,
    getEventsForUserTaskList: ofTarget
  }
}

/** What has been deleted is still heard of, so that a client learns that it has gone. Ours. */
const recordAsked = ({ parameters, access, catalogue, transaction }: Call): Gid => {
  const { world } = transaction
  const asked = String(parameters['resource'])
  const gid = /^\d+$/.test(asked)
    ? asked
    : new Identifiers(catalogue, transaction, access).resolve(anyType, 'resource', asked)
  const entity = world.entities.get(gid)
  if (entity && !access.sees(entity)) throw noAccess(entity.resource_type)
  if (entity || world.events.heard.has(gid)) return gid
  throw noAccess('object')
}
