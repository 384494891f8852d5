import t from 'tap'
import { Transaction } from '../../src/world/transaction.ts'
import { emptyWorld, entitiesOf, firstGid } from '../../src/world/world.ts'

t.test('entities of a type come in the order in which they came', async t => {
  const transaction = new Transaction(emptyWorld, 0)
  for (const gid of ['30', '4', '100']) transaction.put({ gid, resource_type: 'tag' })
  transaction.put({ gid: '5', resource_type: 'user' })
  transaction.put({ gid: '4', resource_type: 'tag', name: 'again' })
  t.strictSame(
    entitiesOf(transaction.world, 'tag').map(({ gid }) => gid),
    ['30', '4', '100']
  )
})

t.test('a world without a type has none of it', async t => {
  t.strictSame(entitiesOf(emptyWorld, 'tag'), [])
})

t.test('new gids have 16 digits and are exact as numbers', async t => {
  t.match(String(firstGid), /^\d{16}$/)
  t.ok(Number.isSafeInteger(firstGid + 1e12))
})
