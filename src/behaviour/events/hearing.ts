import type { Gid } from '../../world/entity.ts'
import type { Event, FieldChange, Subject } from '../../world/events.ts'
import type { Access } from '../access/access.ts'

/**
 * Whether somebody hears of an event: not of what they cannot see, nor of where something has come to or gone from that
 * they cannot see; of what has gone they hear where it was.
 */
export const hears = ({ resource, parent }: Event, access: Access): boolean =>
  isOpen(resource.gid, access, 'sees') && (!parent || isOpen(parent.gid, access, 'shows'))

/** An event as it is told to somebody: a value that they do not see is left out of its change. */
export const heardBy = (event: Event, access: Access): Event => {
  const { change } = event
  return change ? { ...event, change: seen(change, access) } : event
}

const seen = (change: FieldChange, access: Access): FieldChange =>
  Object.fromEntries(
    Object.entries(change).filter(
      ([, value]) => typeof value === 'string' || isOpen((value as Subject).gid, access, 'shows')
    )
  ) as FieldChange

const isOpen = (gid: Gid, access: Access, how: 'sees' | 'shows'): boolean => {
  const entity = access.world.entities.get(gid)
  return !entity || access[how](entity)
}
