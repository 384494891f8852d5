import { createCipheriv, createHash } from 'node:crypto'
import t from 'tap'
import { placeOf, syncToken } from '../../../src/behaviour/events/sync-token.ts'
import { appended, type Happening, logBeginning, remembered } from '../../../src/world/events.ts'
import { noon } from '../../harness.ts'

const happening = (at: number): Happening => ({
  ...{ at, user: '7', action: 'changed', heard: ['1'] },
  resource: { gid: '1', resource_type: 'task' }
})
const start = logBeginning('here')
const log = appended(start, [happening(noon), happening(noon)], noon)

t.test('a token looks as those of the live service, and says where to go on', async t => {
  const token = syncToken(log, '1', 2, noon)
  t.match(token, /^[0-9a-f]{32}$/)
  t.equal(placeOf(log, '1', token, noon), 2)
  t.equal(placeOf(log, '1', syncToken(start, '1', 0, noon), noon), 0)
  t.equal(syncToken(log, '1', 2, noon), token, 'the same for the same')
})

t.test('a token is good for 24 hours', async t => {
  const token = syncToken(log, '1', 2, noon)
  t.equal(placeOf(log, '1', token, noon + remembered), 2)
  t.equal(placeOf(log, '1', token, noon + remembered + 1), undefined)
  t.equal(placeOf(log, '1', token, noon - 5), 2, 'also where the clock was set back')
})

t.test('a token may be of any time at which a clock can stand', async t => {
  for (const year of ['0000', '1969', '9999']) {
    const now = Date.parse(`${year}-06-01T00:00:00Z`)
    const then = appended(start, [happening(now)], now)
    const token = syncToken(then, '1', 1, now)
    t.equal(placeOf(then, '1', token, now + remembered), 1, year)
    t.equal(placeOf(then, '1', token, now + remembered + 1), undefined, year)
  }
})

t.test('a token is good for one record, in one history', async t => {
  const token = syncToken(log, '1', 2, noon)
  t.equal(placeOf(log, '2', token, noon), undefined)
  t.equal(placeOf(start, '1', token, noon), undefined, 'before a reset')
  const other = appended(start, [happening(noon), happening(noon + 1)], noon)
  t.equal(placeOf(other, '1', token, noon), undefined, 'in another life')
  const elsewhere = appended(logBeginning('there'), [happening(noon), happening(noon)], noon)
  t.equal(placeOf(elsewhere, '1', token, noon), undefined, 'on another server')
  const longer = appended(log, [happening(noon + 9)], noon + 9)
  t.equal(placeOf(longer, '1', token, noon + 9), 2, 'as the history goes on')
})

t.test('a token that goes on with what is forgotten is not good, however young it is', async t => {
  const later = noon + remembered
  const token = syncToken(log, '1', 1, later)
  t.equal(placeOf(log, '1', token, later), 1)
  const longer = appended(log, [happening(later + 9)], later + 9)
  t.equal(placeOf(longer, '1', token, later + 9), undefined)
})

t.test('what was not made here is not good', async t => {
  for (const token of ['', 'x', 'edfc0896b370b7a479886d316131bf5c:0', 'F'.repeat(32)]) {
    t.equal(placeOf(log, '1', token, noon), undefined, token)
  }
  t.equal(placeOf(log, '1', 'de4774f6915eae04714ca93bb2f5ee81', noon), undefined)
  const key = createHash('sha256').update('asana-mock').digest().subarray(0, 16)
  const forged = Buffer.alloc(16)
  forged.writeUIntBE(2, 0, 4)
  forged.writeDoubleBE(noon, 4)
  const cipher = createCipheriv('aes-128-ecb', key, null).setAutoPadding(false)
  t.equal(placeOf(log, '1', cipher.update(forged).toString('hex'), noon), undefined, 'no check')
})
