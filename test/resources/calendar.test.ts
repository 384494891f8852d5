import fc from 'fast-check'
import t from 'tap'
import { dayAfter, daysBetween, instantOf, workday } from '../../src/resources/calendar.ts'

const day = fc.integer({ min: 0, max: 40_000 }).map(days => dayAfter('1970-01-01', days))

t.test('a day and the days to another one lead there', async () => {
  fc.assert(fc.property(day, day, (a, b) => dayAfter(a, daysBetween(a, b)) === b))
})

t.test('a Saturday becomes the Monday after it, or the Friday before it', async t => {
  t.equal(workday('2026-08-08', 1), '2026-08-10')
  t.equal(workday('2026-08-08', -1), '2026-08-07')
})

t.test('a time without a zone is one of UTC, wherever the mock runs', async t => {
  const { TZ = 'UTC' } = process.env
  t.teardown(() => {
    process.env['TZ'] = TZ
  })
  process.env['TZ'] = 'Asia/Tokyo'
  const noon = Date.UTC(2026, 7, 8, 12)
  t.equal(new Date(noon).getHours(), 21, 'the machine is elsewhere')
  for (const text of ['2026-08-08T12:00:00', '2026-08-08T12:00', '2026-08-08T12:00:00.000']) {
    t.equal(instantOf(text), noon, text)
  }
  t.equal(instantOf('2026-08-08T12:00:00Z'), noon)
  t.equal(instantOf('2026-08-08T14:00:00+02:00'), noon)
  t.equal(instantOf('2026-08-08'), Date.UTC(2026, 7, 8))
  t.ok(Number.isNaN(instantOf('soon')))
})
