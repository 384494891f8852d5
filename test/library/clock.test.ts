import t from 'tap'
import { clockOf } from '../../src/library/clock.ts'
import { stage, noon as system } from '../harness.ts'

const clock = () => clockOf(stage().mock)

t.test('a clock goes with the system', async t => {
  t.same(clock().now(), new Date(system))
})

t.test('a clock can be set to a time, and back', async t => {
  const one = clock()
  await one.set('2030-01-01T00:00:00Z')
  t.same(one.now(), new Date('2030-01-01T00:00:00Z'))
  await one.set(new Date('2031-01-01T00:00:00Z'))
  t.same(one.now(), new Date('2031-01-01T00:00:00Z'))
  await one.set('real')
  t.same(one.now(), new Date(system))
})

t.test('a clock can be moved on', async t => {
  const one = clock()
  await one.advance('5m')
  await one.advance(500)
  t.same(one.now(), new Date('2026-08-08T12:05:00.500Z'))
})

t.test('what is no time is refused with a right one', async t => {
  t.throws(() => clock().set('soon'), {
    message: 'The clock takes real, a Date, or a time such as 2026-08-08T12:00:00Z, not "soon".'
  })
  for (const by of ['soon', -1]) {
    t.throws(() => clock().advance(by), {
      message: `The clock advances by a number of ms or a text such as 500ms, 3s, 5m, 1.5h, not "${by}".`
    })
  }
})
