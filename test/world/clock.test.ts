import t from 'tap'
import { advanced, parseClock, timeOf, timestamp } from '../../src/world/clock.ts'

const system = () => 1000

t.test('a real clock goes with the system, a fixed one stands', async t => {
  t.equal(timeOf({ mode: 'real', offset: 5 }, system), 1005)
  t.equal(timeOf({ mode: 'fixed', at: 7 }, system), 7)
})

t.test('both can be moved on', async t => {
  t.equal(timeOf(advanced({ mode: 'real', offset: 5 }, 10), system), 1015)
  t.strictSame(advanced({ mode: 'fixed', at: 7 }, 10), { mode: 'fixed', at: 17 })
})

t.test('a time is written as the API does', async t => {
  t.equal(timestamp(Date.UTC(2026, 7, 8, 23, 56, 13, 427)), '2026-08-08T23:56:13.427Z')
})

t.test('a clock is read from a word or a time', async t => {
  t.strictSame(parseClock('real'), { mode: 'real', offset: 0 })
  t.strictSame(parseClock('1970-01-01T00:00:05Z'), { mode: 'fixed', at: 5000 })
})

t.test('what is no clock is refused with a right one', async t => {
  t.throws(
    () => parseClock('noon'),
    new RangeError('The clock is real, or a time such as 2026-08-08T12:00:00Z, not "noon".')
  )
})
