import t from 'tap'
import {
  type Entry,
  emptyLedger,
  entriesAfter,
  entryAt,
  type Ledger,
  lastNumber,
  surplusOf,
  withEntries,
  withoutOldest
} from '../../src/world/ledger.ts'

const filled = (...times: number[]): Ledger<Entry> =>
  withEntries<Entry>(
    emptyLedger,
    times.map(at => ({ at }))
  )
const after = (ledger: Ledger<Entry>, number: number) =>
  [...entriesAfter(ledger, number)].map(one => one.number)

t.test('entries are numbered from 1, in the order in which they come', async t => {
  const ledger = withEntries(filled(5, 5), [{ at: 7 }])
  t.equal(lastNumber(emptyLedger), 0)
  t.equal(lastNumber(ledger), 3)
  t.strictSame(entryAt(ledger, 3), { at: 7, number: 3 })
  t.strictSame(after(ledger, 0), [1, 2, 3])
  t.strictSame(after(ledger, 2), [3])
  t.strictSame(after(ledger, 9), [])
})

t.test('what is forgotten leaves the numbers of the others as they were', async t => {
  const ledger = withEntries(withoutOldest(filled(1, 2, 3), 2), [{ at: 4 }])
  t.equal(ledger.forgotten, 2)
  t.equal(lastNumber(ledger), 4)
  t.strictSame(entryAt(ledger, 4), { at: 4, number: 4 })
  t.strictSame(after(ledger, 0), [3, 4])
})

t.test('there are too many entries if they are older or more than is kept', async t => {
  const ledger = filled(10, 20, 30)
  t.equal(surplusOf(ledger, { age: 15, most: 9 }, 30), 1)
  t.equal(surplusOf(ledger, { age: 10, most: 9 }, 30), 1, 'what is just so old is kept')
  t.equal(surplusOf(ledger, { age: 100, most: 1 }, 30), 2)
  t.equal(surplusOf(ledger, { age: 1, most: 9 }, 99), 3)
  t.equal(surplusOf(emptyLedger, { age: 1, most: 9 }, 99), 0)
})
