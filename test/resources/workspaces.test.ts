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

t.test('who is to join must be said', async t => {
  const answer = await serving(t, { world }).post('/workspaces/5/addUser', {})
  t.match(answer.json(), { errors: [{ message: 'user: Missing input' }] })
})
