import fc from 'fast-check'
import t from 'tap'
import { dayAfter, daysBetween } from '../../../src/resources/calendar.ts'
import { scheduled } from '../../../src/resources/copies/shifted-dates.ts'
import type { Entity } from '../../../src/world/entity.ts'

const day = fc.integer({ min: 0, max: 40_000 }).map(days => dayAfter('1970-01-01', days))
const task = (start_on: string, due_on: string): Entity => ({
  ...{ gid: '1', resource_type: 'task' },
  ...{ start_on, due_on }
})

t.test(
  'shifted days keep their distance, and the last due date falls on the day asked for',
  async () => {
    const days = fc.array(fc.tuple(day, day), { minLength: 1 })
    fc.assert(
      fc.property(days, day, (all, due_on) => {
        const tasks = all.map(([a, b]) => (a < b ? task(a, b) : task(b, a)))
        const shift = scheduled({ due_on, should_skip_weekends: false }, tasks)
        const dues = tasks.map(one => String(one['due_on'])).sort()
        const last = dues.at(-1) ?? ''
        return (
          shift(last) === due_on &&
          dues.every(one => daysBetween(shift(one), due_on) === daysBetween(one, last))
        )
      })
    )
  }
)

t.test('where weekends are skipped no day falls on one', async () => {
  fc.assert(
    fc.property(day, day, (a, start_on) => {
      const shift = scheduled({ start_on, should_skip_weekends: true }, [task(a, a)])
      return ![0, 6].includes(new Date(shift(a)).getUTCDay())
    })
  )
})

t.test('dates that cannot be scheduled are refused in one sentence', async t => {
  const refused = (asked: object, sentence: string) =>
    t.throws(() => scheduled({ ...asked }, []), { status: 400, message: sentence })
  refused({ due_on: '2026-08-08' }, 'schedule_dates.should_skip_weekends: Missing input')
  const either = 'schedule_dates: Give either start_on or due_on'
  refused({ should_skip_weekends: true }, either)
  refused({ should_skip_weekends: true, due_on: '2026-08-08', start_on: '2026-08-08' }, either)
  const sentence = 'schedule_dates: A date must be a day such as 2026-08-08'
  for (const due_on of ['soon', '2026-02-30', '2026-13-01']) {
    refused({ should_skip_weekends: true, due_on }, sentence)
  }
})

t.test('a shift beyond all days that can be written is refused', async t => {
  const late = [{ gid: '1', resource_type: 'task', start_on: '2026-08-03' }]
  const asked = { start_on: '9999-12-30', should_skip_weekends: true }
  const shift = scheduled(asked, late)
  t.equal(shift('2026-08-04'), '9999-12-31')
  const refusal = { status: 400, message: 'A date would be outside of the years 0000 to 9999' }
  t.throws(() => shift('2026-08-05'), refusal)
  t.throws(() => dayAfter('0000-01-01', -1), refusal)
})

t.test('where nothing has a date, there is none to fall on the day asked for', async t => {
  const shift = scheduled({ due_on: '2026-08-10', should_skip_weekends: false }, [])
  t.equal(shift('2026-08-01'), '2026-08-01')
})
