import t, { type Test } from 'tap'
import type { Courier, Reply } from '../../../src/behaviour/deliveries/courier.ts'
import { advanced } from '../../../src/world/clock.ts'
import type { Transaction } from '../../../src/world/transaction.ts'
import { fine, handshake } from '../../couriers.ts'
import { type Setup, serving } from '../../harness.ts'
import type { Told } from '../../receiver.ts'
import { board } from '../../resources/board.ts'

const hour = 3_600_000

/** A mock whose targets answer at once: the handshake well, and what is delivered as the test says. */
const hooked = async (t: Test, setup: Setup = {}) => {
  const sent: Told[][] = []
  const target: { reply: Reply } = { reply: fine }
  const courier: Courier = async outgoing => {
    const shaken = handshake(outgoing)
    if (shaken) return shaken
    sent.push(JSON.parse(outgoing.body).events)
    return target.reply
  }
  const served = serving(t, { world: board, courier, verifyResponses: true, ...setup })
  const { dispatcher, store } = served.mock
  const hook = async (resource: string, filters: object[] = []): Promise<string> => {
    const asked = { resource, filters, target: `http://${resource}.test/` }
    const { gid } = (await served.post('/webhooks', asked)).json().data
    await dispatcher.idle()
    sent.splice(0)
    return gid
  }
  const advance = (by: number) => dispatcher.move(clock => advanced(clock, by))
  return { ...served, sent, target, hook, advance, dispatcher, store }
}

const said = (events: readonly Told[]): string[] =>
  events.map(({ action, resource: { resource_type: type, gid } }) => `${type} ${gid} ${action}`)

t.test('an event is delivered to all that are on what it is heard at', async t => {
  const { hook, put, sent, dispatcher } = await hooked(t)
  for (const resource of ['41', '20', '31', '42', '21']) {
    await hook(resource, [{ resource_type: 'task' }])
  }
  await put('/tasks/41', { name: 'Other' })
  await dispatcher.idle()
  t.strictSame(sent.map(said), [['task 41 changed'], ['task 41 changed'], ['task 41 changed']])
})

t.test('where nobody is, a webhook is told of everything', async t => {
  const world = (transaction: Transaction) =>
    transaction.put({ gid: '41', resource_type: 'task', name: 'Plan' })
  const { hook, put, sent, dispatcher } = await hooked(t, { world })
  await hook('41', [{ resource_type: 'task' }])
  await put('/tasks/41', { name: 'Other' })
  await dispatcher.idle()
  t.strictSame(sent.map(said), [['task 41 changed']])
})

t.test('filters choose by type, subtype, action and field', async t => {
  for (const [filter, wanted] of [
    [{ resource_type: 'section' }, []],
    [{ resource_type: 'task', resource_subtype: 'milestone' }, []],
    [{ resource_type: 'task', resource_subtype: 'default_task' }, ['name', 'notes']],
    [{ action: 'changed', resource_type: 'task' }, ['name', 'notes']],
    [{ action: 'deleted' }, []],
    [{ action: 'changed', fields: ['notes', 'due_on'] }, ['notes']]
  ] as const) {
    const { hook, put, sent, dispatcher } = await hooked(t)
    await hook('20', [filter])
    await put('/tasks/41', { name: 'Other', notes: 'More', resource_subtype: 'default_task' })
    await dispatcher.idle()
    const fields = sent.flat().map(({ change }) => change?.field)
    t.strictSame(
      fields.filter(field => field !== 'resource_subtype'),
      wanted
    )
  }
})

t.test('any of several filters is enough', async t => {
  const { hook, put, sent, dispatcher } = await hooked(t)
  await hook('20', [{ action: 'deleted' }, { action: 'changed', fields: ['name'] }])
  await put('/tasks/41', { name: 'Other', notes: 'More' })
  await dispatcher.idle()
  t.strictSame(sent.map(said), [['task 41 changed']])
})

t.test('what a refused request would have told is told to nobody', async t => {
  const { hook, put, sent, dispatcher } = await hooked(t)
  await hook('20')
  await put('/tasks/41', { name: 'Other', html_notes: 'not rich' })
  await dispatcher.idle()
  t.strictSame(sent, [])
})

t.test('what a job has made is delivered when the job succeeds, by the clock alone', async t => {
  const { hook, post, sent, advance } = await hooked(t, {
    plan: {
      start: { kind: 'delay', ms: 0 },
      finish: { kind: 'delay', ms: hour },
      outcome: 'succeeded'
    }
  })
  await hook('20', [{ resource_type: 'task', action: 'added' }])
  const include = 'projects'
  await post('/tasks/41/duplicate', { name: 'Copy', include })
  await advance(hour - 1)
  t.strictSame(sent, [])
  await advance(1)
  t.match(sent, [[{ action: 'added', resource: { resource_type: 'task' } }]])
})

t.test('a webhook goes with its record, and is told that both have gone', async t => {
  const { hook, get, del, put, sent, store, dispatcher, advance } = await hooked(t)
  const gid = await hook('41')
  await del('/tasks/41')
  await dispatcher.idle()
  t.match(said(sent.flat()), ['task 41 deleted', `webhook ${gid} deleted`])
  t.equal((await get(`/webhooks/${gid}`)).statusCode, 404)
  t.equal(store.world.outbox.queues.size, 0)
  await put('/tasks/42', { name: 'Other' })
  await advance(24 * hour)
  t.equal(sent.length, 1, 'and then of nothing more, nor by heartbeats')
})

t.test('a webhook that has gone with its record is told so until its target hears it', async t => {
  const { hook, del, sent, store, target, advance, dispatcher } = await hooked(t)
  await hook('41')
  target.reply = { failure: 'Nobody is there.' }
  await del('/tasks/41')
  await dispatcher.idle()
  await advance(2 * 60_000)
  t.equal(sent.length, 2)
  target.reply = fine
  await advance(hour)
  t.equal(sent.length, 3)
  t.equal(store.world.outbox.queues.size, 0)
})

t.test('or is forgotten after a day', async t => {
  const { hook, del, sent, store, target, advance } = await hooked(t)
  await hook('41')
  target.reply = { failure: 'Nobody is there.' }
  await del('/tasks/41')
  await advance(25 * hour)
  t.equal(sent.length, 12)
  t.equal(store.world.outbox.queues.size, 0)
  t.equal(store.world.agenda.size, 0)
})

t.test('one that has gone with a record it did not want to hear of is sent nothing', async t => {
  const { hook, del, sent, store, dispatcher } = await hooked(t)
  await hook('41', [{ action: 'changed' }])
  await del('/tasks/41')
  await dispatcher.idle()
  t.strictSame(sent, [])
  t.equal(store.world.outbox.queues.size, 0)
})

t.test('what waits for a webhook that is deleted is dropped', async t => {
  const { hook, del, put, sent, store, target, dispatcher, advance } = await hooked(t)
  const gid = await hook('20')
  target.reply = { status: 503, headers: {}, body: 'Busy' }
  await put('/tasks/41', { name: 'Other' })
  await dispatcher.idle()
  await del(`/webhooks/${gid}`)
  target.reply = fine
  await advance(24 * hour)
  t.equal(sent.length, 1)
  const { deliveries } = store.world.outbox
  t.equal(deliveries.last()?.state, 'dropped')
})

t.test('a heartbeat is sent every eight hours, unless something else waits', async t => {
  const { hook, put, sent, target, advance } = await hooked(t)
  await hook('20')
  await advance(16 * hour)
  t.strictSame(sent, [[], []])
  target.reply = { status: 500, headers: {}, body: '' }
  await put('/tasks/41', { name: 'Other' })
  await advance(9 * hour)
  t.ok(sent.slice(2).every(events => events.length > 0))
  target.reply = fine
  await advance(15 * hour)
  t.strictSame(sent.at(-1), [])
})

t.test('a heartbeat that fails is sent again like anything else', async t => {
  const { hook, get, sent, target, advance } = await hooked(t)
  const gid = await hook('20')
  target.reply = { status: 500, headers: {}, body: '' }
  await advance(8 * hour)
  t.match((await get(`/webhooks/${gid}`)).json().data, {
    last_failure_at: '2026-08-08T20:00:00.000Z',
    next_attempt_after: '2026-08-08T20:01:00.000Z',
    failure_deletion_timestamp: '2026-08-09T20:00:00.000Z'
  })
  await advance(24 * hour)
  t.equal((await get(`/webhooks/${gid}`)).statusCode, 404)
  t.ok(sent.every(events => events.length === 0))
})
