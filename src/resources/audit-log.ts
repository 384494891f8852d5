import { type Behaviour, type Call, Page } from '../behaviour/call.ts'
import { invalidOffset } from '../behaviour/errors.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import type { AuditEntry } from '../world/audit-log.ts'
import { timestamp } from '../world/clock.ts'
import type { Entity } from '../world/entity.ts'
import { entriesAfter, lastNumber } from '../world/ledger.ts'

/** A page has so many events where no limit is given. Documented. */
const most = 1000

/**
 * Answers what has happened in a workspace that its administrators may have to account for. It reads on behind the last
 * event that was given, be there more or not, so that a client can ask again later.
 */
export const auditLog: Behaviour = call => {
  const { paging, transaction } = call
  const { audit } = transaction.world
  const after = Number(paging.after ?? 0)
  if (after > lastNumber(audit)) throw invalidOffset()
  const found: AuditEntry[] = []
  for (const entry of entriesAfter(audit, after)) {
    if (found.length === (paging.limit ?? most)) break
    if (isWanted(entry, call)) found.push(entry)
  }
  const end = found.at(-1)?.number ?? paging.after
  return new Page(found.map(shown), end === undefined ? undefined : String(end))
}

const isWanted = ({ workspace, at, type, actor, resource }: AuditEntry, call: Call): boolean => {
  const { start_at: start, end_at: end, ...asked } = call.parameters
  const has = (name: string, value: unknown) => asked[name] === undefined || asked[name] === value
  return (
    workspace === targetOf(call).gid &&
    (start === undefined || at >= Date.parse(String(start))) &&
    (end === undefined || at < Date.parse(String(end))) &&
    has('event_type', type) &&
    has('actor_type', actor['actor_type']) &&
    has('actor_gid', actor['gid']) &&
    has('resource_gid', resource['gid'])
  )
}

/** Ours: numbers that no record gets. */
const firstGid = 8_000_000_000_000_000

const shown = ({ number, at, type, actor, resource, about }: AuditEntry): Entity => ({
  gid: String(firstGid + number),
  resource_type: '',
  created_at: timestamp(at),
  event_type: type,
  ...{ actor, resource },
  ...about
})
