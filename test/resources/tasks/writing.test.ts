import t from 'tap'
import { checked, serving } from '../../harness.ts'
import { gidsIn, made, said, board as world } from '../board.ts'

const one = 'You should specify one of workspace, parent, projects'

t.test('a new task is in the workspace of what it is given', async t => {
  const { post, get } = serving(t, { world })
  const inProject = checked(t, await post('/tasks', { name: 'x', projects: ['20', '21'] })).data
  t.match(inProject, {
    workspace: { gid: '5' },
    projects: [{ gid: '20' }, { gid: '21' }],
    memberships: [
      { project: { gid: '20' }, section: { gid: '31' } },
      { project: { gid: '21' }, section: { gid: '33' } }
    ]
  })
  t.strictSame(gidsIn(await get('/projects/20/tasks')), [made, '41', '42', '43'])
  t.match((await post('/tasks', { name: 'x' })).json(), said(one))
  t.match((await post('/tasks', { memberships: [{ project: '20' }] })).json(), said(one))
})

t.test('a membership puts a new task into a section', async t => {
  const { post, get } = serving(t, { world })
  const memberships = [{ project: '20', section: '32' }]
  t.match(checked(t, await post('/tasks', { name: 'x', workspace: '5', memberships })).data, {
    memberships: [{ project: { gid: '20' }, section: { gid: '32' } }]
  })
  t.strictSame(gidsIn(await get('/sections/32/tasks')), [made, '43'])
  const both = await post('/tasks', { projects: ['20', '20'], memberships })
  const [place] = (checked(t, both).data as { memberships: object[] }).memberships
  t.match(place, { project: { gid: '20' }, section: { gid: '32' } })
  t.match(checked(t, both).data, { projects: [{ gid: '20' }] })
  const bare = await post('/tasks', { workspace: '5', memberships: [{ project: '21' }] })
  t.match(checked(t, bare).data, { memberships: [{ section: { gid: '33' } }] })
})

t.test('only a task of subtype custom gets a custom type and a status of it', async t => {
  const { put } = serving(t, {
    world: transaction => {
      world(transaction)
      transaction.put({ gid: '90', resource_type: 'custom_type', name: 'Bug' })
      transaction.put({ gid: '91', resource_type: 'custom_type_status_option', name: 'Open' })
    }
  })
  const custom = { custom_type: '90', custom_type_status_option: '91' }
  for (const [field, value] of Object.entries(custom)) {
    const answer = await put('/tasks/41', { [field]: value })
    t.match(answer.json(), said(`${field}: Cannot write this property`))
    checked(t, await put('/tasks/41', { [field]: null }))
  }
  const answer = await put('/tasks/41', { resource_subtype: 'custom', custom_type: '90' })
  t.match(checked(t, answer).data, { custom_type: { gid: '90', name: 'Bug' } })
  const status = checked(t, await put('/tasks/41', { custom_type_status_option: '91' })).data
  t.match(status, { custom_type: { gid: '90' }, custom_type_status_option: { gid: '91' } })
})

t.test('a task keeps its name when none is sent, or a blank one', async t => {
  const { put, get } = serving(t, { world })
  for (const name of ['', ' ']) {
    t.match((await put('/tasks/41', { name, notes: 'x' })).json(), said('name: Missing input'))
  }
  t.match((await get('/tasks/41')).json().data, { name: 'Plan' })
  t.match(checked(t, await put('/tasks/41', { notes: 'x' })).data, { name: 'Plan', notes: 'x' })
})

t.test('a place that is none is refused, and no task is left behind', async t => {
  const { post, get } = serving(t, { world })
  const refused = async (data: object, message: string) => {
    const answer = await post('/tasks', { workspace: '5', ...data })
    t.equal(answer.statusCode, 400)
    t.match(answer.json(), said(message))
  }
  await refused({ projects: ['404'] }, 'projects: [0]: Unknown object: 404')
  await refused({ projects: ['20', '22'] }, 'projects: [1]: Unknown object: 22')
  await refused(
    { memberships: [{ section: '31' }] },
    'memberships: [0]: project: Missing required field'
  )
  await refused(
    { memberships: [{ project: '20', section: '33' }] },
    'memberships: [0]: section: Unknown object: 33'
  )
  await refused(
    { memberships: [{ project: '20', section: {} }] },
    'memberships: [0]: section: Not a valid GID type: object'
  )
  await refused(
    { memberships: [{ project: '22' }] },
    'memberships: [0]: project: Unknown object: 22'
  )
  await refused({ projects: '@1' }, 'projects: [0]: Not a Long: @1')
  t.strictSame(gidsIn(await get('/projects/20/tasks')), ['41', '42', '43'])
})

t.test('who creates a task and whose it is follow it', async t => {
  const { post, put } = serving(t, { world })
  const sent = { workspace: '5', assignee: 'adam@f.test', followers: ['me', '72'] }
  t.match(checked(t, await post('/tasks', sent)).data, {
    assignee: { gid: '72' },
    assignee_status: 'inbox',
    followers: [{ gid: '71' }, { gid: '72' }]
  })
  t.match(checked(t, await put('/tasks/41', { assignee: 'me' })).data, {
    assignee: { gid: '71' },
    followers: [{ gid: '71' }]
  })
  t.match(checked(t, await put('/tasks/41', { assignee: null })).data, {
    assignee: null,
    followers: [{ gid: '71' }]
  })
})

t.test('only who is in the workspace can be assigned', async t => {
  const { put, post } = serving(t, { world })
  t.match(
    (await put('/tasks/41', { assignee: 'x' })).json(),
    said('assignee: Not an email, GID, or "me": x')
  )
  t.match(
    (await put('/tasks/41', { assignee: 'eve@f.test' })).json(),
    said('assignee: Not a user in Organization: eve@f.test')
  )
  const plain = await post('/tasks', { workspace: '6', assignee: '72' })
  t.match(plain.json(), said('assignee: Not a user in Workspace: 6'))
  const unknown = await put('/tasks/41', { assignee: '404' })
  t.equal(unknown.statusCode, 400)
})

t.test('a stranger to the organization is refused', async t => {
  const { put } = serving(t, {
    world: transaction => {
      world(transaction)
      transaction.put({ gid: '73', resource_type: 'user', name: 'Guest', workspaces: ['6'] })
    }
  })
  t.match(
    (await put('/tasks/41', { assignee: '73' })).json(),
    said('assignee: Not a user in Organization: 73')
  )
})

t.test('plans need somebody who has them', async t => {
  const { put, post } = serving(t, { world })
  const message = "Schedule status shouldn't be set for unassigned tasks"
  t.match((await put('/tasks/41', { assignee_status: 'later' })).json(), said(message))
  const planned = { workspace: '5', assignee_status: 'later' }
  t.match((await post('/tasks', planned)).json(), said(message))
  t.match(checked(t, await post('/tasks', { ...planned, assignee: 'me' })).data, {
    assignee_status: 'later'
  })
})

t.test("every task says how it is planned, and one that is nobody's forgets it", async t => {
  const { get, put } = serving(t, { world })
  const planned = async () =>
    (await get('/tasks/41?opt_fields=assignee_status')).json().data.assignee_status
  t.equal(await planned(), 'upcoming')
  await put('/tasks/41', { assignee: 'me' })
  t.equal(await planned(), 'inbox')
  await put('/tasks/41', { assignee_status: 'today' })
  t.equal(await planned(), 'today')
  await put('/tasks/41', { assignee: null })
  t.equal(await planned(), 'upcoming')
})

t.test('a task that is done says since when and by whom', async t => {
  const { put, get, pass } = serving(t, { world })
  const done = { completed: true, completed_at: '2026-08-08T12:00:00.000Z' }
  t.match(checked(t, await put('/tasks/41', { completed: 'true' })).data, done)
  pass(60_000)
  t.match(checked(t, await put('/tasks/41', { completed: true, name: 'x' })).data, done)
  const by = checked(t, await get('/tasks/41?opt_fields=completed_by.name')).data
  t.strictSame(by, { gid: '41', completed_by: { gid: '71', name: 'Greta' } })
  t.match(checked(t, await put('/tasks/41', { completed: false })).data, {
    completed: false,
    completed_at: null
  })
})

t.test('an approval goes with its completion', async t => {
  const { put, post } = serving(t, { world })
  const sent = { name: 'OK?', workspace: '5', resource_subtype: 'approval' }
  t.match(checked(t, await post('/tasks', sent)).data, {
    ...{ resource_subtype: 'approval', approval_status: 'pending', completed: false }
  })
  const changed = async (data: object, expected: object) =>
    t.match(checked(t, await put(`/tasks/${made}`, data)).data, expected)
  await changed({ approval_status: 'rejected' }, { completed: true, approval_status: 'rejected' })
  await changed({ name: 'x' }, { completed: true, approval_status: 'rejected' })
  await changed({ completed: true }, { approval_status: 'rejected' })
  await changed({ completed: false }, { approval_status: 'pending', completed_at: null })
  await changed({ completed: true }, { approval_status: 'approved' })
  await changed({ approval_status: 'pending' }, { completed: false })
  const done = { ...sent, completed: true }
  t.match(checked(t, await post('/tasks', done)).data, { approval_status: 'approved' })
  const plain = checked(t, await put('/tasks/41', { approval_status: 'approved' })).data
  t.notOk('approval_status' in (plain as object))
  await put('/tasks/41', { completed: true })
  const turned = await put('/tasks/41', { resource_subtype: 'approval' })
  t.match(checked(t, turned).data, { approval_status: 'approved' })
})

t.test('a caller who is nobody makes tasks that nobody follows, likes or is assigned', async t => {
  const { post, put } = serving(t, {
    world: transaction => transaction.put({ gid: '5', resource_type: 'workspace' })
  })
  t.match(checked(t, await post('/tasks', { workspace: '5' })).data, { followers: [], name: '' })
  checked(t, await put(`/tasks/${made}`, { completed: true }))
  const liked = checked(t, await put(`/tasks/${made}`, { liked: true })).data
  t.match(liked, { liked: false, likes: [] })
  const mine = await put(`/tasks/${made}`, { assignee: 'me' })
  t.match(mine.json(), said('assignee: Not an email, GID, or "me": me'))
})

t.test('custom fields that a task does not have are refused', async t => {
  const { put, post } = serving(t, { world })
  const message = 'Custom field with ID 77 is not on given object'
  const custom_fields = { '77': 'x' }
  t.match((await put('/tasks/41', { custom_fields })).json(), said(message))
  t.match((await post('/tasks', { workspace: '5', custom_fields })).json(), said(message))
  const shape = 'custom_fields: Value is not a JSON object: x'
  t.match((await put('/tasks/41', { custom_fields: 'x' })).json(), said(shape))
})
