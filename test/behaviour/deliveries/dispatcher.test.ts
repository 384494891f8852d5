import t from 'tap'
import type { Courier, Outgoing, Reply } from '../../../src/behaviour/deliveries/courier.ts'
import { advanced } from '../../../src/world/clock.ts'
import { broken, byHand, fine, turn } from '../../couriers.ts'
import { noon, type Setup, serving, stage } from '../../harness.ts'
import type { Told } from '../../receiver.ts'
import { board } from '../../resources/board.ts'

const minute = 60_000

/** The tasks of which a delivery tells; their stories go without saying. */
const names = (outgoing: Outgoing | undefined): string[] => {
  const { events } = JSON.parse(outgoing?.body ?? '{"events":[]}') as { events: Told[] }
  return events.map(({ resource }) => resource.gid).filter(gid => gid.length === 2)
}

/** A mock with a webhook on the first project, whose heartbeat waits for an answer. */
const hooked = async (t: Parameters<typeof serving>[0], setup: Setup = {}) => {
  const { courier, open } = byHand()
  const served = serving(t, { world: board, courier, ...setup })
  const hook = (resource = '20', target = 'http://a.test/') =>
    served.post('/webhooks', { resource, target })
  const gid = String((await hook()).json().data.gid)
  let count = 0
  const rename = (task: string) => {
    count += 1
    return served.put(`/tasks/${task}`, { name: `Name ${count}` })
  }
  return { ...served, open, gid, hook, rename, store: served.mock.store }
}

t.test(
  'one delivery of a webhook is under way at a time, and what comes meanwhile goes together',
  async t => {
    const { open, rename, gid, mock } = await hooked(t)
    for (const task of ['41', '42', '43']) await rename(task)
    t.equal(open.length, 1)
    t.ok(mock.dispatcher.isSending(gid))
    open[0]?.answer()
    await turn()
    t.strictSame(
      open.map(({ outgoing }) => names(outgoing)),
      [[], ['41', '42', '43']]
    )
    await rename('41')
    t.equal(open.length, 2)
    open[1]?.answer()
    await turn()
    t.strictSame(names(open[2]?.outgoing), ['41'])
    open[2]?.answer()
    await mock.dispatcher.idle()
    t.notOk(mock.dispatcher.isSending(gid))
    t.equal(open.length, 3)
  }
)

t.test('webhooks do not wait for one another', async t => {
  const { open, hook, rename } = await hooked(t)
  await hook('21')
  await hook('20', 'http://b.test/')
  t.equal(open.length, 3)
  open[2]?.answer()
  await turn()
  await rename('41')
  t.strictSame(names(open[3]?.outgoing), ['41'])
  t.equal(open[3]?.outgoing.url, 'http://b.test/')
})

t.test(
  'what failed is sent again, the same and before anything else, when the clock says so',
  async t => {
    const { open, rename, pass, mock, get } = await hooked(t)
    open[0]?.answer()
    await turn()
    await rename('41')
    open[1]?.answer(broken)
    await turn()
    await rename('42')
    t.equal(open.length, 2)
    pass(minute)
    await get('/tasks/42')
    t.equal(open[2]?.outgoing.body, open[1]?.outgoing.body)
    open[2]?.answer()
    await turn()
    t.strictSame(names(open[3]?.outgoing), ['42'])
    open[3]?.answer()
    await mock.dispatcher.idle()
  }
)

t.test('an answer to a life that has ended is nothing to the next one', async t => {
  const { open, store, gid, hook } = await hooked(t)
  const [first] = open
  t.notOk(first?.ended.aborted)
  store.reset()
  t.ok(first?.ended.aborted, 'it is broken off')
  first?.answer()
  await turn()
  t.equal(store.world.outbox.queues.size, 0)
  t.equal(store.world.outbox.deliveries.size, 0)
  t.equal((await hook()).json().data.gid, gid, 'the same request gets the same answer')
  t.equal(open.length, 2)
  t.strictSame(
    store.world.outbox.deliveries.toArray().map(([, { state }]) => state),
    ['waiting']
  )
})

t.test('a world that is restored has sent anew what was under way in it', async t => {
  const { open, store } = await hooked(t)
  store.snapshot('sending')
  open[0]?.answer()
  await turn()
  t.equal(store.world.outbox.ready.size, 0)
  store.restore('sending')
  t.equal(open.length, 2)
  t.equal(open[1]?.outgoing.body, open[0]?.outgoing.body)
})

t.test('a handshake that outlives its world makes no webhook in another', async t => {
  let answer: ((reply: Reply) => void) | undefined
  const courier: Courier = ({ headers }) =>
    new Promise(resolve => {
      const secret = String(headers['X-Hook-Secret'])
      answer = reply => resolve({ ...reply, headers: { 'x-hook-secret': secret } })
    })
  const { mock, post } = serving(t, { world: board, courier })
  const asked = post('/webhooks', { resource: '20', target: 'http://a.test/' })
  while (!answer) await turn()
  mock.store.reset()
  answer({ status: 200, headers: {}, body: '' })
  const { statusCode, body } = await asked
  t.equal(statusCode, 503)
  t.match(body, 'The world in which this was asked is there no more')
  t.equal(mock.store.world.types.get('webhook'), undefined)
})

t.test('a mock that is closed breaks off what it sends, and begins nothing more', async t => {
  const { app, open, store, rename } = await hooked(t)
  await rename('41')
  await app.close()
  t.ok(open[0]?.ended.aborted)
  open[0]?.answer()
  await turn()
  t.equal(open.length, 1)
  t.equal(store.world.outbox.ready.size, 1)
})

t.test('while nobody subscribes, the clock has moved when the call returns', async t => {
  const { mock } = stage()
  const moved = mock.dispatcher.move(clock => advanced(clock, minute))
  t.equal(mock.store.now, noon + minute)
  await moved
})

t.test('the clock waits for what is sent on the way, and stands at its time', async t => {
  const { open, mock, store } = await hooked(t)
  open[0]?.answer(broken)
  const moved = mock.dispatcher.move(clock => advanced(clock, 10 * minute))
  const times = []
  for (let at = 1; at <= 3; at += 1) {
    while (open.length <= at) await turn()
    times.push((store.now - noon) / minute)
    open[at]?.answer(at < 3 ? broken : fine)
  }
  await moved
  t.strictSame(times, [1, 3, 7])
  t.equal(store.now, noon + 10 * minute)
  t.strictSame(store.world.clock, { mode: 'real', offset: 10 * minute }, 'it goes on from there')
})

t.test('of two moves of the clock, the second waits for the first', async t => {
  const { open, mock, store } = await hooked(t)
  const both = [1, 2].map(by => mock.dispatcher.move(clock => advanced(clock, by * minute)))
  open[0]?.answer()
  await Promise.all(both)
  t.equal(store.now, noon + 3 * minute)
})

t.test('a clock that goes back makes nothing due', async t => {
  const { open, mock, store } = await hooked(t)
  open[0]?.answer(broken)
  await mock.dispatcher.move(() => ({ mode: 'fixed', at: noon - minute }))
  t.equal(store.now, noon - minute)
  t.equal(open.length, 1)
})

t.test('a move of the clock ends where another world begins', async t => {
  const { open, mock, store } = await hooked(t)
  const day = () => mock.dispatcher.move(clock => advanced(clock, 24 * 60 * minute))
  const moved = [day(), day()]
  open[0]?.answer(broken)
  while (open.length < 2) await turn()
  store.reset()
  open[1]?.answer()
  await Promise.all(moved)
  t.equal(store.now, noon)
})

t.test('on a clock that goes, what is due is sent though nobody asks', async t => {
  const { open, pass, rename } = await hooked(t)
  open[0]?.answer(broken)
  await turn()
  pass(minute - 20)
  await rename('41')
  t.equal(open.length, 1)
  pass(20)
  while (open.length < 2) await turn()
  t.strictSame(names(open[1]?.outgoing), [])
})

t.test('a clock that stands makes nothing due', async t => {
  const { open, mock, rename } = await hooked(t)
  open[0]?.answer(broken)
  await turn()
  await mock.dispatcher.move(() => ({ mode: 'fixed', at: noon + minute - 1 }))
  await rename('41')
  await new Promise(resolve => setTimeout(resolve, 20))
  t.equal(open.length, 1)
})
