import t from 'tap'
import type { Progress } from '../../src/world/plan.ts'
import { type Keep, Store } from '../../src/world/store.ts'
import type { Transaction } from '../../src/world/transaction.ts'
import { emptyWorld } from '../../src/world/world.ts'

/** A store whose system clock starts at 0 ms; each appointment kept becomes a record that says when. */
const storeOf = (world = emptyWorld) => {
  let time = 0
  const keep: Keep = (transaction, { gid }) => {
    transaction.put({ gid, resource_type: 'done', at: transaction.now })
  }
  const store = new Store(world, keep, () => time)
  const pass = (ms: number) => {
    time += ms
  }
  const due = (gid: string, at: number) => store.transact(one => one.schedule({ gid, at }))
  const done = (gid: string) => store.world.entities.get(gid)?.['at']
  return { store, pass, due, done }
}
const put = (gid: string) => (transaction: Transaction) =>
  transaction.put({ gid, resource_type: 'tag' })

t.test('by itself a store goes by the system clock', async t => {
  const { now } = new Store(emptyWorld, () => undefined)
  t.ok(Math.abs(now - Date.now()) < 60_000)
})

t.test('a transaction hands back what its work does, and commits it', async t => {
  const { store } = storeOf()
  t.strictSame(store.transact(put('1')), { gid: '1', resource_type: 'tag' })
  t.ok(store.world.entities.has('1'))
})

t.test('a transaction that throws changes nothing: the world is the same value', async t => {
  const { store } = storeOf()
  store.transact(put('1'))
  const before = store.world
  const work = (transaction: Transaction) => {
    put('2')(transaction)
    transaction.newGid()
    transaction.schedule({ gid: '2', at: 5 })
    throw new Error('in the middle')
  }
  t.throws(() => store.transact(work), new Error('in the middle'))
  t.equal(store.world, before)
})

t.test('appointments are kept in order, each at its own time', async t => {
  const { store, pass, due, done } = storeOf()
  due('late', 30)
  due('soon', 10)
  due('far', 31)
  pass(30)
  t.equal(done('soon'), undefined, 'nothing happens before somebody looks')
  store.settle()
  t.equal(done('soon'), 10)
  t.equal(done('late'), 30)
  t.equal(done('far'), undefined)
  t.equal(store.world.agenda.size, 1)
})

t.test('a request sees the world as of now', async t => {
  const { store, pass, due } = storeOf()
  due('1', 10)
  pass(10)
  t.ok(store.transact(transaction => transaction.find('1')))
})

t.test('an appointment may make the next one, which is kept too if it is due', async t => {
  const keep: Keep = (transaction, { gid, at }) => {
    const count = Number(transaction.find(gid)?.['count'] ?? 0) + 1
    transaction.put({ gid, resource_type: 'tag', count })
    transaction.schedule({ gid, at: at + 10 })
  }
  const store = new Store(emptyWorld, keep, () => 0)
  store.transact(transaction => transaction.schedule({ gid: '1', at: 10 }))
  store.setClock({ mode: 'fixed', at: 35 })
  t.equal(store.world.entities.get('1')?.['count'], 3)
})

t.test('a clock that is set runs what its new time makes due', async t => {
  const { store, pass, due, done } = storeOf()
  due('1', 1000)
  store.setClock({ mode: 'fixed', at: 1000 })
  t.equal(done('1'), 1000)
  pass(50)
  t.equal(store.now, 1000)
  store.setClock({ mode: 'real', offset: 7 })
  t.equal(store.now, 57)
})

t.test('a clock that is set back does not undo what was due before', async t => {
  const { store, pass, due, done } = storeOf()
  due('1', 10)
  pass(20)
  store.setClock({ mode: 'fixed', at: 0 })
  t.equal(done('1'), 10)
})

t.test('a reset goes back to the world of the start, whatever was done since', async t => {
  const { store, due } = storeOf()
  const start = store.world
  due('1', 10)
  store.transact(transaction => transaction.newGid())
  store.transact(transaction => transaction.set({ planRules: [] }))
  store.setClock({ mode: 'fixed', at: 99 })
  store.reset()
  t.equal(store.world, start, 'clock, agenda and gids with it')
})

t.test('a snapshot can be restored as often as one likes', async t => {
  const { store } = storeOf({ ...emptyWorld, clock: { mode: 'fixed', at: 5 } })
  store.transact(put('1'))
  const { world, at } = store.snapshot('one')
  t.equal(at, 5)
  for (const gid of ['2', '3']) {
    store.transact(put(gid))
    store.setClock({ mode: 'fixed', at: 500 })
    t.ok(store.restore('one'))
    t.equal(store.world, world)
    t.equal(store.now, 5)
  }
})

t.test('a snapshot sees the world as of now', async t => {
  const { store, pass, due } = storeOf()
  due('1', 10)
  pass(10)
  t.ok(store.snapshot('one').world.entities.has('1'))
})

t.test('snapshots are listed oldest first, also when a name is used again', async t => {
  const { store, pass } = storeOf()
  for (const name of ['a', 'b', 'a']) {
    store.snapshot(name)
    pass(1)
  }
  t.strictSame(
    [...store.snapshots].map(([name, { at }]) => [name, at]),
    [
      ['b', 1],
      ['a', 2]
    ]
  )
})

t.test('a snapshot that is not there cannot be restored, nor one that was forgotten', async t => {
  const { store } = storeOf()
  const { world } = store
  t.notOk(store.restore('one'))
  store.snapshot('one')
  t.ok(store.forget('one'))
  t.notOk(store.forget('one'))
  t.notOk(store.restore('one'))
  t.equal(store.world, world)
})

t.test('on a real clock, what was pending has as long to go as it had', async t => {
  const { store, pass, due, done } = storeOf()
  due('1', 100)
  pass(40)
  store.snapshot('with 60 ms to go')
  pass(1000)
  store.settle()
  t.equal(done('1'), 100)
  store.restore('with 60 ms to go')
  pass(59)
  store.settle()
  t.equal(done('1'), undefined)
  pass(1)
  store.settle()
  t.equal(done('1'), 1100)
})

t.test(
  'on a real clock, a job that is restored has spent as long in its phase as it had',
  async t => {
    const { store, pass } = storeOf()
    const progress: Progress = {
      plan: { start: { kind: 'manual' }, finish: { kind: 'manual' }, outcome: 'failed' },
      seen: 0,
      history: [{ phase: 'not_started', at: 0, by: 'start' }]
    }
    store.transact(transaction => transaction.setProgress('1', progress))
    pass(40)
    store.snapshot('after 40 ms')
    pass(1000)
    store.restore('after 40 ms')
    t.equal(store.world.progress.get('1')?.history[0]?.at, 1000)
  }
)

t.test('a world that replaces another is the one to reset to', async t => {
  const { store } = storeOf()
  const other = { ...emptyWorld, nextGid: 5 }
  store.replace(other)
  t.equal(store.world, other)
  store.transact(put('1'))
  store.reset()
  t.equal(store.world, other)
})

t.test('who watches is called when the world has become another, and only then', async t => {
  const { store, pass, due } = storeOf()
  let count = 0
  store.watch(() => {
    count += 1
  })
  const calls = (work: () => unknown): number => {
    const before = count
    work()
    return count - before
  }
  t.equal(
    calls(() => store.transact(() => undefined)),
    0
  )
  t.equal(
    calls(() => store.transact(put('1'))),
    1
  )
  due('1', 5)
  pass(5)
  t.equal(
    calls(() => store.settle()),
    1
  )
  t.equal(
    calls(() => store.settle()),
    0
  )
  t.equal(
    calls(() => store.setClock({ mode: 'fixed', at: 9 })),
    1
  )
  t.equal(
    calls(() => store.reset()),
    1
  )
  store.close()
  t.equal(
    calls(() => store.transact(put('2'))),
    0
  )
})

t.test(
  'a life ends where another world begins, also the same one, and when the store is closed',
  async t => {
    const { store } = storeOf()
    store.snapshot('one')
    const steps = [
      () => store.reset(),
      () => store.restore('one'),
      () => store.replace(store.world),
      () => store.close()
    ]
    for (const step of steps) {
      const { life } = store
      store.transact(put('1'))
      t.notOk(life.aborted)
      t.equal(store.life, life)
      step()
      t.ok(life.aborted)
    }
  }
)

t.test('a store tells the time by another clock', async t => {
  const { store, pass } = storeOf()
  pass(7)
  t.equal(store.timeUnder({ mode: 'real', offset: 3 }), 10)
  t.equal(store.timeUnder({ mode: 'fixed', at: 3 }), 3)
})

t.test('many may wait for the end of a life without a warning', async t => {
  const { store } = storeOf()
  const warn = () => t.fail('Node sees a leak')
  process.once('warning', warn)
  let ended = 0
  for (let at = 1; at <= 20; at += 1) {
    store.life.addEventListener('abort', () => {
      ended += 1
    })
  }
  await new Promise(resolve => setImmediate(resolve))
  process.off('warning', warn)
  store.reset()
  t.equal(ended, 20)
})
