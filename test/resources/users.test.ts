import t from 'tap'
import type { Entity } from '../../src/world/entity.ts'
import { checked, serving } from '../harness.ts'
import { company as world } from './company.ts'
import { staff } from './staff.ts'

const adam = { gid: '72', name: 'Adam', resource_type: 'user' }
const greta = { gid: '71', name: 'Greta', resource_type: 'user' }
const said = (message: string) => ({ errors: [{ message }] })

t.test('who asks is the first user, whatever the token', async t => {
  const { get } = serving(t, { world })
  t.strictSame(checked(t, await get('/users/me')).data, {
    gid: '71',
    email: 'greta@f.test',
    name: 'Greta',
    photo: null,
    resource_type: 'user',
    workspaces: [
      { gid: '5', name: 'Fjord', resource_type: 'workspace' },
      { gid: '6', name: 'Plain', resource_type: 'workspace' }
    ]
  })
})

t.test('a user goes by gid and by e-mail address', async t => {
  const { get } = serving(t, { world })
  for (const name of ['72', 'adam@f.test', 'ADAM%40F.TEST']) {
    t.match(checked(t, await get(`/users/${name}`)).data, adam, name)
  }
  t.match((await get('/users/eve@f.test')).json(), said('user: Not a recognized ID: eve@f.test'))
})

t.test('users are listed by name, those who share a workspace with the caller', async t => {
  const { get } = serving(t, { world })
  t.strictSame(checked(t, await get('/users')), { data: [adam, greta] })
  t.strictSame(checked(t, await get('/users?workspace=6')), { data: [greta] })
  t.strictSame(checked(t, await get('/workspaces/5/users')), { data: [adam, greta] })
  t.strictSame(checked(t, await get('/users?workspace=6&limit=1')), {
    data: [greta],
    next_page: null
  })
})

t.test('the users of a workspace have no pages', async t => {
  const { get } = serving(t, { world })
  t.strictSame(checked(t, await get('/workspaces/5/users?limit=1')), { data: [adam, greta] })
})

t.test('pages over all workspaces need one of them', async t => {
  const answer = await serving(t, { world }).get('/users?limit=2')
  t.match(answer.json(), said('Need to specify a workspace to paginate!'))
})

t.test('users are listed by team: by gid, and by name without pages', async t => {
  const { get } = serving(t, { world: staff })
  t.strictSame(checked(t, await get('/users?team=41')).data, [greta, adam])
  t.strictSame(checked(t, await get('/users?team=41&limit=1')).data, [greta])
  t.strictSame(checked(t, await get('/users?team=41&workspace=5')).data, [greta, adam])
  t.strictSame(checked(t, await get('/users?team=41&workspace=6')).data, [])
  t.strictSame(checked(t, await get('/teams/41/users')), { data: [adam, greta] })
})

t.test(
  'the favorites of the caller are those that the world has, by type and workspace',
  async t => {
    const { get } = serving(t, {
      world: transaction => {
        world(transaction)
        const me = transaction.find('71') as Entity
        transaction.update(me, { favorites: ['2', '1', '404', '72'] })
      }
    })
    const listed = async (query: string) =>
      checked(t, await get(`/users/me/favorites?${query}`)).data
    t.match(await listed('workspace=5&resource_type=tag'), [{ gid: '1' }])
    t.match(await listed('workspace=5&resource_type=user'), [{ gid: '72' }])
    t.strictSame(await listed('workspace=6&resource_type=user'), [])
    const other = await get('/users/72/favorites?workspace=5&resource_type=tag')
    t.match(other.json(), said('You do not have access to this user.'))
  }
)

t.test('a user who does not say where belongs everywhere, with or without a name', async t => {
  const { get } = serving(t, {
    world: transaction => {
      transaction.put({ gid: '5', resource_type: 'workspace', name: 'Fjord' })
      transaction.put({ gid: '71', resource_type: 'user' })
    }
  })
  t.strictSame(checked(t, await get('/workspaces/5/users?opt_fields=gid')), {
    data: [{ gid: '71' }]
  })
  t.match(checked(t, await get('/users/me')).data, { workspaces: [{ gid: '5' }] })
})

t.test('a user is read and renamed, also as a member of a workspace', async t => {
  const { get, put } = serving(t, { world })
  t.match(checked(t, await put('/users/me', { name: 'G.' })).data, { name: 'G.' })
  t.match(checked(t, await get('/workspaces/6/users/me')).data, { name: 'G.' })
  const renamed = await put('/workspaces/5/users/71', { name: 'Gr.', custom_fields: {} })
  t.match(checked(t, renamed).data, { name: 'Gr.' })
  const stranger = await get('/workspaces/6/users/adam@f.test')
  t.equal(stranger.statusCode, 404)
  t.match(stranger.json(), said('user: Not a recognized ID: adam@f.test'))
})

t.test('the name of somebody else is not to be written', async t => {
  const { get, put } = serving(t, { world })
  for (const path of ['/users/72', '/workspaces/5/users/72']) {
    const answer = await put(path, { name: 'A.' })
    t.equal(answer.statusCode, 400)
    t.match(answer.json(), said('name: Cannot write this property'))
    checked(t, await put(path, { custom_fields: {} }))
  }
  t.match(checked(t, await get('/users/72')).data, { name: 'Adam' })
})

t.test('a custom field that the user does not have gets no value', async t => {
  const answer = await serving(t, { world }).put('/users/me', { custom_fields: { '12': 'x' } })
  t.match(answer.json(), said('Custom field with ID 12 is not on given object'))
})

t.test('who is not found in a body is refused, each kind of name in its words', async t => {
  const { post } = serving(t, { world })
  const refused = async (user: unknown, message: string) =>
    t.match((await post('/workspaces/5/removeUser', { user })).json(), said(message))
  await refused('404', 'user: Unknown object: 404')
  await refused('eve@f.test', 'user: Not a user in Organization: eve@f.test')
  await refused('@121', 'user: Not an email, GID, or "me": @121')
  await refused(71, 'user: Not a valid GID type: number')
})

t.test('users of the only workspace of the caller are listed by gid', async t => {
  const { get } = serving(t, {
    world: transaction => {
      world(transaction)
      transaction.put({ gid: '70', resource_type: 'user', name: 'Bo', workspaces: ['5'] })
      transaction.update(transaction.find('71') as Entity, { workspaces: ['5'] })
    }
  })
  const bo = { gid: '70', name: 'Bo', resource_type: 'user' }
  t.strictSame(checked(t, await get('/users')).data, [bo, greta, adam])
})

t.test('users of a team are in the order of their gids, whoever joined first', async t => {
  const { get } = serving(t, {
    world: transaction => {
      staff(transaction)
      transaction.put({ gid: '70', resource_type: 'user', name: 'Bo', workspaces: ['5'] })
      transaction.put({ gid: '54', resource_type: 'team_membership', team: '41', user: '70' })
    }
  })
  const listed = checked(t, await get('/users?team=41')).data as { gid: string }[]
  t.strictSame(
    listed.map(({ gid }) => gid),
    ['70', '71', '72']
  )
})
