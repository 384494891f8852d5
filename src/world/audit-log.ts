import type { Gid, JsonObject } from './entity.ts'
import {
  type Entry,
  type Keeping,
  type Ledger,
  surplusOf,
  withEntries,
  withoutOldest
} from './ledger.ts'

/** One line of the audit log of a workspace. */
export interface AuditEntry extends Entry {
  readonly workspace: Gid
  readonly type: string
  readonly actor: JsonObject
  readonly resource: JsonObject
  /** What else is said of it. */
  readonly about: JsonObject
}

/** What administrators may have to account for, as part of the world. */
export type AuditLog = Ledger<AuditEntry>

/** Documented: 90 days. How many at most is ours, so that a long run does not fill the memory. */
const keeping: Keeping = { age: 90 * 24 * 3_600_000, most: 10_000 }

/** The log with more lines, and without those that are too old at a time in ms. */
export const recorded = (
  log: AuditLog,
  news: readonly Omit<AuditEntry, 'number'>[],
  now: number
): AuditLog => {
  if (news.length === 0) return log
  const longer = withEntries(log, news)
  return withoutOldest(longer, surplusOf(longer, keeping, now))
}
