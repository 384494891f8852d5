import t from 'tap'
import {
  appended,
  type EventLog,
  eventsAfter,
  eventsHeard,
  type Happening,
  lastNumber,
  logAfter,
  logBeginning,
  markAt,
  remembered
} from '../../src/world/events.ts'

const happening = (at: number, ...heard: string[]): Happening => ({
  ...{ at, user: '7', action: 'changed', heard },
  resource: { gid: String(heard[0]), resource_type: 'task' }
})
const heardAt = (log: EventLog, gid: string, after = 0) =>
  [...eventsHeard(log, gid, after)].map(({ number }) => number)
const start = logBeginning('here')

t.test('an event is heard at every record that it names, after the last that was read', async t => {
  const log = appended(start, [happening(1, '1', '5'), happening(1, '2', '5')], 1)
  const longer = appended(log, [happening(2, '1')], 2)
  t.equal(lastNumber(longer), 3)
  t.strictSame(heardAt(longer, '5'), [1, 2])
  t.strictSame(heardAt(longer, '1'), [1, 3])
  t.strictSame(heardAt(longer, '1', 1), [3])
  t.strictSame(heardAt(longer, '1', 2), [3])
  t.strictSame(heardAt(longer, '1', 3), [])
  t.strictSame(heardAt(longer, '9'), [])
  t.strictSame(
    [...eventsAfter(longer, 1)].map(({ number }) => number),
    [2, 3]
  )
})

t.test('a log to which nothing is added stays the same value', async t => {
  t.equal(appended(start, [], 5), start)
})

t.test('what is older than a day is forgotten when the next thing happens', async t => {
  const log = appended(start, [happening(0, '1', '5'), happening(10, '1')], 10)
  const later = appended(log, [happening(remembered + 5, '5')], remembered + 5)
  t.equal(later.forgotten, 1)
  t.strictSame(heardAt(later, '1'), [2])
  t.strictSame(heardAt(later, '5'), [3])
  const last = appended(later, [happening(remembered * 3, '9')], remembered * 3)
  t.strictSame(heardAt(last, '1'), [])
  t.notOk(last.heard.has('1'), 'nothing is left of it')
  t.strictSame([...last.heard.keys()], ['9'])
  t.equal(lastNumber(last), 4)
})

t.test('more than a hundred thousand events are not remembered', async t => {
  const many = Array.from({ length: 100_002 }, () => happening(0, '1'))
  const log = appended(start, many, 0)
  t.equal(log.forgotten, 2)
  t.equal(log.entries.size, 100_000)
  t.strictSame(heardAt(log, '1', 100_000), [100_001, 100_002])
  t.strictSame(heardAt(log, '1').slice(0, 1), [3])
})

t.test('a mark tells histories apart, however they differ', async t => {
  const one = appended(start, [happening(1, '1'), happening(2, '1')], 2)
  const same = appended(appended(start, [happening(1, '1')], 1), [happening(2, '1')], 2)
  t.equal(markAt(one, 2), markAt(same, 2), 'the same history')
  t.not(markAt(one, 2), markAt(appended(start, [happening(1, '1'), happening(3, '1')], 3), 2))
  t.not(markAt(one, 1), markAt(appended(logBeginning('there'), [happening(1, '1')], 1), 1))
  t.not(markAt(start, 0), markAt(logBeginning('there'), 0))
  t.not(markAt(start, 0), markAt(logAfter(start), 0))
  t.not(markAt(logAfter(one), 0), markAt(logAfter(start), 0))
})

t.test('there is a mark for each place that is remembered, and no other', async t => {
  const log = appended(start, [happening(0, '1')], 0)
  const later = appended(log, [happening(remembered + 5, '5')], remembered + 5)
  t.equal(markAt(log, 2), undefined)
  t.equal(markAt(later, 0), undefined)
  t.equal(markAt(later, 1), markAt(log, 1), 'behind the last that is forgotten')
  t.type(markAt(later, 2), 'string')
})
