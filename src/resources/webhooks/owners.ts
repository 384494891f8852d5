import type { Behaviour, Call } from '../../behaviour/call.ts'
import { noAccess } from '../../behaviour/errors.ts'
import { targetOf } from '../../behaviour/verbs/target.ts'
import type { Entity, Gid, JsonObject } from '../../world/entity.ts'
import type { Transaction } from '../../world/transaction.ts'

/** Whose webhooks a call is about: those of its user and, if the token is an app's, that app. */
export const ownerIn = ({ me, caller }: Call): JsonObject => ({
  user: me.gid || undefined,
  app: caller.grant?.app
})

/** The scope of an owner in indexes. */
export const ownerOf = ({ user, app }: JsonObject): string =>
  encodeURIComponent([user, app].join(' '))

/** Only who has made a webhook, and with the same app, may see or change it. Documented for lists; the refusal is ours. */
export const own =
  (behaviour: Behaviour): Behaviour =>
  call => {
    if (ownerOf(targetOf(call)) !== ownerOf(ownerIn(call))) throw noAccess('webhook')
    return behaviour(call)
  }

/** The fields by which a record says what it is in. */
const around = ['workspace', 'organization', 'project', 'parent', 'target', 'team']

/** The workspace in which a record is: its own, or that of what it is in; undefined where nothing says. */
export const workspaceAround = (
  record: Entity | undefined,
  transaction: Transaction
): Gid | undefined => {
  if (!record || record.resource_type === 'workspace') return record?.gid
  const outer = around.map(field => record[field]).find(value => typeof value === 'string')
  return workspaceAround(transaction.find(String(outer)), transaction)
}
