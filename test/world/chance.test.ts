import t from 'tap'
import { byChance, seeded } from '../../src/world/chance.ts'

const digits = /^[0-9a-f]{32}$/

t.test('secrets are never the same again', async t => {
  const secrets = Array.from({ length: 100 }, () => byChance(1))
  t.equal(new Set(secrets).size, 100)
  for (const secret of secrets) t.match(secret, digits)
})

t.test('the same seed gives the same secrets, each of them once', async t => {
  const [one, other, another] = [seeded(1), seeded(1), seeded(2)]
  const numbers = Array.from({ length: 100 }, (_, index) => index)
  t.strictSame(numbers.map(one), numbers.map(other))
  t.equal(new Set([...numbers.map(one), ...numbers.map(another)]).size, 200)
  t.match(one(5), digits)
})
