import t from 'tap'
import { drawn } from '../../../src/behaviour/deliveries/secrets.ts'
import { Transaction } from '../../../src/world/transaction.ts'
import { emptyWorld } from '../../../src/world/world.ts'
import { noon } from '../../harness.ts'

t.test('secrets are counted by the world that they are drawn in', async t => {
  const transaction = new Transaction(emptyWorld, noon)
  const draw = () => drawn(nth => `secret ${nth}`, transaction)
  t.strictSame(
    [draw(), draw()],
    [
      { text: 'secret 0', number: 0 },
      { text: 'secret 1', number: 1 }
    ]
  )
  t.equal(transaction.world.draws, 2)
})
