import t from 'tap'
import { checked, serving } from '../harness.ts'
import { said, board as world } from './board.ts'

const dates = '/tasks/41?opt_fields=due_on,due_at,start_on,start_at'

t.test('a moment says the day as well, and a day alone takes the moment away', async t => {
  const { get, put } = serving(t, { world })
  const at = { due_at: '2026-09-02T01:30:00+02:00' }
  t.match(checked(t, await put('/tasks/41', at)).data, {
    due_on: '2026-09-01',
    due_at: '2026-09-01T23:30:00.000Z'
  })
  t.match(checked(t, await put('/tasks/41', { due_on: '2026-09-05' })).data, {
    due_on: '2026-09-05',
    due_at: null
  })
  const start = { start_on: '2026-09-01', due_on: '2026-09-05' }
  t.match(checked(t, await put('/tasks/41', start)).data, {
    ...start,
    start_at: null,
    due_at: null
  })
  const moments = { start_at: '2026-09-01T08:00:00.000Z', due_at: '2026-09-02T08:00:00.000Z' }
  t.match(checked(t, await put('/tasks/41', moments)).data, {
    ...{ ...moments, start_on: '2026-09-01', due_on: '2026-09-02' }
  })
  t.match(checked(t, await put('/tasks/41', { due_at: null })).data, {
    ...{ due_at: null, due_on: null, start_at: null, start_on: null }
  })
  await put('/tasks/41', start)
  await put('/tasks/41', { start_on: null, due_on: '2026-09-06' })
  t.match(checked(t, await get(dates)).data, { start_on: null, due_on: '2026-09-06' })
})

t.test('other changes leave the dates', async t => {
  const { put, get } = serving(t, { world })
  await put('/tasks/41', { start_on: '2026-09-01', due_on: '2026-09-05' })
  await put('/tasks/41', { name: 'Later' })
  const held = { start_on: '2026-09-01', due_on: '2026-09-05' }
  t.match(checked(t, await get(dates)).data, held)
})

t.test('dates that do not go together are refused', async t => {
  const { put, post } = serving(t, { world })
  const refused = async (data: object, message: string) => {
    for (const answer of [
      await put('/tasks/41', data),
      await post('/tasks', { workspace: '5', ...data })
    ]) {
      t.equal(answer.statusCode, 400)
      t.match(answer.json(), said(message))
    }
  }
  const [day, moment] = ['2026-09-01', '2026-09-01T08:00:00Z']
  await refused({ due_on: day, due_at: moment }, 'You may only provide one of due_on or due_at!')
  await refused(
    { start_on: day, start_at: moment, due_at: moment },
    'You may only provide one of start_on or start_at!'
  )
  const alone = 'You must provide `due_on` or `due_at` when setting `start_on`'
  await refused({ start_on: day }, alone)
  await refused({ start_on: null }, alone)
  const needed = 'You must provide `due_at` when setting `start_at`'
  await refused({ start_at: moment }, needed)
  await refused({ start_at: moment, due_on: day }, needed)
  await refused({ start_at: null }, needed)
})

t.test('a milestone has no start, and a task that becomes one loses it', async t => {
  const { post, put } = serving(t, { world })
  const [start_on, due_on] = ['2026-08-10', '2026-08-12']
  for (const start of [
    { start_on, due_on },
    { start_at: `${start_on}T08:00:00Z`, due_at: `${due_on}T08:00:00Z` }
  ]) {
    const answer = await post('/tasks', { workspace: '5', resource_subtype: 'milestone', ...start })
    t.equal(answer.statusCode, 400)
    t.match(answer.json(), said(`${Object.keys(start)[0]}: A milestone has no start date`))
  }
  await put('/tasks/41', { start_on, due_on })
  const made = await put('/tasks/41', { resource_subtype: 'milestone' })
  t.match(checked(t, made).data, { due_on, start_on: null, start_at: null })
  t.equal((await put('/tasks/41', { start_on, due_on })).statusCode, 400)
})

t.test('what is no day or moment is refused', async t => {
  const { put } = serving(t, { world })
  t.match(
    (await put('/tasks/41', { due_on: 'soon' })).json(),
    said('due_on: Date must be in ISO-8601 (yyyy-mm-dd) format, not: soon')
  )
  t.match(
    (await put('/tasks/41', { due_at: 'soon' })).json(),
    said('due_at: Date must be in ISO-8601 (yyyy-mm-dd) format, not: soon')
  )
  t.match(
    (await put('/tasks/41', { due_at: '2026-08-08' })).json(),
    said('due_at: must be a date-time, not "2026-08-08"')
  )
  // The contract has leap seconds, and nobody's clock does.
  const words = 'Date must be in ISO-8601 (yyyy-mm-dd) format, not: 2026-12-31T23:59:60Z'
  t.match(
    (await put('/tasks/41', { due_at: '2026-12-31T23:59:60Z' })).json(),
    said(`due_at: ${words}`)
  )
})
