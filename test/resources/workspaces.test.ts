import t from 'tap'
import { checked, serving } from '../harness.ts'
import { company as world } from './company.ts'

const fjord = { gid: '5', name: 'Fjord', resource_type: 'workspace' }

t.test('the workspaces of the caller are listed', async t => {
  const { get } = serving(t, { world })
  const plain = { gid: '6', name: 'Plain', resource_type: 'workspace' }
  t.strictSame(checked(t, await get('/workspaces')), { data: [fjord, plain] })
})

t.test('an organization is one that has e-mail domains, unless it says otherwise', async t => {
  const { get } = serving(t, { world })
  t.strictSame(checked(t, await get('/workspaces/5')).data, {
    ...{ gid: '5', email_domains: ['f.test'], is_organization: true },
    ...{ name: 'Fjord', resource_type: 'workspace' }
  })
  t.match(checked(t, await get('/workspaces/6')).data, {
    email_domains: [],
    is_organization: false
  })
  const other = serving(t, {
    world: transaction =>
      transaction.put({ gid: '7', resource_type: 'workspace', is_organization: true })
  })
  t.match(checked(t, await other.get('/workspaces/7')).data, { is_organization: true })
})

t.test('a workspace is renamed, and nothing else of it is written', async t => {
  const { put } = serving(t, { world })
  t.match(checked(t, await put('/workspaces/5', { name: 'Sound' })).data, { name: 'Sound' })
  const answer = await put('/workspaces/5', { is_organization: false })
  t.match(answer.json(), { errors: [{ message: 'is_organization: Cannot write this property' }] })
})

t.test('users join and leave', async t => {
  const { get, post } = serving(t, { world })
  const joined = await post('/workspaces/6/addUser', { user: 'adam@f.test' })
  t.match(checked(t, joined).data, { gid: '72', name: 'Adam', email: 'adam@f.test' })
  const workspaces = async () => checked(t, await get('/users/72?opt_fields=workspaces.name')).data
  t.match(await workspaces(), { workspaces: [{ name: 'Fjord' }, { name: 'Plain' }] })
  t.strictSame(checked(t, await post('/workspaces/5/removeUser', { user: '72' })), { data: {} })
  t.strictSame(await workspaces(), { gid: '72', workspaces: [{ gid: '6', name: 'Plain' }] })
})

t.test(
  'an e-mail address that nobody has is invited; one of another domain as a guest',
  async t => {
    const { get, post } = serving(t, { world, verifyResponses: true })
    const invite = async (workspace: string, user: string) => {
      const { data } = checked(t, await post(`/workspaces/${workspace}/addUser`, { user }))
      const { gid } = data as { gid: string }
      t.match(data, { name: user, email: user })
      const path = `/users/${gid}/workspace_memberships?opt_fields=is_guest,workspace`
      return checked(t, await get(path)).data
    }
    t.match(await invite('5', 'ines@f.test'), [{ workspace: { gid: '5' }, is_guest: false }])
    t.match(await invite('5', 'mei@else.test'), [{ workspace: { gid: '5' }, is_guest: true }])
    t.match(await invite('6', 'joe@else.test'), [{ workspace: { gid: '6' }, is_guest: false }])
    const again = checked(t, await post('/workspaces/5/addUser', { user: 'INES@f.test' })).data
    t.match(again, { email: 'ines@f.test' })
    t.match(checked(t, await get('/users/ines@f.test')).data, { workspaces: [{ gid: '5' }] })
  }
)

t.test('who joins without an e-mail address is no guest', async t => {
  const { get, post } = serving(t, {
    world: transaction => {
      world(transaction)
      transaction.put({ gid: '73', resource_type: 'user', name: 'Cy', workspaces: ['6'] })
    }
  })
  checked(t, await post('/workspaces/5/addUser', { user: '73' }))
  const path = '/workspaces/5/workspace_memberships?user=73&opt_fields=is_guest'
  t.match(checked(t, await get(path)).data, [{ is_guest: false }])
})

t.test('who can be no user is not invited', async t => {
  const { post } = serving(t, { world })
  for (const [user, message] of [
    ['nobody', 'user: Not an email, GID, or "me": nobody'],
    ['404', 'user: Unknown object: 404'],
    [71, 'user: Not a valid GID type: number']
  ]) {
    t.match((await post('/workspaces/5/addUser', { user })).json(), { errors: [{ message }] })
  }
})

t.test('who is to join or to leave must be said', async t => {
  for (const action of ['addUser', 'removeUser']) {
    const answer = await serving(t, { world }).post(`/workspaces/5/${action}`, {})
    t.match(answer.json(), { errors: [{ message: 'user: Missing input' }] })
  }
})
