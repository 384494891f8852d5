import t from 'tap'
import { checked, serving } from '../harness.ts'
import { gidsIn, made, said, board as world } from './board.ts'

const greta = { gid: '71', name: 'Greta', resource_type: 'user' }
const empty = { data: {} }

t.test('a new task has what a new task has', async t => {
  const { get, post } = serving(t, { world })
  const answer = await post('/tasks', { name: 'New', workspace: '5' })
  t.equal(answer.headers['location'], `/api/1.0/tasks/${made}`)
  const task = {
    gid: made,
    actual_time_minutes: null,
    assignee: null,
    assignee_status: 'upcoming',
    completed: false,
    completed_at: null,
    created_at: '2026-08-08T12:00:00.000Z',
    custom_fields: [],
    due_at: null,
    due_on: null,
    followers: [greta],
    hearted: false,
    hearts: [],
    liked: false,
    likes: [],
    memberships: [],
    modified_at: '2026-08-08T12:00:00.000Z',
    name: 'New',
    notes: '',
    num_hearts: 0,
    num_likes: 0,
    parent: null,
    permalink_url: `https://app.asana.com/1/5/task/${made}`,
    projects: [],
    resource_subtype: 'default_task',
    resource_type: 'task',
    start_at: null,
    start_on: null,
    tags: [],
    workspace: { gid: '5', name: 'Fjord', resource_type: 'workspace' }
  }
  t.strictSame(checked(t, answer).data, { ...task, actual_time_minutes: 0 })
  const read = checked(t, await get(`/tasks/${made}`)).data as object
  t.strictSame(read, task)
  const [first, ...others] = Object.keys(read).map(name =>
    name === 'resource_subtype' ? 'type ' : name
  )
  t.equal(first, 'gid')
  t.strictSame(others, others.toSorted())
})

t.test('what is sent on request only is sent on request', async t => {
  const { get, post } = serving(t, { world })
  await post('/tasks', { name: 'New', workspace: '5', notes: 'a < b' })
  const asked = 'html_notes,created_by,completed_by,num_subtasks,is_rendered_as_separator'
  t.strictSame(checked(t, await get(`/tasks/${made}?opt_fields=${asked}`)).data, {
    gid: made,
    created_by: greta,
    html_notes: '<body>a &lt; b</body>',
    is_rendered_as_separator: false,
    num_subtasks: 0
  })
})

t.test('a task says who assigned it, and that nobody did', async t => {
  const { get, put } = serving(t, { world })
  const assigner = async () => checked(t, await get('/tasks/41?opt_fields=assigned_by.name')).data
  t.strictSame(await assigner(), { gid: '41', assigned_by: null })
  await put('/tasks/41', { assignee: '72' })
  t.strictSame(await assigner(), { gid: '41', assigned_by: { gid: '71', name: 'Greta' } })
  t.notOk('assigned_by' in (checked(t, await get('/tasks/41')).data as object))
})

t.test('only a plain task says whether it is shown as a separator', async t => {
  const { get, put } = serving(t, { world })
  const asked = '/tasks/41?opt_fields=is_rendered_as_separator'
  for (const kind of ['milestone', 'approval', 'custom']) {
    await put('/tasks/41', { resource_subtype: kind })
    t.strictSame(checked(t, await get(asked)).data, { gid: '41' }, kind)
  }
  await put('/tasks/41', { resource_subtype: 'default_task' })
  t.strictSame(checked(t, await get(asked)).data, { gid: '41', is_rendered_as_separator: false })
})

t.test('a task is read, changed and deleted', async t => {
  const { get, put, del, pass } = serving(t, { world })
  pass(60_000)
  const sent = { name: 'Better', html_notes: '<body>a <b>b</b></body>' }
  t.match(checked(t, await put('/tasks/41', sent)).data, {
    name: 'Better',
    notes: 'a b',
    modified_at: '2026-08-08T12:01:00.000Z'
  })
  const html = checked(t, await get('/tasks/41?opt_fields=html_notes')).data
  t.match(html, { html_notes: '<body>a <strong>b</strong></body>' })
  t.strictSame(checked(t, await del('/tasks/41')), empty)
  t.match((await get('/tasks/41')).json(), said('task: Not a recognized ID: 41'))
  t.strictSame(gidsIn(await get('/projects/20/tasks')), ['42', '43'])
})

t.test('its address names its first project', async t => {
  const { get } = serving(t, { world })
  t.match(checked(t, await get('/tasks/41')).data, {
    permalink_url: 'https://app.asana.com/1/5/project/20/task/41'
  })
})

t.test('followers come and go, and the answer is the task', async t => {
  const { post } = serving(t, { world })
  const added = await post('/tasks/41/addFollowers', { followers: ['me', 'adam@f.test', '72'] })
  t.match(checked(t, added).data, { gid: '41', followers: [greta, { gid: '72' }] })
  const removed = await post('/tasks/41/removeFollowers', { followers: '71,72' })
  t.match(checked(t, removed).data, { followers: [] })
  t.match(
    (await post('/tasks/41/addFollowers', { followers: ['x'] })).json(),
    said('followers: [0]: Not an email, GID, or "me": x')
  )
})

t.test('tags come and go, and a tag that is deleted goes from its tasks', async t => {
  const { get, post, del } = serving(t, { world })
  t.strictSame(checked(t, await post('/tasks/41/addTag', { tag: '1' })), empty)
  await post('/tasks/41/addTag', { tag: '3' })
  await post('/tasks/41/addTag', { tag: '1' })
  t.strictSame(gidsIn(await get('/tasks/41/tags')), ['1', '3'])
  t.strictSame(checked(t, await post('/tasks/41/removeTag', { tag: '1' })), empty)
  t.strictSame(gidsIn(await get('/tasks/41/tags')), ['3'])
  t.strictSame(gidsIn(await get('/tags/3/tasks')), ['8', '41'])
  await del('/tags/3')
  t.match(checked(t, await get('/tasks/41')).data, { tags: [] })
  t.match((await post('/tasks/41/addTag', {})).json(), said('tag: Missing input'))
})

t.test('relations and places are not written with the task', async t => {
  const { put } = serving(t, { world })
  const fields = {
    ...{ projects: ['21'], tags: ['1'], followers: ['72'], memberships: [{ project: '21' }] },
    ...{ workspace: '5', parent: '42', created_at: 'x', num_likes: 3, permalink_url: 'x' }
  }
  for (const [field, value] of Object.entries(fields)) {
    const answer = await put('/tasks/41', { [field]: value })
    t.equal(answer.statusCode, 400)
    t.match(answer.json(), said(`${field}: Cannot write this property`))
  }
})

t.test('a like is mine, and counts under two names', async t => {
  const { get, put } = serving(t, { world })
  await put('/tasks/41', { liked: true })
  const liked = checked(t, await put('/tasks/41', { liked: true })).data
  const like = { user: greta }
  t.match(liked, { liked: true, hearted: true, num_likes: 1, num_hearts: 1, likes: [like] })
  t.match(checked(t, await put('/tasks/41', { liked: false })).data, { liked: false, likes: [] })
  t.match(checked(t, await get('/tasks/41')).data, { num_likes: 0, hearts: [] })
})

t.test('what an app notes on a task is no longer than is documented', async t => {
  const { put } = serving(t, { world })
  const status = async (external: object) => (await put('/tasks/41', { external })).statusCode
  t.equal(await status({ gid: 'x'.repeat(1024), data: 'y'.repeat(32_768) }), 200)
  t.equal(await status({ gid: 'x'.repeat(1025) }), 400)
  t.equal(await status({ data: 'y'.repeat(32_769) }), 400)
})

t.test(
  'what an app has set on a task is shown with the task, and nothing where none has',
  async t => {
    const { get, put } = serving(t, { world })
    const external = { gid: 'Order 7', data: 'paid' }
    t.notOk('external' in (checked(t, await get('/tasks/41')).data as object))
    t.match(checked(t, await put('/tasks/41', { external })).data, { external })
    t.match(checked(t, await get('/tasks/41')).data, { external })
    await put('/tasks/41', { external: {} })
    t.notOk('external' in (checked(t, await get('/tasks/41')).data as object))
  }
)

t.test('a task of an app is found by the gid that the app gave it', async t => {
  const { get, post } = serving(t, { world })
  const external = { gid: 'Order 7', data: 'paid' }
  checked(t, await post('/tasks', { name: 'New', workspace: '5', external }))
  const read = checked(t, await get('/tasks/external:Order%207?opt_fields=name,external')).data
  t.strictSame(read, { gid: made, external, name: 'New' })
  await post('/tasks/41/addDependencies', { dependencies: ['external:order 7'] })
  t.strictSame(gidsIn(await get('/tasks/41/dependencies')), [made])
  const link = { resource_subtype: 'external', name: 'Sketch', url: 'https://example.com/sketch' }
  checked(t, await post('/attachments', { ...link, parent: 'external:order 7' }))
  t.match((await get('/attachments?parent=external:order%207')).json().data, [{ name: 'Sketch' }])
  t.equal((await get('/events?resource=external:order%207')).statusCode, 412)
  t.match(
    (await get('/attachments?parent=external:x')).json(),
    said('parent: Not a Long: external:x')
  )
  const unknown = await get('/tasks/external:x')
  t.equal(unknown.statusCode, 404)
  t.match(unknown.json(), said('task: Not a recognized ID: external:x'))
})
