import { Map as PersistentMap } from 'immutable'
import t, { type Test } from 'tap'
import { loadWorld } from '../../src/fixtures/load.ts'
import { kit } from '../fixtures/kit.ts'
import { noon, tokenOf } from '../harness.ts'
import { type Ask, served } from './asking.ts'

/** Ada and Ben are in Fjord, and there is more of what a test says. */
const asking = (t: Test, more: string): Ask => {
  const text = `
workspaces: [{gid: '1', name: Fjord}, {gid: '2', name: Elsewhere}]
users: [{gid: '11', name: Ada, workspaces: [Fjord]}, {gid: '12', name: Ben, workspaces: [Fjord]}]
${more}`
  const { world } = loadWorld([{ name: 'a.yaml', text }], kit, noon)
  const grants = PersistentMap(['11', '12'].map(user => [tokenOf(user), { user }]))
  return served(t, { ...world, grants }).ask
}

const said = async (ask: Ask, user: string, request: string, data?: object): Promise<number> =>
  (await ask(user, request, data)).statusCode

t.test('where nobody is said to be an admin of the workspace, every member is one', async t => {
  const ask = asking(t, '')
  t.equal(await said(ask, '12', 'PUT /workspaces/1', { name: 'New' }), 200)
  const led = asking(t, 'workspace_memberships: [{user: Ada, workspace: Fjord, is_admin: true}]')
  t.equal(await said(led, '12', 'PUT /workspaces/1', { name: 'New' }), 403)
  t.equal(await said(led, '11', 'PUT /workspaces/1', { name: 'New' }), 200)
})

t.test('who is not active in a workspace is not in it', async t => {
  const ask = asking(t, 'workspace_memberships: [{user: Ben, workspace: Fjord, is_active: false}]')
  t.equal(await said(ask, '12', 'GET /workspaces/1'), 403)
  t.equal(await said(ask, '12', 'POST /tasks', { name: 'New', workspace: '1' }), 400)
  t.equal(await said(ask, '11', 'GET /workspaces/1'), 200)
})

t.test('a team that nobody is in is that of all, and one without admin of all in it', async t => {
  const admin = 'workspace_memberships: [{user: Ada, workspace: Fjord, is_admin: true}]'
  const teams = "teams: [{gid: '21', name: Press, organization: Fjord}]"
  const project =
    "projects: [{gid: '31', name: Launch, workspace: Fjord, team: Press, privacy_setting: private_to_team}]"
  const empty = asking(t, [admin, teams, project].join('\n'))
  t.equal(await said(empty, '12', 'PUT /teams/21', { name: 'News' }), 200)
  t.equal(await said(empty, '12', 'GET /projects/31'), 200)
  const members = 'team_memberships: [{team: Press, user: Ben}]'
  const joined = asking(t, [admin, teams, members, project].join('\n'))
  t.equal(await said(joined, '12', 'PUT /teams/21', { visibility: 'secret' }), 200)
  t.equal(await said(joined, '12', 'GET /projects/31'), 200)
  t.equal(await said(joined, '11', 'GET /projects/31'), 403, 'an admin is no member')
})

t.test('a team may leave to its admins what its members do otherwise', async t => {
  const ask = asking(
    t,
    `
workspace_memberships: [{user: Ada, workspace: Fjord, is_admin: true}]
teams:
  - gid: '21'
    name: Press
    organization: Fjord
    edit_team_visibility_or_trash_team_access_level: only_team_admins
    member_invite_management_access_level: only_team_admins
    team_member_removal_access_level: only_team_admins
    team_content_management_access_level: only_team_admins
team_memberships:
  - {team: Press, user: Ada, is_admin: true}
  - {team: Press, user: Ben}`
  )
  const outcomes = async (request: string, data: object) => [
    await said(ask, '11', request, data),
    await said(ask, '12', request, data)
  ]
  t.strictSame(await outcomes('PUT /teams/21', { name: 'News' }), [200, 200])
  t.strictSame(await outcomes('PUT /teams/21', {}), [200, 200])
  t.strictSame(await outcomes('PUT /teams/21', { visibility: 'secret' }), [200, 403])
  t.strictSame(await outcomes('POST /teams/21/addUser', { user: '11' }), [200, 403])
  t.strictSame(await outcomes('POST /teams/21/removeUser', { user: '11' }), [200, 403])
  t.strictSame(await outcomes('POST /teams/21/removeUser', { user: 'me' }), [200, 200])
  t.strictSame(await outcomes('POST /projects', { name: 'New', team: '21' }), [201, 403])
})

t.test('a project may leave sharing and customization to its admins', async t => {
  const ask = asking(
    t,
    `
projects:
  - gid: '31'
    name: Launch
    workspace: Fjord
    owner: Ada
    minimum_access_level_for_customization: admin
    minimum_access_level_for_sharing: admin
custom_fields: [{gid: '41', name: Cost, resource_subtype: number, workspace: Fjord}]`
  )
  const outcomes = async (request: string, data: object) => [
    await said(ask, '11', request, data),
    await said(ask, '12', request, data)
  ]
  t.strictSame(await outcomes('PUT /projects/31', { name: 'New' }), [200, 200])
  for (const looks of [{ color: 'red' }, { icon: 'star' }, { default_view: 'board' }]) {
    t.strictSame(await outcomes('PUT /projects/31', looks), [200, 403], JSON.stringify(looks))
  }
  const field = { custom_field: '41' }
  t.strictSame(await outcomes('POST /projects/31/addCustomFieldSetting', field), [200, 403])
  t.strictSame(await outcomes('POST /projects/31/addMembers', { members: ['11'] }), [200, 403])
  t.strictSame(await outcomes('POST /projects/31/addMembers', { members: ['me'] }), [200, 200])
  t.strictSame(await outcomes('POST /projects/31/addMembers', { members: [] }), [200, 403])
})

t.test('a project or portfolio without an admin is administered by whoever edits it', async t => {
  const ask = asking(
    t,
    `
projects:
  - {gid: '31', name: Open, workspace: Fjord}
  - {gid: '32', name: Private, workspace: Fjord, privacy_setting: private}
  - {gid: '33', name: Read, workspace: Fjord, default_access_level: viewer}
portfolios: [{gid: '34', name: All, workspace: Fjord}, {gid: '35', name: Led, workspace: Fjord}]
memberships: [{parent: Led, member: Ada, access_level: admin}, {parent: Led, member: Ben, access_level: editor}]`
  )
  t.equal(await said(ask, '12', 'DELETE /projects/31'), 200)
  t.equal(await said(ask, '12', 'GET /projects/32'), 403, 'that nobody has it opens nothing')
  t.equal(await said(ask, '12', 'PUT /projects/33', { name: 'New' }), 403)
  t.equal(await said(ask, '12', 'DELETE /portfolios/34'), 200)
  t.equal(await said(ask, '12', 'PUT /portfolios/35', { name: 'New' }), 200)
  t.equal(await said(ask, '12', 'DELETE /portfolios/35'), 403)
  t.equal(await said(ask, '11', 'DELETE /portfolios/35'), 200)
})

t.test('a task in no project that does not say who made it is that of all members', async t => {
  const ask = asking(
    t,
    `
workspace_memberships: [{user: Ben, workspace: Fjord, is_guest: true}]
tasks:
  - {gid: '51', name: Anybody's, workspace: Fjord}
  - {gid: '52', name: Given, workspace: Fjord, assignee: Ben}
  - {gid: '53', name: Of Ben, workspace: Fjord, created_by: Ben}`
  )
  t.equal(await said(ask, '11', 'DELETE /tasks/51'), 200)
  t.equal(await said(ask, '12', 'GET /tasks/51'), 403, 'a guest has been given nothing')
  t.equal(await said(ask, '11', 'GET /tasks/52'), 200)
  t.equal(await said(ask, '12', 'PUT /tasks/52', { name: 'Mine' }), 200)
  t.equal(await said(ask, '11', 'GET /tasks/53'), 403)
})

t.test('templates, custom fields and task lists that are nobody’s are that of all', async t => {
  const ask = asking(
    t,
    `
workspace_memberships: [{user: Ada, workspace: Fjord, is_admin: true}]
project_templates:
  - {gid: '61', name: Any, workspace: Fjord}
  - {gid: '62', name: Of Ada, workspace: Fjord, owner: Ada}
  - {gid: '63', name: There, workspace: '2', public: true}
custom_fields:
  - {gid: '41', name: Cost, resource_subtype: number, workspace: Fjord}
  - {gid: '42', name: Size, resource_subtype: number, workspace: Fjord, created_by: Ada}
  - {gid: '43', name: Shared, resource_subtype: number, workspace: Fjord}
  - {gid: '44', name: There, resource_subtype: number, workspace: '2'}
memberships: [{parent: Shared, member: Ada, access_level: admin}, {parent: Shared, member: Ben, access_level: user}]`
  )
  t.equal(await said(ask, '12', 'DELETE /project_templates/61'), 200)
  t.equal(await said(ask, '12', 'GET /project_templates/62'), 403)
  t.equal(await said(ask, '11', 'DELETE /project_templates/62'), 200)
  t.equal(await said(ask, '12', 'GET /project_templates/63'), 403)
  t.equal(await said(ask, '12', 'PUT /custom_fields/41', { name: 'Price' }), 200)
  t.equal(await said(ask, '12', 'PUT /custom_fields/42', { name: 'Length' }), 403)
  t.equal(await said(ask, '12', 'PUT /custom_fields/43', { name: 'Ours' }), 403)
  t.equal(await said(ask, '11', 'PUT /custom_fields/43', { name: 'Ours' }), 200)
  t.equal(await said(ask, '12', 'GET /custom_fields/44'), 403)
})
