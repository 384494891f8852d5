import t from 'tap'
import type { Call } from '../../src/behaviour/call.ts'
import { stamp } from '../../src/behaviour/stamp.ts'
import { contractOf } from '../../src/contract/contract.ts'
import type { Entity } from '../../src/world/entity.ts'
import { Transaction } from '../../src/world/transaction.ts'
import { emptyWorld } from '../../src/world/world.ts'
import { documentOf } from '../documents.ts'
import { noon } from '../harness.ts'

const field = { type: 'string' }
const contract = contractOf(
  documentOf({
    Note: {
      'x-type': 'note',
      properties: { gid: field, created_at: field, modified_at: field, created_by: field }
    },
    Leaf: { 'x-type': 'leaf', properties: { gid: field } }
  })
)
const me = { gid: '7', resource_type: 'user' }
const now = '2026-08-08T12:00:00.000Z'
const old = '2020-01-01T00:00:00.000Z'

/** What is left of a record that is written to a world which has the given ones, and stamped. */
const stamped = (records: readonly Entity[], work: (transaction: Transaction) => void, by = me) => {
  const start = new Transaction(emptyWorld, 0)
  for (const record of records) start.put(record)
  const transaction = new Transaction(start.world, noon)
  work(transaction)
  stamp(contract, { transaction, me: by } as unknown as Call)
  return transaction.find('1')
}
const note = { gid: '1', resource_type: 'note' }

t.test('what is created knows when, and by whom', async t => {
  const created = stamped([], transaction => transaction.put(note))
  t.strictSame(created, { ...note, created_at: now, modified_at: now, created_by: '7' })
})

t.test('what the behaviour says of that stands', async t => {
  const said = { created_at: old, modified_at: old, created_by: '8' }
  t.strictSame(
    stamped([], transaction => transaction.put({ ...note, ...said })),
    { ...note, ...said }
  )
})

t.test('a stranger leaves no name', async t => {
  const created = stamped([], transaction => transaction.put(note), { ...me, gid: '' })
  t.strictSame(created, { ...note, created_at: now, modified_at: now })
})

t.test('what is changed knows when, unless the behaviour says so', async t => {
  const before = { ...note, modified_at: old, created_at: old }
  const change = (values: object) =>
    stamped([before], transaction => transaction.update(before, { ...values }))
  t.match(change({ name: 'x' }), { modified_at: now, created_at: old })
  t.match(change({ modified_at: '2021-01-01T00:00:00.000Z' }), {
    modified_at: '2021-01-01T00:00:00.000Z'
  })
})

t.test('types without such fields, and what has gone, are left alone', async t => {
  const leaf = { gid: '1', resource_type: 'leaf' }
  const rock = { gid: '1', resource_type: 'rock' }
  t.strictSame(
    stamped([], transaction => transaction.put(leaf)),
    leaf
  )
  t.strictSame(
    stamped([], transaction => transaction.put(rock)),
    rock
  )
  t.equal(
    stamped([note], transaction => transaction.remove(note)),
    undefined
  )
})
