import t, { type Test } from 'tap'
import { webhooksOf } from '../../src/library/webhooks.ts'
import { type Hooked, hooked } from '../hooked.ts'

const webhooks = async (t: Test) => {
  const built = await hooked(t)
  const { gid } = (await built.hook('41', { filters: [{ resource_type: 'task' }] })).json().data
  await built.target.until(1)
  await built.mock.dispatcher.idle()
  return { ...built, gid: String(gid), all: webhooksOf(built.mock) }
}

const names = ({ target }: Hooked) => target.received.map(({ events }) => events.length)

t.test('a test sees what is sent, and can hold it back until it says so', async t => {
  const built = await webhooks(t)
  const { all, gid, rename } = built
  t.match(all.list(), [{ gid, waiting: [], held: false }])
  t.match(all.hold(gid), [{ gid, held: true }])
  await rename('One')
  await rename('Two')
  t.match(all.list(gid), [{ gid, waiting: [2, 3] }])
  t.strictSame(names(built), [0])
  t.match(await all.flush(), [
    { number: 2, state: 'delivered' },
    { number: 3, state: 'delivered' }
  ])
  t.strictSame(names(built), [0, 1, 1])
  t.match(all.deliveries(gid), [{ number: 1, attempts: [{ status: 200 }] }, {}, {}])
})

t.test('a test can meddle with each delivery', async t => {
  const { all, rename, target } = await webhooks(t)
  all.hold()
  for (const name of ['One', 'Two', 'Three']) await rename(name)
  t.match(all.drop(2), { number: 2, state: 'dropped' })
  t.match(all.duplicate(3), { number: 5, state: 'waiting' })
  t.match(all.order([4]), [{ number: 4 }])
  t.match(all.signWrongly(), [{ waiting: [4, 3, 5] }])
  await all.flush()
  t.strictSame(
    target.received.map(({ genuine }) => genuine),
    [true, false, true, true]
  )
  t.match(await all.redeliver(2), { number: 6, state: 'delivered' })
  t.match(await all.heartbeat(), [{ number: 7, state: 'delivered', events: [] }])
  t.throws(() => all.drop(99), { message: 'There is no delivery 99, or none any more' })
})
