import t from 'tap'
import { expel, foldMembers, membersOf } from '../../src/resources/memberships/members.ts'
import type { Transaction } from '../../src/world/transaction.ts'
import { entitiesOf } from '../../src/world/world.ts'
import { checked, serving, stage } from '../harness.ts'
import { company } from './company.ts'

const world = (transaction: Transaction): void => {
  company(transaction)
  const put = (gid: string, resource_type: string, more: object = {}) =>
    transaction.put({ gid, resource_type, workspace: '5', ...more })
  put('10', 'project', { name: 'Launch', owner: '71', default_access_level: 'commenter' })
  put('11', 'portfolio', { name: 'All', owner: '71' })
  put('12', 'goal', { name: 'Grow' })
  put('13', 'custom_field', { name: 'Cost' })
  transaction.put({ gid: '14', resource_type: 'team', name: 'Press' })
}
const said = (message: string) => ({ errors: [{ message }] })
const first = '1207000000000000'
const gids = (data: unknown) => (data as { gid: string }[]).map(({ gid }) => gid)

t.test('a user becomes a member of a project, with the level that the project gives', async t => {
  const { get, post } = serving(t, { world })
  t.strictSame(checked(t, await post('/memberships', { parent: '10', member: '72' })).data, {
    gid: first,
    resource_type: 'membership',
    parent: { gid: '10', resource_type: 'project', name: 'Launch' },
    member: { gid: '72', resource_type: 'user', name: 'Adam' },
    access_level: 'commenter',
    resource_subtype: 'project_membership'
  })
  const shown = checked(t, await get(`/memberships/${first}`)).data
  t.match(shown, { resource_subtype: 'project_membership', access_level: 'commenter' })
})

t.test('portfolios, goals and custom fields have members too, and a team can be one', async t => {
  const { post } = serving(t, { world })
  const made = async (data: object) => checked(t, await post('/memberships', data)).data
  t.match(await made({ parent: '11', member: '71', access_level: 'admin' }), {
    resource_subtype: 'portfolio_membership',
    access_level: 'admin'
  })
  t.match(await made({ parent: '12', member: '14', role: 'commenter' }), {
    resource_subtype: 'goal_membership',
    member: { gid: '14', resource_type: 'team', name: 'Press' },
    access_level: 'commenter'
  })
  t.match(await made({ parent: '13', member: '72' }), {
    resource_subtype: 'custom_field_membership',
    parent: { gid: '13', name: 'Cost' },
    access_level: 'editor'
  })
})

t.test('members of a goal comment on it where nobody says more', async t => {
  const { post } = serving(t, { world })
  const made = async (data: object) =>
    checked(t, await post('/memberships', { parent: '12', member: '72', ...data })).data
  t.match(await made({}), { resource_subtype: 'goal_membership', access_level: 'commenter' })
  t.match(await made({ access_level: 'editor' }), { gid: first, access_level: 'editor' })
  t.match(await made({}), { gid: first, access_level: 'editor' }, 'who has more keeps it')
})

t.test('a member may be named as any user may: by address, or as me', async t => {
  const { get, post } = serving(t, { world })
  const made = async (member: string) =>
    checked(t, await post('/memberships', { parent: '10', member })).data
  t.match(await made('me'), { gid: first, member: { gid: '71' } })
  t.match(await made('ADAM@f.test'), { member: { gid: '72' } })
  const mine = await get('/memberships?parent=10&member=me')
  t.strictSame(gids(checked(t, mine).data), [first])
  const nobody = await post('/memberships', { parent: '10', member: 'eve@f.test' })
  t.match(nobody.json(), said('member: Not a Long: eve@f.test'))
})

t.test('what has no members has no list of them', async t => {
  const { get } = serving(t, { world })
  for (const parent of ['8', '14']) {
    const answer = await get(`/memberships?parent=${parent}`)
    t.equal(answer.statusCode, 400)
    t.match(answer.json(), said(`parent: Unknown object: ${parent}`))
  }
})

t.test('who is a member already keeps the membership, with the level asked for now', async t => {
  const { post } = serving(t, { world })
  const made = async (data: object) =>
    checked(t, await post('/memberships', { parent: '10', member: '72', ...data })).data
  t.match(await made({}), { gid: first, access_level: 'commenter' })
  t.match(await made({}), { gid: first, access_level: 'commenter' })
  t.match(await made({ access_level: 'admin' }), { gid: first, access_level: 'admin' })
})

t.test('what a membership needs is said', async t => {
  const { post, put } = serving(t, { world })
  const refused = async (data: object, message: string) =>
    t.match((await post('/memberships', data)).json(), said(message))
  await refused({ member: '72' }, 'parent: Missing input')
  await refused({ parent: '10' }, 'member: Missing input')
  await refused({ parent: '8', member: '72' }, 'parent: Unknown object: 8')
  await refused({ parent: '404', member: '72' }, 'parent: Unknown object: 404')
  await refused({ parent: '10', member: '11' }, 'member: Unknown object: 11')
  const levels = 'access_level: must be one of admin, editor, viewer, not commenter'
  await refused({ parent: '11', member: '72', access_level: 'commenter' }, levels)
  await post('/memberships', { parent: '11', member: '72' })
  t.match((await put(`/memberships/${first}`, { access_level: 'commenter' })).json(), said(levels))
})

t.test('the access level changes, and a membership ends', async t => {
  const { mock, put, post, del } = serving(t, { world })
  await post('/memberships', { parent: '10', member: '72' })
  const changed = checked(t, await put(`/memberships/${first}`, { access_level: 'viewer' })).data
  t.match(changed, { gid: first, access_level: 'viewer' })
  t.match(checked(t, await put(`/memberships/${first}`, {})).data, { access_level: 'viewer' })
  const project = { gid: '10', resource_type: 'project' }
  t.strictSame(membersOf(project, mock.store.world), ['72'])
  t.strictSame(checked(t, await del(`/memberships/${first}`)), { data: {} })
  t.strictSame(membersOf(project, mock.store.world), [])
})

t.test('a membership that was saved without its level stays without one', async t => {
  const { put } = serving(t, {
    world: transaction => {
      world(transaction)
      transaction.put({ gid: '15', resource_type: 'membership', parent: '10', member: '72' })
    }
  })
  const { data } = checked(t, await put('/memberships/15', {}))
  t.match(data, { gid: '15', member: { gid: '72' } })
  t.notMatch(data, { access_level: String })
})

t.test('memberships are listed by parent and by member', async t => {
  const { get, post } = serving(t, { world })
  await post('/memberships', { parent: '10', member: '71' })
  await post('/memberships', { parent: '10', member: '14' })
  await post('/memberships', { parent: '11', member: '14' })
  const listed = async (query: string) => gids(checked(t, await get(`/memberships?${query}`)).data)
  t.strictSame(await listed('parent=10'), [first, '1207000000000001'])
  t.strictSame(await listed('parent=10&member=14'), ['1207000000000001'])
  t.strictSame(await listed('parent=11&resource_subtype=project_membership'), [])
  t.strictSame(await listed('member=14&resource_subtype=project_membership'), ['1207000000000001'])
  t.match((await get('/memberships?member=14')).json(), said('parent: Missing input'))
  const ofUser = await get('/memberships?member=71&resource_subtype=project_membership')
  t.match(ofUser.json(), said('parent: Missing input'))
})

t.test('a team is no user among the members, and a membership goes with its parent', async t => {
  const { mock } = stage({ world })
  const { store, references } = mock
  const project = { gid: '10', resource_type: 'project', members: ['72', '14', '71'] }
  store.transact(transaction => {
    t.strictSame(foldMembers(project, transaction), { gid: '10', resource_type: 'project' })
    t.strictSame(membersOf(project, transaction.world), ['72', '71'])
    expel({ transaction, references }, project, '72')
    expel({ transaction, references }, project, '72')
    t.strictSame(membersOf(project, transaction.world), ['71'])
    references.remove(transaction, project)
    t.strictSame(entitiesOf(transaction.world, 'membership'), [])
  })
})

t.test('a record without members folds to itself', async t => {
  stage().mock.store.transact(transaction =>
    t.strictSame(foldMembers({ gid: '1', resource_type: 'project' }, transaction), {
      gid: '1',
      resource_type: 'project'
    })
  )
})
