import jwt from 'jsonwebtoken'
import t from 'tap'
import { AsanaError } from '../../src/behaviour/errors.ts'
import { cursorOf, listKey, offsetOf } from '../../src/behaviour/paging.ts'
import { asana, noon } from '../harness.ts'

const [one, other] = asana.operations
if (!one || !other) throw new Error('the contract has operations')
const list = listKey(one, { workspace: '5' })
const invalid = new AsanaError(400, 'offset: Your pagination token is invalid.')
const expired = new AsanaError(400, 'offset: Your pagination token has expired.')

t.test('an offset is a JWT that lives for fifteen minutes', async t => {
  const offset = offsetOf('5/a0/7', list, noon)
  t.strictSame(jwt.decode(offset, { complete: true })?.header, { alg: 'HS256', typ: 'JWT' })
  const iat = noon / 1000
  t.match(jwt.decode(offset), { border_rank: '["5/a0/7"]', iat, exp: iat + 900 })
  t.equal(cursorOf(offset, list, noon), '5/a0/7')
  t.equal(cursorOf(offset, list, noon + 899_000), '5/a0/7')
})

t.test('it expires by the clock of the world', async t => {
  const offset = offsetOf('5/a0/7', list, noon)
  t.throws(() => cursorOf(offset, list, noon + 900_000), expired)
})

t.test('what no list handed out is no offset', async t => {
  const offset = offsetOf('5/a0/7', list, noon)
  const forged = jwt.sign({ border_rank: '["1"]', list }, 'another secret')
  for (const text of ['', 'abc', offset.slice(0, -2), forged]) {
    t.throws(() => cursorOf(text, list, noon), invalid, text)
  }
})

t.test('an offset of another list, or of the same with other filters, is no good here', async t => {
  const offset = offsetOf('5/a0/7', list, noon)
  t.throws(() => cursorOf(offset, listKey(other, { workspace: '5' }), noon), invalid)
  t.throws(() => cursorOf(offset, listKey(one, { workspace: '6' }), noon), invalid)
})

t.test('the length of a page may change on the way', async t => {
  t.equal(listKey(one, { workspace: '5', limit: 3, offset: 'x' }), list)
})
