import t from 'tap'
import type { Entity } from '../../src/world/entity.ts'
import { entriesOf, type IndexRule } from '../../src/world/indexes.ts'
import { Transaction } from '../../src/world/transaction.ts'
import { emptyWorld, firstGid } from '../../src/world/world.ts'

const tag: Entity = { gid: '1', resource_type: 'tag', name: 'urgent', color: null }

t.test('what is written is seen at once, and not in the world it began with', async t => {
  const transaction = new Transaction(emptyWorld, 5)
  t.equal(transaction.put(tag), tag)
  t.equal(transaction.find('1'), tag)
  t.equal(transaction.world.entities.get('1'), tag)
  t.equal(emptyWorld.entities.size, 0)
  t.equal(transaction.now, 5)
})

t.test('it is idle until it has changed or delivered something', async t => {
  const writing = new Transaction(emptyWorld, 0)
  t.equal(writing.isIdle, true)
  writing.put(tag)
  t.equal(writing.isIdle, false)
  writing.hold({ ...tag, gid: '2' }, '1')
  const delivering = writing.branch()
  t.equal(delivering.isIdle, true)
  delivering.deliver({ ...tag, gid: '2' })
  t.equal(delivering.isIdle, false)
})

t.test('an update keeps what it does not name, and undefined takes a field away', async t => {
  const transaction = new Transaction(emptyWorld, 0)
  const updated = transaction.update(transaction.put(tag), { name: undefined, color: 'red' })
  t.strictSame(updated, { gid: '1', resource_type: 'tag', color: 'red' })
  t.equal(transaction.find('1'), updated)
  t.equal(tag['name'], 'urgent')
})

t.test('new gids count up and pass over those that are taken', async t => {
  const transaction = new Transaction(emptyWorld, 0)
  transaction.put({ gid: String(firstGid + 1), resource_type: 'tag' })
  t.equal(transaction.newGid(), String(firstGid))
  t.equal(transaction.newGid(), String(firstGid + 2))
  t.equal(transaction.world.nextGid, firstGid + 3)
})

t.test('the agenda is kept in order of time, equal times in order of coming', async t => {
  const transaction = new Transaction(emptyWorld, 0)
  for (const [gid, at] of Object.entries({ a: 20, b: 10, c: 20, d: 5 })) {
    transaction.schedule({ gid, at })
  }
  t.equal(transaction.world.agenda.map(({ gid }) => gid).join(''), 'dbac')
})

t.test('a cancelled appointment is gone, and the others stay', async t => {
  const transaction = new Transaction(emptyWorld, 0)
  transaction.schedule({ gid: 'a', at: 1 })
  transaction.schedule({ gid: 'b', at: 2 })
  transaction.cancel('a')
  t.strictSame(transaction.world.agenda.toArray(), [{ gid: 'b', at: 2 }])
})

t.test('cancelling nothing changes nothing', async t => {
  const transaction = new Transaction(emptyWorld, 0)
  transaction.cancel('a')
  t.equal(transaction.world, emptyWorld)
})

t.test('what the world keeps beside its entities can be replaced', async t => {
  const transaction = new Transaction(emptyWorld, 0)
  transaction.set({ clock: { mode: 'fixed', at: 9 }, nextGid: 7 })
  t.match(transaction.world, { clock: { mode: 'fixed', at: 9 }, nextGid: 7 })
})

t.test('the progress of a job stands beside its record', async t => {
  const transaction = new Transaction(emptyWorld, 0)
  const manual = { kind: 'manual' } as const
  const progress = {
    plan: { start: manual, finish: manual, outcome: 'failed' },
    seen: 0,
    history: []
  } as const
  t.equal(transaction.progress('1'), undefined)
  transaction.setProgress('1', progress)
  t.equal(transaction.progress('1'), progress)
})

t.test('the changes tell of each entity once, as it was before and as it is now', async t => {
  const start = new Transaction(emptyWorld, 0)
  const [old, gone] = [start.put({ ...tag, gid: '2' }), start.put({ ...tag, gid: '3' })]
  const transaction = new Transaction(start.world, 0)
  transaction.put(tag)
  transaction.update(old, { name: 'a' })
  const young = transaction.update(tag, { name: 'b' })
  transaction.remove(gone)
  const now = transaction.update(transaction.find('2') as Entity, { name: 'c' })
  t.strictSame(transaction.changes, [
    { before: undefined, after: young },
    { before: old, after: now },
    { before: gone, after: undefined }
  ])
})

t.test('indexes follow what is written, each its own type', async t => {
  const rules: IndexRule[] = ['tag', 'task', '*'].map(type => ({
    name: `by_name_${type}`,
    type,
    places: ({ name }) => [{ scope: String(name), rank: '' }]
  }))
  const transaction = new Transaction({ ...emptyWorld, rules }, 0)
  const standing = (type: string, scope: string) =>
    [...entriesOf(transaction.world.indexes.get(`by_name_${type}`), scope)].map(({ gid }) => gid)
  transaction.put(tag)
  t.strictSame(standing('tag', 'urgent'), ['1'])
  t.strictSame(standing('task', 'urgent'), [])
  t.strictSame(standing('*', 'urgent'), ['1'])
  const { indexes } = transaction.world
  transaction.update(tag, { color: 'red' })
  t.equal(transaction.world.indexes, indexes, 'what does not move costs nothing')
  transaction.remove(tag)
  t.strictSame(standing('tag', 'urgent'), [])
})

t.test('removing what was never there takes nothing away', async t => {
  const transaction = new Transaction(emptyWorld, 0)
  transaction.remove(tag)
  t.equal(transaction.world.entities.size, 0)
})

t.test('it knows what jobs have delivered in it, and lets that be told', async t => {
  const start = new Transaction(emptyWorld, 0)
  start.put({ gid: '9', resource_type: 'job' })
  start.hold(tag, '9')
  const transaction = new Transaction(start.world, 5)
  t.strictSame(transaction.arrivals, [])
  transaction.deliver(tag)
  t.strictSame(transaction.arrivals, [{ entity: tag, job: '9' }])
  t.strictSame(transaction.changes, [])
  const resource = { gid: '1', resource_type: 'tag' }
  transaction.tell([{ at: 5, user: undefined, action: 'added', resource, heard: ['1'] }])
  t.equal(transaction.world.events.entries.first()?.number, 1)
  t.equal(start.world.events.entries.size, 0)
})
