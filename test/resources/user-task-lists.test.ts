import t from 'tap'
import { checked, serving } from '../harness.ts'
import { gidsIn, made, said, board as world } from './board.ts'

const section = '1207000000000001'

t.test('everybody has one list in each workspace, made when it is first asked for', async t => {
  const { get } = serving(t, { world })
  const first = checked(t, await get('/users/me/user_task_list?workspace=5')).data
  t.strictSame(first, {
    gid: made,
    name: 'My Tasks in Fjord',
    owner: { gid: '71', name: 'Greta', resource_type: 'user' },
    resource_type: 'user_task_list',
    workspace: { gid: '5', name: 'Fjord', resource_type: 'workspace' }
  })
  t.strictSame(checked(t, await get('/users/71/user_task_list?workspace=5')).data, first)
  t.strictSame(checked(t, await get(`/user_task_lists/${made}`)).data, first)
  const other = checked(t, await get('/users/72/user_task_list?workspace=5')).data
  t.match(other, { owner: { gid: '72' } })
  t.match((await get('/users/me/user_task_list')).json(), said('workspace: Missing input'))
})

t.test('no task is made in it as in a project', async t => {
  const { get, post } = serving(t, { world })
  await get('/users/me/user_task_list?workspace=5')
  const answer = await post('/tasks', { name: 'x', workspace: '5', projects: [made] })
  t.equal(answer.statusCode, 400)
  t.match(answer.json(), said(`projects: [0]: Unknown object: ${made}`))
})

t.test('it holds what its owner is assigned to in the workspace', async t => {
  const { get, put } = serving(t, { world })
  await get('/users/me/user_task_list?workspace=5')
  await put('/tasks/41', { assignee: 'me' })
  await put('/tasks/43', { assignee: 'me', completed: true })
  await put('/tasks/42', { assignee: '72' })
  t.strictSame(gidsIn(await get(`/user_task_lists/${made}/tasks`)), ['41', '43'])
  const open = await get(`/user_task_lists/${made}/tasks?completed_since=now`)
  t.strictSame(gidsIn(open), ['41'])
})

t.test('it is taken for a project where clients do so', async t => {
  const { get, post, put } = serving(t, { world })
  await get('/users/me/user_task_list?workspace=5')
  await put('/tasks/41', { assignee: 'me' })
  t.match((await get(`/projects/${made}/sections`)).json(), {
    data: [{ gid: section, name: 'Untitled section' }]
  })
  t.strictSame(gidsIn(await get(`/projects/${made}/tasks`)), ['41'])
  t.strictSame(gidsIn(await get(`/tasks?project=${made}`)), ['41'])
  t.strictSame(checked(t, await get(`/projects/${made}/custom_field_settings`)).data, [])
  t.match(checked(t, await post(`/projects/${made}/sections`, { name: 'Today' })).data, {
    name: 'Today',
    project: { gid: made, resource_type: 'project' }
  })
})

t.test('as a project, it counts its tasks and stays', async t => {
  const { get, put, del } = serving(t, { world })
  await get('/users/me/user_task_list?workspace=5')
  await put('/tasks/41', { assignee: 'me' })
  await put('/tasks/43', { assignee: 'me', completed: true })
  const counts = await get(`/projects/${made}/task_counts?opt_fields=num_tasks,num_completed_tasks`)
  t.strictSame(checked(t, counts).data, { num_completed_tasks: 1, num_tasks: 2 })
  const refused = await del(`/projects/${made}`)
  t.equal(refused.statusCode, 403)
  const sentence = 'You do not have permission to do this with this user_task_list.'
  t.match(refused.json(), said(sentence))
  t.match((await get('/users/me/user_task_list?workspace=5')).json().data, { gid: made })
})

t.test('a section of it takes tasks for its owner alone', async t => {
  const { get, post, put, del } = serving(t, { world })
  await get('/users/me/user_task_list?workspace=5')
  await put('/tasks/41', { assignee: 'me' })
  t.strictSame(checked(t, await post(`/sections/${section}/addTask`, { task: '41' })), { data: {} })
  t.strictSame(gidsIn(await get(`/sections/${section}/tasks`)), ['41'])
  t.strictSame(gidsIn(await get(`/tasks?section=${section}`)), ['41'])
  t.match(checked(t, await get('/tasks/41')).data, {
    assignee_section: { gid: section },
    memberships: [{ project: { gid: '20' } }]
  })
  await post(`/projects/${made}/sections`, { name: 'Today' })
  const held = await del(`/sections/${section}`)
  t.match(held.json(), said('section: Cannot delete a section that has tasks'))
  const other = await post(`/sections/${section}/addTask`, { task: '42' })
  t.match(
    other.json(),
    said('task: 42 is not in this user task list; assign it to its owner first')
  )
  const project = await post('/tasks/42/addProject', { project: made })
  t.match(project.json(), said(`project: ${made} is a user task list; assign the task instead`))
  await put('/tasks/41', { assignee: '72' })
  t.notOk('assignee_section' in (checked(t, await get('/tasks/41')).data as object))
  await put('/tasks/41', { assignee: 'me' })
  const back = checked(t, await get('/tasks/41?opt_fields=assignee_section')).data
  t.strictSame(back, { gid: '41', assignee_section: null })
  t.strictSame(gidsIn(await get(`/sections/${section}/tasks`)), [])
})

t.test(
  'where a task stands in the list of its assignee is shown to the assignee alone',
  async t => {
    const { as, get, post } = serving(t, { world })
    await get('/users/me/user_task_list?workspace=5')
    const mine = { name: 'x', workspace: '5', assignee: 'me', assignee_section: section }
    const { gid } = checked(t, await post('/tasks', mine)).data as { gid: string }
    const asked = `/tasks/${gid}?opt_fields=assignee_section`
    await post(`/tasks/${gid}/addFollowers`, { followers: ['72'] })
    t.match(checked(t, await get(asked)).data, { assignee_section: { gid: section } })
    t.strictSame(checked(t, await as('72').get(asked)).data, { gid })
    t.notOk('assignee_section' in (checked(t, await as('72').get(`/tasks/${gid}`)).data as object))
  }
)

t.test('a section of it is written with the assignee, or later', async t => {
  const { get, post, put } = serving(t, { world })
  await get('/users/me/user_task_list?workspace=5')
  const both = { name: 'x', workspace: '5', assignee: 'me', assignee_section: section }
  t.match(checked(t, await post('/tasks', both)).data, { assignee_section: { gid: section } })
  await put('/tasks/41', { assignee: 'me' })
  const answer = checked(t, await put('/tasks/41', { assignee_section: section })).data
  t.match(answer, { assignee_section: { gid: section }, assignee: { gid: '71' } })
  t.match(
    (await put('/tasks/42', { assignee_section: section })).json(),
    said(`assignee_section: Unknown object: ${section}`)
  )
  t.match(
    (await put('/tasks/41', { assignee_section: '31' })).json(),
    said('assignee_section: Unknown object: 31')
  )
})
