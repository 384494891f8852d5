import type { Call } from './call.ts'
import { tellOf } from './eventing.ts'
import { stamp } from './stamp.ts'

/** What follows from what a call has written: each change's reactions, then the marks of when and by whom, then the events. */
export const conclude = (call: Call): void => {
  react(call)
  stamp(call, call)
  tellOf(call.transaction, call.catalogue, call.me.gid)
}

/** What a change brings about, also where that is a change itself; each entity's is looked at once. */
const react = (call: Call): void => {
  const { transaction, catalogue } = call
  for (const change of transaction.changes) {
    const type = (change.after ?? change.before)?.resource_type
    if (type !== undefined) catalogue.kind(type)?.react?.(change, call)
  }
}
