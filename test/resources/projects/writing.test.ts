import t from 'tap'
import { checked, serving } from '../../harness.ts'
import { gidsIn, made, said } from '../board.ts'
import { staff as world } from '../staff.ts'

const greta = { gid: '71', name: 'Greta', resource_type: 'user' }
const fjord = { gid: '5', name: 'Fjord', resource_type: 'workspace' }

t.test('a new project has what a new project has', async t => {
  const { post, put, get } = serving(t, { world })
  const answer = await post('/projects', { name: 'New', notes: 'all', team: '41' })
  t.equal(answer.headers['location'], `/api/1.0/projects/${made}`)
  const project = {
    gid: made,
    resource_type: 'project',
    name: 'New',
    archived: false,
    color: null,
    current_status_update: null,
    default_view: 'list',
    due_date: null,
    due_on: null,
    notes: 'all',
    public: true,
    privacy_setting: 'public_to_workspace',
    start_on: null,
    default_access_level: 'editor',
    minimum_access_level_for_customization: 'editor',
    minimum_access_level_for_sharing: 'editor',
    created_at: '2026-08-08T12:00:00.000Z',
    custom_field_settings: [],
    members: [greta],
    modified_at: '2026-08-08T12:00:00.000Z',
    custom_fields: [],
    completed: false,
    completed_at: null,
    followers: [greta],
    owner: greta,
    team: { gid: '41', name: 'press', resource_type: 'team' },
    permalink_url: `https://app.asana.com/1/5/project/${made}`,
    workspace: fjord
  }
  const written = { ...project, icon: 'list', completed_by: null }
  t.strictSame(checked(t, answer).data, written)
  const changed = await put(`/projects/${made}`, { color: 'red' })
  t.strictSame(checked(t, changed).data, { ...written, color: 'red' })
  await put(`/projects/${made}`, { color: null })
  const read = { ...project, current_status: null }
  t.strictSame(checked(t, await get(`/projects/${made}`)).data, read)
  t.strictSame((await get(`/projects/${made}?opt_fields=icon,completed_by`)).json().data, {
    gid: made,
    ...{ completed_by: null, icon: 'list' }
  })
  t.match((await get(`/projects/${made}/sections`)).json(), {
    data: [{ name: 'Untitled section' }]
  })
  t.match((await get(`/projects/${made}/project_memberships`)).json(), {
    data: [{ member: { gid: '71' }, access_level: 'admin' }]
  })
  const optional = 'html_notes,project_brief,created_from_template'
  t.strictSame(checked(t, await get(`/projects/${made}?opt_fields=${optional}`)).data, {
    gid: made,
    created_from_template: null,
    html_notes: '<body>all</body>',
    project_brief: null
  })
})

t.test('a project is made in a workspace, and in a team', async t => {
  const { post } = serving(t, { world })
  const plain = checked(t, await post('/workspaces/6/projects', { name: 'x', public: false })).data
  t.match(plain, { workspace: { gid: '6' }, team: null, public: false, privacy_setting: 'private' })
  const inTeam = checked(t, await post('/teams/42/projects', { name: 'x' })).data
  t.match(inTeam, { workspace: { gid: '5' }, team: { gid: '42' } })
  checked(t, await post('/workspaces/6/addUser', { user: '72' }))
  const named = { name: 'x', workspace: '6', owner: '72', followers: ['72'], public: true }
  t.match(checked(t, await post('/projects', named)).data, {
    ...{ owner: { gid: '72' }, public: true, privacy_setting: 'public_to_workspace' },
    ...{ followers: [{ gid: '71' }, { gid: '72' }], members: [{ gid: '71' }, { gid: '72' }] }
  })
})

t.test('a project needs a name and one workspace', async t => {
  const { post } = serving(t, { world })
  const refused = async (path: string, data: object, message: string) => {
    const answer = await post(path, data)
    t.equal(answer.statusCode, 400)
    t.match(answer.json(), said(message))
  }
  await refused('/projects', { workspace: '5' }, 'name: Missing input')
  await refused('/projects', { workspace: '5', name: '' }, 'name: Missing input')
  await refused('/projects', { workspace: '5', name: ' \t' }, 'name: Missing input')
  await refused('/projects', { name: 'x' }, 'workspace: Missing input')
  await refused('/teams/44/projects', { name: 'x' }, 'workspace: Missing input')
  await refused('/projects', { name: 'x', team: '404' }, 'team: Unknown object: 404')
  const elsewhere = { name: 'x', team: '43', workspace: '5' }
  await refused('/projects', elsewhere, 'team: Unknown object: 43')
  const open = { name: 'x', workspace: '5', public: true }
  await refused('/projects', open, 'public: Cannot write this property')
})

t.test('a project that is changed keeps what is not said', async t => {
  const { post, put, pass } = serving(t, { world })
  await post('/projects', { name: 'New', workspace: '6', notes: 'all' })
  const changed = async (data: object) => checked(t, await put(`/projects/${made}`, data)).data
  pass(60_000)
  t.match(await changed({ name: 'Newer' }), {
    ...{ name: 'Newer', notes: 'all', modified_at: '2026-08-08T12:01:00.000Z' }
  })
  t.match(await changed({ due_date: '2026-09-05' }), {
    ...{ due_on: '2026-09-05', due_date: '2026-09-05' }
  })
  t.match(await changed({ start_on: '2026-09-01', due_on: '2026-09-06' }), {
    ...{ start_on: '2026-09-01', due_on: '2026-09-06', due_date: '2026-09-06' }
  })
  t.match(await changed({ due_on: null }), { due_on: null, due_date: null })
  t.match(await changed({ html_notes: '<body><em>x</em></body>' }), { notes: 'x' })
  t.match(await changed({ public: false }), { public: false, privacy_setting: 'private' })
  t.match(await changed({ archived: true, color: null, owner: null }), {
    ...{ archived: true, color: null, owner: null }
  })
  const alone = await put(`/projects/${made}`, { start_on: '2026-09-01' })
  t.match(alone.json(), said('You must provide `due_on` or `due_at` when setting `start_on`'))
})

t.test('a project does not start on the day on which it is due', async t => {
  const { post, put } = serving(t, { world })
  const dates = { start_on: '2026-09-01', due_on: '2026-09-01' }
  const refused = said('start_on: 2026-09-01 is the due date as well')
  t.match((await post('/projects', { name: 'New', workspace: '6', ...dates })).json(), refused)
  checked(
    t,
    await post('/projects', { name: 'New', workspace: '6', ...dates, due_on: '2026-09-02' })
  )
  t.match((await put(`/projects/${made}`, dates)).json(), refused)
  t.match((await put(`/projects/${made}`, { due_on: '2026-09-01' })).json(), refused)
  t.match((await put(`/projects/${made}`, { due_date: '2026-09-01' })).json(), refused)
  const other = { due_on: '2026-09-03', start_on: '2026-09-02' }
  t.match(checked(t, await put(`/projects/${made}`, other)).data, other)
})

t.test('a project that is due no longer does not start either', async t => {
  const { post, put } = serving(t, { world })
  const dates = { start_on: '2026-09-01', due_on: '2026-09-05' }
  const none = { start_on: null, due_on: null }
  await post('/projects', { name: 'New', workspace: '6', ...dates })
  for (const sent of [{ due_on: null }, { due_date: null }, none]) {
    t.match(checked(t, await put(`/projects/${made}`, sent)).data, { ...none, due_date: null })
    t.match(checked(t, await put(`/projects/${made}`, dates)).data, dates)
  }
  t.match(checked(t, await put(`/projects/${made}`, { ...dates, start_on: null })).data, {
    ...{ start_on: null, due_on: '2026-09-05' }
  })
})

t.test('what a project shows and nobody writes is refused', async t => {
  const { post, put } = serving(t, { world })
  await post('/projects', { name: 'New', workspace: '6' })
  for (const field of [
    'workspace',
    'members',
    'completed',
    'followers',
    'permalink_url',
    'custom_field_settings'
  ]) {
    const answer = await put(`/projects/${made}`, { [field]: '5' })
    t.match(answer.json(), said(`${field}: Cannot write this property`))
  }
  const nameless = await put(`/projects/${made}`, { name: ' ' })
  t.match(nameless.json(), said('name: Missing input'))
  const values = await put(`/projects/${made}`, { custom_fields: { '77': 1 } })
  t.match(values.json(), said('Custom field with ID 77 is not on given object'))
})

t.test('a caller who is nobody makes a project without members', async t => {
  const { post, get } = serving(t, {
    world: transaction => transaction.put({ gid: '5', resource_type: 'workspace' })
  })
  t.match(checked(t, await post('/projects', { name: 'x' })).data, {
    ...{ owner: null, followers: [], members: [] }
  })
  t.strictSame(gidsIn(await get(`/projects/${made}/project_memberships`)), [])
})

t.test('a project has values of the fields of the portfolios that it is in', async t => {
  const { post, put } = serving(t, {
    world: transaction => {
      world(transaction)
      transaction.put({ gid: '20', resource_type: 'project', name: 'x', workspace: '5' })
      transaction.put({ gid: '11', resource_type: 'portfolio', name: 'All', workspace: '5' })
      const field = { name: 'Note', resource_subtype: 'text', workspace: '5' }
      transaction.put({ gid: '30', resource_type: 'custom_field', ...field })
      const setting = { parent: '11', custom_field: '30', rank: 'a0' }
      transaction.put({ gid: '31', resource_type: 'custom_field_setting', ...setting })
    }
  })
  const send = () => put('/projects/20', { custom_fields: { '30': 'Soon' } })
  t.match((await send()).json(), said('Custom field with ID 30 is not on given object'))
  await post('/portfolios/11/addItem', { item: '20' })
  t.match(checked(t, await send()).data, { custom_fields: [{ gid: '30', text_value: 'Soon' }] })
  t.match(checked(t, await put('/projects/20', { name: 'y' })).data, {
    custom_fields: [{ text_value: 'Soon' }]
  })
})
