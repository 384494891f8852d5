import t from 'tap'
import { checked, serving } from '../harness.ts'
import { board, gidsIn, said } from './board.ts'

const empty = { data: {} }
const world: typeof board = transaction => {
  board(transaction)
  transaction.put({ gid: '47', resource_type: 'team', name: 'Press', organization: '5' })
  const more = { archived: true, team: '47', workspace: '5' }
  transaction.put({ gid: '24', resource_type: 'project', name: 'Old', ...more })
}

t.test('a project is read, changed and deleted', async t => {
  const { get, put, del } = serving(t, { world })
  t.match(checked(t, await put('/projects/20', { name: 'Start', color: 'light-red' })).data, {
    ...{ gid: '20', name: 'Start', color: 'light-red' },
    permalink_url: 'https://app.asana.com/1/5/project/20'
  })
  t.match(checked(t, await get('/projects/20')).data, { name: 'Start', notes: undefined })
  t.strictSame(checked(t, await del('/projects/20')), empty)
  t.match((await get('/projects/20')).json(), said('project: Not a recognized ID: 20'))
  t.strictSame(gidsIn(await get('/tasks/41/projects')), [])
})

t.test('a project that goes takes its memberships along', async t => {
  const { get, post, del } = serving(t, { world })
  checked(t, await post('/projects/20/addMembers', { members: ['72'] }))
  const [membership] = gidsIn(await get('/projects/20/project_memberships'))
  await del('/projects/20')
  t.equal((await get(`/memberships/${membership}`)).statusCode, 404)
  t.equal((await get('/users/72')).statusCode, 200)
})

t.test('projects are listed by workspace, by team, or all that the caller sees', async t => {
  const { get } = serving(t, { world })
  t.strictSame(gidsIn(await get('/projects')), ['20', '21', '24', '22'])
  t.strictSame(gidsIn(await get('/projects?workspace=5')), ['20', '21', '24'])
  t.strictSame(gidsIn(await get('/projects?workspace=5&archived=false&limit=5')), [])
  t.strictSame(gidsIn(await get('/projects?archived=True')), ['24'])
  t.strictSame(gidsIn(await get('/projects?team=47')), ['24'])
  t.strictSame(gidsIn(await get('/teams/47/projects')), ['24'])
  t.strictSame(gidsIn(await get('/teams/47/projects?archived=false')), [])
  t.strictSame(gidsIn(await get('/workspaces/6/projects')), ['22'])
  const paged = await get('/projects?limit=5')
  t.match(paged.json(), said('Need to specify a workspace to paginate!'))
  t.strictSame(checked(t, await get('/workspaces/6/projects?limit=1')), {
    data: [{ gid: '22', name: 'Elsewhere', resource_type: 'project' }],
    next_page: null
  })
})

t.test('the projects of a task are listed', async t => {
  const { get } = serving(t, { world })
  t.strictSame(gidsIn(await get('/tasks/41/projects')), ['20'])
  t.strictSame(gidsIn(await get('/tasks/44/projects?limit=2')), [])
})

t.test('members and followers come and go; who follows is a member', async t => {
  const { post, get } = serving(t, { world })
  const send = async (action: string, data: object) =>
    checked(t, await post(`/projects/20/${action}`, data)).data
  t.match(await send('addMembers', { members: ['me', 'adam@f.test'] }), {
    members: [{ gid: '71' }, { gid: '72' }],
    followers: undefined
  })
  t.match(await send('removeMembers', { members: '71,72' }), { members: [] })
  t.match(await send('addFollowers', { followers: 'me, 72' }), {
    members: [{ gid: '71' }, { gid: '72' }],
    followers: [{ gid: '71' }, { gid: '72' }]
  })
  t.match(await send('addFollowers', { followers: ['72'] }), {
    followers: [{ gid: '71' }, { gid: '72' }]
  })
  t.match(await send('removeFollowers', { followers: ['71'] }), { followers: [{ gid: '72' }] })
  t.equal(gidsIn(await get('/projects/20/project_memberships')).length, 2)
})

t.test('who is no member of a project any more does not follow it either', async t => {
  const { post, get, del } = serving(t, { world })
  await post('/projects/20/addFollowers', { followers: ['71', '72'] })
  const removed = await post('/projects/20/removeMembers', { members: ['71'] })
  t.match(checked(t, removed).data, { followers: [{ gid: '72' }] })
  const [membership] = gidsIn(await get('/memberships?parent=20&member=72'))
  t.strictSame(checked(t, await del(`/memberships/${membership}`)).data, {})
  t.match(checked(t, await get('/projects/20')).data, { followers: [], members: [] })
})

t.test('counts of tasks are sent on request', async t => {
  const { get, put } = serving(t, { world })
  await put('/tasks/41', { completed: true, resource_subtype: 'milestone' })
  await put('/tasks/42', { resource_subtype: 'milestone' })
  t.strictSame(checked(t, await get('/projects/20/task_counts')), empty)
  const names = ['tasks', 'milestones'].flatMap(what =>
    ['', 'completed_', 'incomplete_'].map(how => `num_${how}${what}`)
  )
  t.strictSame(checked(t, await get(`/projects/20/task_counts?opt_fields=${names}`)).data, {
    num_completed_milestones: 1,
    num_completed_tasks: 1,
    num_incomplete_milestones: 1,
    num_incomplete_tasks: 2,
    num_milestones: 2,
    num_tasks: 3
  })
})

t.test('the current status is shown in both of its forms, under one gid', async t => {
  const { get, post } = serving(t, { world })
  const sent = { text: 'So far', color: 'yellow', title: 'June' }
  const answer = await post('/projects/20/project_statuses', sent)
  const { gid } = checked(t, answer).data as { gid: string }
  t.equal(answer.headers['location'], `/api/1.0/project_statuses/${gid}`)
  t.match(checked(t, await get('/projects/20')).data, {
    current_status: { gid, resource_type: 'project_status', color: 'yellow', text: 'So far' },
    current_status_update: { gid, resource_type: 'status_update', title: 'June' }
  })
  const asked = 'current_status.color,current_status_update.status_type'
  t.strictSame(checked(t, await get(`/projects/20?opt_fields=${asked}`)).data, {
    gid: '20',
    current_status: { gid, color: 'yellow' },
    current_status_update: { gid, status_type: 'at_risk' }
  })
  const other = await post('/status_updates', { parent: '20', text: 'x', status_type: 'on_track' })
  t.match(other.headers['location'], /^\/api\/1\.0\/status_updates\/\d+$/)
})
