import t from 'tap'
import { currentStatusOf } from '../../src/resources/status-updates.ts'
import type { Entity } from '../../src/world/entity.ts'
import type { Transaction } from '../../src/world/transaction.ts'
import { checked, serving } from '../harness.ts'
import { company } from './company.ts'

const world = (transaction: Transaction) => {
  company(transaction)
  transaction.put({ gid: '20', resource_type: 'project', name: 'Launch', workspace: '5' })
  transaction.put({ gid: '21', resource_type: 'portfolio', name: 'All', workspace: '5' })
  transaction.put({ gid: '22', resource_type: 'goal', name: 'Grow' })
  const status = { resource_type: 'status_update', text: 'x', created_by: '72' }
  transaction.put({ gid: '40', ...status })
}
const going = { text: 'Well', status_type: 'on_track' }
const gids = ({ data }: { data: unknown }) => (data as { gid: string }[]).map(({ gid }) => gid)
const message = (text: string) => ({ errors: [{ message: text }] })
const first = '1207000000000000'
const second = '1207000000000001'

t.test('a status update is posted on a project, a portfolio or a goal', async t => {
  const { post } = serving(t, { world })
  const one = checked(t, await post('/status_updates', { ...going, parent: '20' }))
  t.match(one.data, {
    gid: first,
    title: 'Status Update - Aug 8',
    text: 'Well',
    status_type: 'on_track',
    resource_subtype: 'project_status_update',
    author: { gid: '71' },
    created_by: { gid: '71' },
    created_at: '2026-08-08T12:00:00.000Z',
    modified_at: '2026-08-08T12:00:00.000Z',
    parent: { gid: '20', resource_type: 'project', name: 'Launch' },
    likes: [],
    num_likes: 0,
    liked: false,
    reaction_summary: []
  })
  const kinds = { 21: 'portfolio_status_update', 22: 'goal_status_update' }
  for (const [parent, resource_subtype] of Object.entries(kinds)) {
    const answer = await post('/status_updates', { ...going, parent })
    t.match(checked(t, answer).data, { resource_subtype })
  }
})

t.test('which status types there are depends on the parent', async t => {
  const { post } = serving(t, { world })
  const refused = await post('/status_updates', { ...going, status_type: 'missed', parent: '20' })
  t.match(
    refused.json(),
    message(
      'status_type: Must be one of on_track, at_risk, off_track, dropped, on_hold, complete for a project'
    )
  )
  const missed = await post('/status_updates', { ...going, status_type: 'missed', parent: '22' })
  t.match(checked(t, missed).data, { status_type: 'missed' })
  t.match(
    (await post('/status_updates', { ...going, parent: '8' })).json(),
    message('parent: Must be a project, a portfolio or a goal')
  )
})

t.test('status updates come newest first, narrowed by their time', async t => {
  const { get, post, pass } = serving(t, { world })
  await post('/status_updates', { ...going, parent: '20' })
  pass(60_000)
  await post('/status_updates', { ...going, parent: '20', title: 'Later' })
  t.strictSame(checked(t, await get('/status_updates?parent=20')), {
    data: [
      {
        gid: second,
        resource_type: 'status_update',
        title: 'Later',
        resource_subtype: 'project_status_update'
      },
      {
        gid: first,
        resource_type: 'status_update',
        title: 'Status Update - Aug 8',
        resource_subtype: 'project_status_update'
      }
    ]
  })
  const since = '/status_updates?parent=20&created_since=2026-08-08T12:00:30Z'
  t.strictSame(gids(checked(t, await get(since))), [second])
  t.match((await get('/status_updates')).json(), message('parent: Missing input'))
})

t.test('the newest status update is the current one, until it goes', async t => {
  const { post, del, get, mock } = serving(t, { world })
  const current = () => {
    const { world } = mock.store
    return currentStatusOf(world.entities.get('20') as Entity, world)
  }
  t.equal(current(), null)
  await post('/status_updates', { ...going, parent: '20' })
  await post('/status_updates', { ...going, parent: '20' })
  t.equal(current(), second)
  t.strictSame(checked(t, await del(`/status_updates/${second}`)), { data: {} })
  t.equal(current(), first)
  t.match(checked(t, await get(`/status_updates/${first}`)).data, { gid: first })
})

t.test('rich text is opt-in', async t => {
  const { get, post } = serving(t, { world })
  const html_text = '<body><b>Well</b></body>'
  await post('/status_updates', { ...going, html_text, parent: '20' })
  t.strictSame(checked(t, await get(`/status_updates/${first}?opt_fields=html_text,text`)).data, {
    gid: first,
    html_text: '<body><strong>Well</strong></body>',
    text: 'Well'
  })
  t.match(checked(t, await get('/status_updates/40?opt_fields=html_text')).data, {
    html_text: '<body>x</body>'
  })
})

t.test('the older API shows the same records in its own form', async t => {
  const { get, post, del } = serving(t, { world })
  const sent = { title: 'T', text: 'x', color: 'yellow' }
  t.strictSame(checked(t, await post('/projects/20/project_statuses', sent)).data, {
    gid: first,
    resource_type: 'project_status',
    title: 'T',
    text: 'x',
    color: 'yellow',
    author: { gid: '71', resource_type: 'user', name: 'Greta' },
    created_at: '2026-08-08T12:00:00.000Z',
    created_by: { gid: '71', resource_type: 'user', name: 'Greta' },
    modified_at: '2026-08-08T12:00:00.000Z'
  })
  t.match(checked(t, await get(`/status_updates/${first}`)).data, { status_type: 'at_risk' })
  t.strictSame(checked(t, await get('/projects/20/project_statuses')), {
    data: [{ gid: first, resource_type: 'project_status', title: 'T' }]
  })
  const one = await get(`/project_statuses/${first}?opt_fields=html_text`)
  t.match(checked(t, one).data, { html_text: '<body>x</body>' })
  t.strictSame(checked(t, await del(`/project_statuses/${first}`)), { data: {} })
  t.equal((await get(`/status_updates/${first}`)).statusCode, 404)
  t.match(checked(t, await post('/projects/20/project_statuses', {})).data, { color: 'green' })
})

t.test('a status update of a caller who is nobody has no author', async t => {
  const { post } = serving(t, {
    world: transaction => transaction.put({ gid: '20', resource_type: 'project', name: 'Launch' })
  })
  t.match(checked(t, await post('/status_updates', { ...going, parent: '20' })).data, {
    ...{ text: 'Well', author: undefined, created_by: undefined }
  })
})

t.test('what can have no status update has no list of them', async t => {
  const { get } = serving(t, { world })
  const answer = await get('/status_updates?parent=8')
  t.equal(answer.statusCode, 400)
  t.match(answer.json(), message('parent: Must be a project, a portfolio or a goal'))
})
