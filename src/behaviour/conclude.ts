import type { Call } from './call.ts'
import { tell } from './events/eventing.ts'
import { refuseAbroad } from './home.ts'
import { stamp } from './stamp.ts'

/**
 * What follows from what a call has written, and then what clients are told of it. Throws where it has bound together what
 * is not in one workspace.
 */
export const conclude = (call: Call): void => {
  const { transaction, me, caller } = call
  if (transaction.isIdle) return
  refuseAbroad(call)
  follow(call)
  tell(transaction, call, { asked: true, user: me.gid || undefined, app: caller.grant?.app })
}

/** What follows from what a call has written: each change's reactions, then the marks of when and by whom. */
export const follow = (call: Call): void => {
  react(call)
  stamp(call, call)
}

/** What a change brings about, also where that is a change itself; each entity's is looked at once. */
const react = (call: Call): void => {
  const { transaction, catalogue } = call
  for (const change of transaction.changes) {
    const type = (change.after ?? change.before)?.resource_type
    if (type !== undefined) catalogue.kind(type)?.react?.(change, call)
  }
}
