import t from 'tap'
import { checked, serving } from '../harness.ts'
import { board, made, said } from './board.ts'
import { telling } from './told.ts'

const world: typeof board = transaction => {
  board(transaction)
  transaction.put({ gid: '91', resource_type: 'team', name: 'Press', organization: '5' })
  transaction.put({
    gid: '81',
    resource_type: 'portfolio',
    name: 'All',
    workspace: '5',
    owner: '71'
  })
  const comment = { resource_subtype: 'comment_added', type: 'comment', text: 'Hm' }
  transaction.put({ gid: '51', resource_type: 'story', ...comment, target: '41', created_by: '71' })
}
const tokenOf = async ({ get }: Pick<ReturnType<typeof serving>, 'get'>, path: string) =>
  (await get(path)).json().sync as string

t.test('an event as it goes over the wire', async t => {
  const served = serving(t, { world, verifyResponses: true })
  const sync = await tokenOf(served, '/events?resource=20')
  await served.post('/tasks', { name: 'Pay', projects: ['20'] })
  await served.put(`/tasks/${made}`, { assignee: '72' })
  const { data } = checked(t, await served.get(`/events?resource=20&sync=${sync}`)) as {
    data: object[]
  }
  const task = { gid: made, name: 'Pay', resource_type: 'task', resource_subtype: 'default_task' }
  const common = {
    created_at: '2026-08-08T12:00:00.000Z',
    resource: task,
    type: 'task',
    user: { gid: '71', name: 'Greta', resource_type: 'user' }
  }
  const parent = { gid: '20', name: 'Launch', resource_type: 'project' }
  t.strictSame(data[0], { ...common, action: 'added', parent })
  t.strictSame(Object.keys(data[0] ?? {}), [
    ...['action', 'created_at', 'parent', 'resource', 'type', 'user']
  ])
  const value = { gid: '72', name: 'Adam', resource_type: 'user' }
  t.strictSame(data[3], {
    ...{ ...common, action: 'changed', parent: null },
    change: { action: 'changed', field: 'assignee', new_value: value }
  })
})

t.test('the path of a record has its events as well', async t => {
  const served = serving(t, { world, verifyResponses: true })
  const { get, put } = served
  for (const path of ['/tasks/41', '/projects/20', '/sections/31', '/stories/51']) {
    const sync = await tokenOf(served, `${path}/events`)
    const gid = path.split('/').at(-1)
    t.equal(await tokenOf(served, `/events?resource=${gid}`), sync, path)
    await put('/stories/51', { text: `Read at ${path}` })
    const { data } = checked(t, await get(`${path}/events?sync=${sync}`)) as { data: object[] }
    t.match(data, [{ action: 'changed', resource: { gid: '51' }, change: { field: 'text' } }])
    t.equal(data.length, 1)
  }
  t.match((await get('/tasks/20/events')).json(), said('task: Not a recognized ID: 20'))
})

t.test('a workspace tells of all that is in it, a thousand events at once', async t => {
  const served = serving(t, { world, verifyResponses: true })
  const { get, post, put } = served
  const sync = await tokenOf(served, '/workspaces/5/events')
  await post('/tasks', { name: 'Alone', workspace: '5' })
  for (let at = 0; at < 1000; at += 1) await put('/tags/1', { name: `Name ${at}` })
  const one = (await get(`/organizations/5/events?sync=${sync}`)).json()
  t.equal(one.data.length, 1000)
  t.equal(one.has_more, true)
  t.match(one.data[0], { action: 'added', resource: { name: 'Alone' }, parent: null })
  const two = (await get(`/workspaces/5/events?sync=${one.sync}`)).json()
  t.equal(two.data.length, 1)
  t.equal(two.has_more, false)
})

t.test('what has been deleted is heard of, what never was is not', async t => {
  const served = serving(t, { world, verifyResponses: true })
  const { get, del } = served
  const sync = await tokenOf(served, '/events?resource=43')
  await del('/tasks/43')
  const { data } = (await get(`/events?resource=43&sync=${sync}`)).json()
  t.match(data, [{ action: 'deleted', resource: { gid: '43', name: 'Ship' }, parent: null }])
  t.equal((await get('/events?resource=404')).statusCode, 403)
  t.match(
    (await get('/events?resource=404')).json(),
    said('You do not have access to this object.')
  )
  t.match((await get('/events?resource=x')).json(), said('resource: Not a Long: x'))
  t.match((await get('/events')).json(), said('resource: Missing input'))
})

t.test('a comment is added to its task, changed, and removed from it', async t => {
  const { told, put, del, post } = telling(t, { world })
  await post('/tasks/41/stories', { text: 'Well' })
  t.strictSame(told('20'), ['added story comment_added, task Plan'])
  await put('/stories/51', { html_text: '<body><b>Well</b></body>' })
  t.strictSame(told('20'), ['changed story comment_added, changed text'])
  await put('/stories/51', { is_pinned: true })
  t.strictSame(told(), ['changed story comment_added, changed is_pinned'])
  await del('/stories/51')
  t.strictSame(told('20'), ['removed story comment_added, task Plan'])
})

t.test('a story that speaks of what is deleted has not changed', async t => {
  const { told, post, del } = telling(t, { world })
  await post('/tasks/44/addProject', { project: '21' })
  told()
  await del('/projects/21')
  t.strictSame(told(), [
    'deleted project Home',
    'deleted section All',
    'removed task Rest, project Home',
    'removed task Rest, section All'
  ])
})

t.test(
  'a project is added to its team, or to its workspace, with all that is new in it',
  async t => {
    const { told, post, put } = telling(t, { world })
    await post('/projects', { name: 'Trip', workspace: '5', team: '91' })
    t.strictSame(told('91'), [
      'added project Trip, team Press',
      'added project_membership, project Trip',
      'added section Untitled section, project Trip'
    ])
    await post('/projects', { name: 'Own', workspace: '5' })
    t.match(told('5'), ['added project Own, workspace Fjord'])
    await put('/projects/20', { owner: '72', archived: true })
    t.strictSame(told().sort(), [
      'changed project Launch, changed archived',
      'changed project Launch, changed owner, Adam'
    ])
  }
)

t.test('a portfolio tells what comes into it and goes', async t => {
  const { told, post, del } = telling(t, { world })
  await post('/portfolios/81/addItem', { item: '20' })
  t.strictSame(told('20'), ['added project Launch, portfolio All'])
  await post('/tasks', { name: 'Pay', projects: ['20'] })
  t.equal(told('81').length, 3, 'it hears of what is in its projects')
  await post('/portfolios/81/removeItem', { item: '20' })
  t.strictSame(told('81'), ['removed project Launch, portfolio All'])
  await post('/portfolios/81/addItem', { item: '20' })
  told()
  await del('/portfolios/81')
  t.strictSame(told(), ['deleted portfolio All', 'removed project Launch, portfolio All'])
})

t.test('members come and go by the names of their kinds', async t => {
  const { told, post } = telling(t, { world })
  await post('/projects/20/addMembers', { members: ['72'] })
  t.strictSame(told('20'), ['added project_membership, project Launch'])
  await post('/projects/20/removeMembers', { members: ['72'] })
  t.strictSame(told('20'), ['removed project_membership, project Launch'])
  await post('/teams/91/addUser', { user: '72' })
  t.strictSame(told('91'), ['added team_membership, team Press'])
  await post('/teams/91/removeUser', { user: '72' })
  t.strictSame(told('5'), ['removed team_membership, team Press'])
})

t.test('a membership is shown on the wire by the name of its kind', async t => {
  const served = serving(t, { world, verifyResponses: true })
  const sync = await tokenOf(served, '/events?resource=20')
  await served.post('/projects/20/addMembers', { members: ['72'] })
  await served.post('/projects/20/removeMembers', { members: ['72'] })
  const { data } = checked(t, await served.get(`/events?resource=20&sync=${sync}`)) as {
    data: { type: string; resource: { resource_type: string } }[]
  }
  t.strictSame(
    data.map(({ type, resource }) => [type, resource.resource_type]),
    [
      ['project_membership', 'project_membership'],
      ['project_membership', 'project_membership']
    ]
  )
})

t.test('custom fields tell where they are and what of a record has a new value', async t => {
  const { told, post, put, del } = telling(t, { world })
  await post('/custom_fields', { name: 'Size', resource_subtype: 'text', workspace: '5' })
  t.strictSame(told('5'), ['added custom_field Size, workspace Fjord'])
  await post('/projects/20/addCustomFieldSetting', { custom_field: made })
  t.strictSame(told('20'), ['added custom_field_setting, project Launch'])
  await put('/tasks/41', { custom_fields: { [made]: 'large' } })
  t.strictSame(told('20'), ['changed task Plan, changed custom_fields, Size'])
  await del(`/custom_fields/${made}`)
  t.strictSame(told('20'), [
    'changed task Plan, changed custom_fields, Size',
    'removed custom_field_setting, project Launch'
  ])
})

t.test('tags, statuses, briefs and attachments tell of themselves', async t => {
  const { told, post, put, del } = telling(t, { world })
  await post('/tags', { name: 'new', workspace: '5' })
  await put('/workspaces/5', { name: 'Fjord & Co.' })
  t.strictSame(told('5'), [
    'added tag new, workspace Fjord',
    'changed workspace Fjord & Co., changed name'
  ])
  await post('/status_updates', { parent: '20', text: 'Fine', status_type: 'on_track' })
  await post('/projects/20/project_briefs', { text: 'Why' })
  const link = { resource_subtype: 'external', name: 'Map', url: 'https://f.test/map' }
  await post('/tasks/41/attachments', link)
  t.match(told('20'), [
    'added status_update project_status_update, project Launch',
    'added project_brief, project Launch',
    'added attachment Map, task Plan',
    'added story attachment_added, task Plan'
  ])
  await del('/tags/1')
  t.match(told(), ['deleted tag press'])
})
