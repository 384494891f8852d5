import t from 'tap'
import { checked, serving } from '../harness.ts'
import { company as world } from './company.ts'

const names = (data: unknown) => (data as { gid: string }[]).map(({ gid }) => gid)
const press = { gid: '1', name: 'press', resource_type: 'tag' }

t.test('a tag is created in the workspace that the body names, or the path', async t => {
  const { post } = serving(t, { world })
  const sent = { name: 'new', color: 'light-red', followers: ['me', '72'] }
  const one = await post('/tags', { ...sent, workspace: '6' })
  t.equal(one.headers['location'], '/api/1.0/tags/1207000000000000')
  t.strictSame(checked(t, one).data, {
    gid: '1207000000000000',
    resource_type: 'tag',
    name: 'new',
    color: 'light-red',
    notes: '',
    created_at: '2026-08-08T12:00:00.000Z',
    followers: [
      { gid: '71', resource_type: 'user', name: 'Greta' },
      { gid: '72', resource_type: 'user', name: 'Adam' }
    ],
    workspace: { gid: '6', resource_type: 'workspace', name: 'Plain' },
    permalink_url: 'https://app.asana.com/0/1207000000000000/1207000000000000'
  })
  const other = checked(t, await post('/workspaces/5/tags', { name: 'other' }))
  t.match(other.data, { name: 'other', color: null, workspace: { gid: '5' } })
})

t.test('without a workspace it is created in the only one of the caller', async t => {
  const { post } = serving(t, { world })
  t.match((await post('/tags', {})).json(), { errors: [{ message: 'workspace: Missing input' }] })
  const alone = serving(t, {
    world: transaction => transaction.put({ gid: '5', resource_type: 'workspace', name: 'One' })
  })
  t.match(checked(t, await alone.post('/tags', {})).data, { workspace: { gid: '5' } })
})

t.test('a world without a workspace says what it needs', async t => {
  const { post, get } = serving(t)
  t.match((await post('/tags', { name: 'x' })).json(), {
    errors: [
      {
        message: 'workspace: The caller has none; give the world of the mock one under workspaces'
      }
    ]
  })
  t.strictSame(checked(t, await get('/tags')), { data: [] })
})

t.test('a tag is read, changed and deleted, and its tasks have it no longer', async t => {
  const { get, put, del } = serving(t, { world })
  t.match(checked(t, await put('/tags/1', { color: 'dark-red' })).data, { color: 'dark-red' })
  t.match(checked(t, await get('/tags/1')).data, { name: 'press', color: 'dark-red' })
  t.strictSame(checked(t, await del('/tags/1')), { data: {} })
  t.equal((await get('/tags/1')).statusCode, 404)
  t.strictSame(names(checked(t, await get('/tasks/8/tags')).data), ['3'])
})

t.test('tags are listed by workspace, or all that the caller sees', async t => {
  const { get } = serving(t, { world })
  t.strictSame(names(checked(t, await get('/tags')).data), ['1', '3', '2'])
  t.strictSame(names(checked(t, await get('/tags?workspace=6')).data), ['2'])
  t.strictSame(names(checked(t, await get('/workspaces/5/tags')).data), ['1', '3'])
  t.strictSame(checked(t, await get('/tags?limit=1&workspace=5')).data, [press])
})

t.test('pages over all workspaces need one of them', async t => {
  const answer = await serving(t, { world }).get('/tags?limit=5')
  t.equal(answer.statusCode, 400)
  t.match(answer.json(), { errors: [{ message: 'Need to specify a workspace to paginate!' }] })
})

t.test("a workspace that is nobody's is one without access", async t => {
  const answer = await serving(t, { world }).get('/tags?workspace=404')
  t.equal(answer.statusCode, 403)
  t.match(answer.json(), { errors: [{ message: 'You do not have access to this workspace.' }] })
})

t.test('the tags of a task come in its order', async t => {
  const { get } = serving(t, { world })
  t.strictSame(names(checked(t, await get('/tasks/8/tags')).data), ['3', '1'])
  t.strictSame(checked(t, await get('/tasks/9/tags?limit=5')), { data: [], next_page: null })
})
