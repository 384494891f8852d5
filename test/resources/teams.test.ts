import t from 'tap'
import { checked, serving } from '../harness.ts'
import { staff as world } from './staff.ts'

const said = (message: string) => ({ errors: [{ message }] })
const names = (data: unknown) => (data as { name: string }[]).map(({ name }) => name)
const team = '1207000000000000'

t.test('who makes a team is in it, as its admin', async t => {
  const { get, post } = serving(t, { world })
  t.match(checked(t, await post('/teams', { name: 'New', organization: '5' })).data, {
    gid: team,
    name: 'New',
    organization: { gid: '5', name: 'Fjord' },
    visibility: 'request_to_join',
    permalink_url: `https://app.asana.com/0/${team}`
  })
  t.match(checked(t, await get(`/teams/${team}/team_memberships`)).data, [
    { user: { gid: '71' }, is_admin: true, is_guest: false, is_limited_access: false }
  ])
})

t.test('a team needs a name and, with several workspaces, one of them', async t => {
  const { post } = serving(t, { world })
  t.match((await post('/teams', { organization: '5' })).json(), said('name: Missing input'))
  t.match((await post('/teams', { name: 'x' })).json(), said('organization: Missing input'))
  const alone = serving(t, {
    world: transaction => transaction.put({ gid: '5', resource_type: 'workspace' })
  })
  t.match(checked(t, await alone.post('/teams', { name: 'x' })).data, {
    organization: { gid: '5' }
  })
})

t.test('a team is read and changed, and stays in its organization', async t => {
  const { get, put } = serving(t, { world })
  t.match(checked(t, await put('/teams/41', { name: 'P' })).data, { name: 'P' })
  t.match(checked(t, await get('/teams/41')).data, { name: 'P' })
  const moved = await put('/teams/41', { organization: '6' })
  t.match(moved.json(), said('organization: Cannot write this property'))
})

t.test('a team shows the custom fields that it has', async t => {
  const { get } = serving(t, {
    world: transaction => {
      world(transaction)
      const put = (gid: string, resource_type: string, more: object) =>
        transaction.put({ gid, resource_type, ...more })
      put('61', 'custom_field', { name: 'Effort', resource_subtype: 'text', workspace: '5' })
      put('62', 'custom_field_setting', { parent: '41', custom_field: '61', rank: 'a0' })
    }
  })
  t.match(checked(t, await get('/teams/41')).data, {
    custom_field_settings: [{ gid: '62', custom_field: { gid: '61', name: 'Effort' } }]
  })
  t.match(checked(t, await get('/teams/42')).data, { custom_field_settings: [] })
})

t.test(
  'teams are listed by workspace in the order of their names, also as organization',
  async t => {
    const { get } = serving(t, { world })
    t.strictSame(names(checked(t, await get('/workspaces/5/teams')).data), ['Design', 'press'])
    const alias = await get('/organizations/5/teams?limit=1')
    t.equal(alias.statusCode, 200)
    t.match(alias.json(), { data: [{ name: 'Design' }], next_page: {} })
  }
)

t.test('the teams of a user are those in the organization that is asked for', async t => {
  const { get } = serving(t, { world })
  t.strictSame(names(checked(t, await get('/users/me/teams?organization=5')).data), ['press'])
  t.match((await get('/users/me/teams')).json(), said('organization: Missing input'))
})

t.test('who lets people in is said only of a team that one has to ask', async t => {
  const { post, put } = serving(t, { world })
  const level = { join_request_management_access_level: 'only_team_admins' }
  const refusal = said('join_request_management_access_level: Cannot write this property')
  const sent = { name: 'New', organization: '5' }
  t.match((await post('/teams', { ...sent, ...level, visibility: 'public' })).json(), refusal)
  t.match(checked(t, await post('/teams', { ...sent, ...level })).data, level)
  t.match(checked(t, await put('/teams/41', level)).data, level, 'of a team that says nothing')
  const change = async (data: object) => put(`/teams/${team}`, data)
  t.match(checked(t, await change({ ...level, visibility: 'secret' })).data, level)
  const other = { join_request_management_access_level: 'all_team_members' }
  t.match((await change(other)).json(), refusal)
  t.match(checked(t, await change({ ...level, name: 'Same' })).data, { name: 'Same' })
  t.match(checked(t, await change({ ...other, visibility: 'request_to_join' })).data, other)
})

t.test('a user joins a team once, and leaves it', async t => {
  const { get, post } = serving(t, { world })
  const joined = checked(t, await post('/teams/42/addUser', { user: '72' })).data
  t.match(joined, { gid: team, user: { gid: '72' }, team: { gid: '42' }, is_admin: false })
  t.match(checked(t, await post('/teams/42/addUser', { user: '72' })).data, { gid: team })
  t.strictSame(checked(t, await post('/teams/42/removeUser', { user: '72' })), { data: {} })
  t.strictSame(checked(t, await post('/teams/42/removeUser', { user: '72' })), { data: {} })
  t.strictSame(checked(t, await get('/teams/42/users')).data, [])
})

t.test('who joins is said, and in the organization already', async t => {
  const { post } = serving(t, { world })
  t.match((await post('/teams/42/addUser', {})).json(), said('user: Missing input'))
  const stranger = await post('/teams/43/addUser', { user: '72' })
  t.match(stranger.json(), said('user: Not a user in Organization: 72'))
  t.match(checked(t, await post('/teams/44/addUser', { user: '72' })).data, { team: { gid: '44' } })
})

t.test('a team without a name comes first', async t => {
  const { get } = serving(t, {
    world: transaction => {
      world(transaction)
      transaction.put({ gid: '45', resource_type: 'team', organization: '5' })
    }
  })
  const listed = checked(t, await get('/workspaces/5/teams')).data as { gid: string }[]
  t.strictSame(
    listed.map(({ gid }) => gid),
    ['45', '42', '41']
  )
})

t.test('the plain and the rich description of a team are one', async t => {
  const { post, put } = serving(t, { world })
  const shown = '?opt_fields=description,html_description'
  const team = { name: 'Web', organization: '5', description: 'a < b' }
  const { data } = (await post(`/teams${shown}`, team)).json()
  t.match(data, { description: 'a < b', html_description: '<body>a &lt; b</body>' })
  const rich = { html_description: '<body>a <b>b</b></body>' }
  t.match((await put(`/teams/${data.gid}${shown}`, rich)).json().data, {
    ...{ description: 'a b', html_description: '<body>a <strong>b</strong></body>' }
  })
  t.match((await put(`/teams/${data.gid}`, { html_description: 'x' })).json(), {
    errors: [{ message: 'Rich text should be wrapped in <body> tag.' }]
  })
})
