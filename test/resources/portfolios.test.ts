import t from 'tap'
import type { Transaction } from '../../src/world/transaction.ts'
import { checked, serving } from '../harness.ts'
import { enrolled } from './enrolled.ts'

const said = (message: string) => ({ errors: [{ message }] })
const gids = (data: unknown) => (data as { gid: string }[]).map(({ gid }) => gid)
const made = '1207000000000000'

const world = (transaction: Transaction) => {
  enrolled(transaction)
  transaction.put({ gid: '13', resource_type: 'portfolio', name: 'Small', workspace: '5' })
}

t.test('who makes a portfolio owns it, and is a member', async t => {
  const { post, get } = serving(t, { world })
  const sent = { name: 'Year', workspace: '5', color: 'light-red', public: true }
  t.match(checked(t, await post('/portfolios', sent)).data, {
    gid: made,
    name: 'Year',
    color: 'light-red',
    owner: { gid: '71' },
    members: [{ gid: '71' }],
    workspace: { gid: '5' },
    public: true,
    privacy_setting: 'public_to_domain',
    current_status_update: null
  })
  t.strictSame(gids(checked(t, await get('/portfolios?workspace=5')).data), [made])
  t.strictSame(checked(t, await get('/portfolios?workspace=5&owner=72')).data, [])
  t.match((await get('/portfolios')).json(), said('workspace: Missing input'))
})

t.test('a caller who is nobody makes a portfolio without owner and members', async t => {
  const { post } = serving(t, {
    world: transaction => transaction.put({ gid: '5', resource_type: 'workspace' })
  })
  t.match(checked(t, await post('/portfolios', {})).data, { name: '', members: [] })
})

t.test('a portfolio is read, changed and deleted with its memberships', async t => {
  const { get, put, del } = serving(t, { world })
  t.match(checked(t, await put('/portfolios/11', { name: 'Most', custom_fields: {} })).data, {
    name: 'Most'
  })
  const unknown = await put('/portfolios/11', { custom_fields: { '77': 1 } })
  t.match(unknown.json(), said('Custom field with ID 77 is not on given object'))
  t.match(checked(t, await get('/portfolios/11')).data, { name: 'Most', public: false })
  t.strictSame(checked(t, await del('/portfolios/11')), { data: {} })
  t.equal((await get('/portfolio_memberships/24')).statusCode, 404)
})

t.test('members come and go, and memberships say the same', async t => {
  const { get, post } = serving(t, { world })
  const removed = checked(t, await post('/portfolios/11/removeMembers', { members: ['71', '72'] }))
  t.match(removed.data, { members: [] })
  t.strictSame(checked(t, await get('/portfolios/11/portfolio_memberships')).data, [])
  const added = checked(t, await post('/portfolios/11/addMembers', { members: ['72', '72'] }))
  t.match(added.data, { members: [{ gid: '72' }] })
})

t.test('items stand where they are put, and leave', async t => {
  const { get, post } = serving(t, { world })
  const put = async (data: object) => checked(t, await post('/portfolios/11/addItem', data))
  const listed = async () => gids(checked(t, await get('/portfolios/11/items')).data)
  t.strictSame(await put({ item: '10' }), { data: {} })
  await put({ item: '13', insert_before: '10' })
  t.strictSame(await listed(), ['13', '10'])
  await put({ item: '13', insert_after: '10' })
  t.strictSame(await listed(), ['10', '13'])
  checked(t, await post('/portfolios/11/removeItem', { item: '10' }))
  t.strictSame(await listed(), ['13'])
})

t.test('what cannot be an item, or has no place, is refused', async t => {
  const { post } = serving(t, { world })
  const refused = async (path: string, data: object, message: string) =>
    t.match((await post(`/portfolios/${path}/addItem`, data)).json(), said(message))
  await refused('11', { item: '8' }, 'item: Unknown object: 8')
  await refused('11', { item: '10', insert_after: '13' }, 'insert_after: Unknown object: 13')
  const both = { item: '10', insert_after: '13', insert_before: '13' }
  await refused('11', both, 'insert_before: Give insert_before or insert_after, not both')
  await post('/portfolios/11/addItem', { item: '13' })
  const self = (gid: string) =>
    `item: A portfolio cannot be in itself, and ${gid} is or holds this one`
  await refused('11', { item: '11' }, self('11'))
  await refused('13', { item: '11' }, self('11'))
})

t.test('what is in another workspace is unknown as an item', async t => {
  const { get, post } = serving(t, { world })
  t.match(
    (await post('/portfolios/11/addItem', { item: '12' })).json(),
    said('item: Unknown object: 12')
  )
  t.strictSame(checked(t, await get('/portfolios/11/items')).data, [])
})

t.test('members that are not named are a missing input', async t => {
  const { post } = serving(t, { world })
  for (const action of ['addMembers', 'removeMembers']) {
    const answer = await post(`/portfolios/11/${action}`, {})
    t.match(answer.json(), said('members: Missing input'))
  }
})

t.test(
  'who may see a portfolio is said by privacy_setting, before it is made and after',
  async t => {
    const { as, post, put } = serving(t, { world })
    const sent = { name: 'Open', workspace: '5', privacy_setting: 'public_to_domain' }
    const open = checked(t, await post('/portfolios', { ...sent, public: false })).data
    t.match(open, { privacy_setting: 'public_to_domain', public: true })
    const closed = { privacy_setting: 'members_only' }
    t.match(checked(t, await put(`/portfolios/${made}`, closed)).data, { ...closed, public: false })
    checked(t, await post('/memberships', { parent: '11', member: '72', access_level: 'editor' }))
    t.equal((await as('72').put('/portfolios/11', { name: 'Mine' })).statusCode, 200)
    t.equal((await as('72').put('/portfolios/11', closed)).statusCode, 403, 'editors do not say it')
  }
)

t.test('a portfolio has at most 1500 items and 20 custom fields', async t => {
  const items = Array.from({ length: 1500 }, (_, at) => String(3000 + at))
  const fields = Array.from({ length: 21 }, (_, at) => String(5000 + at))
  const { post } = serving(t, {
    world: transaction => {
      world(transaction)
      const put = (gid: string, resource_type: string, more: object) =>
        transaction.put({ gid, resource_type, workspace: '5', ...more })
      for (const gid of items) put(gid, 'project', { name: 'x' })
      for (const gid of fields) put(gid, 'custom_field', { name: gid, resource_subtype: 'text' })
      put('13', 'portfolio', { name: 'Full', items })
    }
  })
  const full = await post('/portfolios/13/addItem', { item: '10' })
  t.match(full.json(), said('A portfolio can have at most 1500 items'))
  checked(t, await post('/portfolios/13/addItem', { item: '3000' }))
  const add = (field?: string) =>
    post('/portfolios/13/addCustomFieldSetting', { custom_field: field })
  for (const field of fields.slice(1)) checked(t, await add(field))
  const answer = await add(fields[0])
  t.match(answer.json(), said('A portfolio can have at most 20 custom fields'))
})

t.test(
  'the start of a portfolio needs the end of it in the request, and is another day',
  async t => {
    const { post, put } = serving(t, { world })
    const alone = said('You must provide `due_on` or `due_at` when setting `start_on`')
    const same = said('start_on: 2026-08-10 is the due date as well')
    const days = { start_on: '2026-08-10', due_on: '2026-08-20' }
    const sent = { name: 'Year', workspace: '5' }
    t.match((await post('/portfolios', { ...sent, start_on: '2026-08-10' })).json(), alone)
    t.match((await post('/portfolios', { ...sent, ...days, due_on: '2026-08-10' })).json(), same)
    t.match(checked(t, await post('/portfolios', { ...sent, ...days })).data, days)
    const change = (data: object) => put(`/portfolios/${made}`, data)
    t.match((await change({ start_on: '2026-08-11' })).json(), alone)
    t.match((await change({ start_on: null })).json(), alone)
    t.match((await change({ due_on: '2026-08-10' })).json(), same)
    t.match(checked(t, await change({ due_on: '2026-08-21' })).data, { due_on: '2026-08-21' })
    const none = { start_on: null, due_on: null }
    t.match(checked(t, await change({ due_on: null })).data, none)
    t.match(checked(t, await change(none)).data, none)
  }
)
