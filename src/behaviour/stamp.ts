import type { Contract } from '../contract/contract.ts'
import { timestamp } from '../world/clock.ts'
import type { Entity } from '../world/entity.ts'
import type { Call } from './call.ts'

/** The field that says when a record was changed last. */
export const markOfChange = 'modified_at'

/**
 * Writes on each record that the call created or changed when that was and who did it, where its type has such
 * fields and the behaviour has not said otherwise.
 */
export const stamp = (
  { types }: Pick<Contract, 'types'>,
  { transaction, me }: Pick<Call, 'transaction' | 'me'>
): void => {
  const now = timestamp(transaction.now)
  for (const { before, after } of transaction.changes) {
    const fields = after && types.get(after.resource_type)?.full.fields
    if (!fields) continue
    const marks = before ? changed(before, after, now) : created(after, now, me)
    const known = Object.entries(marks).filter(([name]) => fields.has(name))
    if (known.some(([name, value]) => after[name] !== value)) {
      transaction.update(after, Object.fromEntries(known))
    }
  }
}

const changed = (before: Entity, after: Entity, now: string) =>
  before[markOfChange] === after[markOfChange] ? { [markOfChange]: now } : {}

const created = (entity: Entity, now: string, me: Entity) => ({
  created_at: entity['created_at'] ?? now,
  [markOfChange]: entity[markOfChange] ?? now,
  created_by: entity['created_by'] ?? (me.gid || undefined)
})
