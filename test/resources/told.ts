import type { Test } from 'tap'
import { eventsAfter, lastNumber } from '../../src/world/events.ts'
import { type Served, type Setup, serving } from '../harness.ts'

/** A mock, and what it has told since it was asked for that last. */
export interface Telling extends Served {
  /** In words, each event that is heard at a record, or all: action, type, name, and what is its parent or has changed. */
  told(at?: string): string[]
}

/** Serves a world whose events are read as one reads them in a log. */
export const telling = (t: Test, setup: Setup): Telling => {
  const served = serving(t, { verifyResponses: true, ...setup })
  const { store } = served.mock
  let last = lastNumber(store.world.events)
  const told = (at?: string) => {
    const events = [...eventsAfter(store.world.events, last)]
    last = lastNumber(store.world.events)
    return events
      .filter(({ heard }) => at === undefined || heard.includes(at))
      .map(({ action, resource, parent, change }) => {
        const value = change?.new_value ?? change?.added_value ?? change?.removed_value
        const { resource_type: type, resource_subtype: subtype, name = subtype ?? '' } = resource
        const how = change && `${change.action} ${change.field}`
        const where = parent && `${parent.resource_type} ${parent.name ?? parent.gid}`
        return [`${action} ${type} ${name}`.trim(), how, where, value?.name]
          .filter(part => part !== undefined)
          .join(', ')
      })
  }
  return { ...served, told }
}
