import t from 'tap'
import { apiPath } from '../../../src/behaviour/envelope.ts'
import { remembered } from '../../../src/world/events.ts'
import { checked, noon, serving, signedIn } from '../../harness.ts'
import { board as world } from '../../resources/board.ts'

const sentence =
  'Sync token invalid or too old. If you are attempting to keep resources in sync, you must fetch the full dataset for this query now and use the new sync token for the next sync.'

interface Told {
  readonly data: { readonly resource: { readonly gid: string; readonly name: string } }[]
  readonly sync: string
  readonly has_more: boolean
}

const listening = (t: Parameters<typeof serving>[0]) => {
  const served = serving(t, { world, verifyResponses: true })
  const { get } = served
  const token = async (gid: string) => (await get(`/events?resource=${gid}`)).json().sync as string
  const told = async (gid: string, sync: string): Promise<Told> =>
    checked(t, await get(`/events?resource=${gid}&sync=${sync}`)) as unknown as Told
  const status = async (gid: string, sync: string) =>
    (await get(`/events?resource=${gid}&sync=${sync}`)).statusCode
  return { ...served, token, told, status }
}

t.test('without a token there is a 412 with one, which then is good', async t => {
  const { get, told, put } = listening(t)
  const first = await get('/events?resource=20')
  t.equal(first.statusCode, 412)
  t.equal(first.json().errors[0].message, sentence)
  t.match(first.json().sync, /^[0-9a-f]{32}$/)
  t.strictSame(Object.keys(first.json()), ['errors', 'sync'])
  await put('/tasks/41', { name: 'Think' })
  const answer = await told('20', first.json().sync)
  t.strictSame(Object.keys(answer), ['data', 'sync', 'has_more'])
  t.equal(answer.data.length, 2)
  t.equal(answer.has_more, false)
  t.strictSame(await told('20', answer.sync), { ...answer, data: [] })
})

t.test('a wrong token, one of another record and one that is too old are no better', async t => {
  const { get, token, status, pass } = listening(t)
  const sync = await token('20')
  for (const url of ['sync=', 'sync=1', `sync=${sync.slice(1)}`]) {
    const answer = await get(`/events?resource=20&${url}`)
    t.equal(answer.statusCode, 412, url)
    t.equal(await status('20', answer.json().sync), 200)
  }
  t.equal(await status('21', sync), 412)
  pass(remembered)
  t.equal(await status('20', sync), 200)
  pass(1)
  t.equal(await status('20', sync), 412)
})

t.test('more than a hundred events are told in several answers', async t => {
  const { token, told, put } = listening(t)
  const sync = await token('20')
  const names = Array.from({ length: 120 }, (_, at) => `Name ${at}`)
  for (const name of names) await put('/projects/20', { name })
  const one = await told('20', sync)
  t.equal(one.data.length, 100)
  t.equal(one.has_more, true)
  t.strictSame(await told('20', sync), one, 'asked again, the answer is the same')
  const two = await told('20', one.sync)
  t.equal(two.data.length, 20)
  t.equal(two.has_more, false)
  t.strictSame(await told('20', two.sync), { ...two, data: [] })
})

t.test('exactly a hundred events are all there are', async t => {
  const { token, told, put } = listening(t)
  const sync = await token('20')
  for (let at = 0; at < 100; at += 1) await put('/projects/20', { name: `Name ${at}` })
  const answer = await told('20', sync)
  t.equal(answer.data.length, 100)
  t.equal(answer.has_more, false)
})

t.test('a reset ends the tokens of what it undoes, and a restore brings its own back', async t => {
  const { mock, token, told, status, put } = listening(t)
  const atStart = await token('20')
  await put('/tasks/41', { name: 'Think' })
  const inside = await token('20')
  mock.store.snapshot('here')
  await put('/tasks/41', { name: 'Dream' })
  const beyond = await token('20')
  mock.store.reset()
  t.equal(await status('20', inside), 412)
  t.equal(await status('20', beyond), 412)
  t.equal(await status('20', atStart), 200, 'nothing had happened when it was given')
  await put('/tasks/41', { name: 'Sleep' })
  t.equal(await status('20', inside), 412, 'as many events, but others')
  mock.store.restore('here')
  t.strictSame((await told('20', inside)).data, [])
  t.equal((await told('20', atStart)).data.length, 2)
  t.equal(await status('20', beyond), 412)
})

t.test('a record is shown as it is now, a deleted one as it was last', async t => {
  const { token, told, put, del } = listening(t)
  const sync = await token('20')
  await put('/tasks/41', { name: 'Think' })
  await put('/tasks/41', { name: 'Dream' })
  const names = async () => {
    const { data } = await told('20', sync)
    return data.flatMap(({ resource: { gid, name } }) => (gid === '41' ? [name] : []))
  }
  t.strictSame(await names(), ['Dream', 'Dream'])
  await del('/tasks/41')
  t.strictSame(await names(), ['Think', 'Dream', 'Dream'])
})

t.test('what nobody has done has no user', async t => {
  const { mock, get, token } = listening(t)
  const sync = await token('20')
  mock.store.transact(transaction => {
    const resource = { gid: '41', resource_type: 'task', name: 'Plan' }
    const heard = ['41', '20']
    transaction.tell([{ at: noon, user: undefined, action: 'deleted', resource, heard }])
  })
  const { data } = (await get(`/events?resource=20&sync=${sync}`)).json()
  t.match(data, [{ action: 'deleted', user: null, parent: null, resource: { gid: '41' } }])
})

t.test('opt_fields reach into the records of an event', async t => {
  const { get, token, put } = listening(t)
  const sync = await token('20')
  await put('/tasks/41', { assignee: '72' })
  await put('/tasks/41', { notes: 'Soon' })
  const fields = 'action,resource.notes,change.new_value.email,user.name'
  const { data } = (await get(`/events?resource=20&sync=${sync}&opt_fields=${fields}`)).json()
  t.strictSame(data[0].change, { new_value: { gid: '72', email: 'adam@f.test' } })
  t.strictSame(data[1], {
    action: 'changed',
    change: {},
    resource: { gid: '41', notes: 'Soon' },
    user: { gid: '71', name: 'Greta' }
  })
})

t.test('with a clock that stands, the same requests give the same tokens', async t => {
  const life = async () => {
    const { token, told, put } = listening(t)
    const sync = await token('20')
    await put('/tasks/41', { name: 'Think' })
    return [sync, (await told('20', sync)).sync]
  }
  t.strictSame(await life(), await life())
})

t.test('a limit is ignored', async t => {
  const { app, token, put } = listening(t)
  const sync = await token('20')
  await put('/tasks/41', { name: 'Think' })
  const url = `${apiPath}/events?resource=20&sync=${sync}&limit=1`
  const answer = await app.inject({ url, headers: signedIn })
  t.equal(answer.json().data.length, 2)
})
