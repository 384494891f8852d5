import t from 'tap'
import { type AuditEntry, recorded } from '../../src/world/audit-log.ts'
import { emptyLedger } from '../../src/world/ledger.ts'

const line = (at: number): Omit<AuditEntry, 'number'> => ({
  ...{ at, workspace: '5', type: 'task_deleted' },
  ...{ actor: {}, resource: {}, about: {} }
})
const day = 24 * 3_600_000

t.test('lines are numbered, and none leaves the log as it is', async t => {
  const log = recorded(emptyLedger, [line(1), line(2)], 2)
  t.strictSame(log.entries.map(({ number }) => number).toArray(), [1, 2])
  t.equal(recorded(log, [], 3), log)
})

t.test('what is older than 90 days goes', async t => {
  const log = recorded(recorded(emptyLedger, [line(0)], 0), [line(91 * day)], 91 * day)
  t.strictSame(log.entries.map(({ number }) => number).toArray(), [2])
})

t.test('more than ten thousand lines are not kept', async t => {
  const lines = Array.from({ length: 10_003 }, () => line(0))
  t.equal(recorded(emptyLedger, lines, 0).forgotten, 3)
})
