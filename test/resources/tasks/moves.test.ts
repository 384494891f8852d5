import t from 'tap'
import type { Transaction } from '../../../src/world/transaction.ts'
import { checked, serving } from '../../harness.ts'
import { gidsIn, said, board as world } from '../board.ts'

const empty = { data: {} }

t.test('a task comes to the end of a project, or of the section that is named', async t => {
  const { get, post } = serving(t, { world })
  t.strictSame(checked(t, await post('/tasks/44/addProject', { project: '20' })), empty)
  t.strictSame(gidsIn(await get('/projects/20/tasks')), ['41', '42', '43', '44'])
  t.strictSame(gidsIn(await get('/sections/32/tasks')), ['43', '44'])
  await post('/tasks/44/addProject', { project: '20', section: '31' })
  t.strictSame(gidsIn(await get('/projects/20/tasks')), ['41', '42', '44', '43'])
  t.match(checked(t, await get('/tasks/44')).data, {
    memberships: [
      {
        project: { gid: '20', name: 'Launch', resource_type: 'project' },
        section: { gid: '31', name: 'To do', resource_type: 'section' }
      }
    ],
    projects: [{ gid: '20', name: 'Launch', resource_type: 'project' }]
  })
})

t.test('the edges of a project or section are named by null', async t => {
  const { get, post } = serving(t, { world })
  const order = async (data: object) => {
    checked(t, await post('/tasks/44/addProject', { project: '20', ...data }))
    return gidsIn(await get('/projects/20/tasks'))
  }
  t.strictSame(await order({ insert_after: null }), ['44', '41', '42', '43'])
  t.strictSame(await order({ insert_before: null }), ['41', '42', '43', '44'])
  t.strictSame(await order({ section: '32', insert_after: null }), ['41', '42', '44', '43'])
  t.strictSame(await order({ section: '31', insert_before: null }), ['41', '42', '44', '43'])
  t.strictSame(gidsIn(await get('/sections/31/tasks')), ['41', '42', '44'])
  t.strictSame(await order({ section: null }), ['41', '42', '43', '44'])
})

t.test('a neighbour draws a task into its section', async t => {
  const { get, post } = serving(t, { world })
  const order = async (data: object) => {
    checked(t, await post('/tasks/44/addProject', { project: '20', ...data }))
    return gidsIn(await get('/projects/20/tasks'))
  }
  t.strictSame(await order({ insert_before: '42' }), ['41', '44', '42', '43'])
  t.strictSame(await order({ insert_after: '42' }), ['41', '42', '44', '43'])
  t.strictSame(gidsIn(await get('/sections/31/tasks')), ['41', '42', '44'])
  t.strictSame(await order({ insert_after: '43' }), ['41', '42', '43', '44'])
  t.strictSame(gidsIn(await get('/sections/32/tasks')), ['43', '44'])
  t.strictSame(await order({ section: '31', insert_before: '41' }), ['44', '41', '42', '43'])
})

t.test('a place that is none is refused', async t => {
  const { post } = serving(t, { world })
  const refused = async (data: object, message: string) => {
    const answer = await post('/tasks/41/addProject', data)
    t.equal(answer.statusCode, 400)
    t.match(answer.json(), said(message))
  }
  await refused({}, 'project: Missing input')
  await refused({ project: '404' }, 'project: Unknown object: 404')
  await refused({ project: '@1' }, 'project: Not a Long: @1')
  await refused({ project: '20', section: '33' }, 'section: Unknown object: 33')
  await refused({ project: '20', insert_after: '44' }, 'insert_after: Unknown object: 44')
  const elsewhere = { project: '20', section: '32', insert_after: '42' }
  await refused(elsewhere, 'insert_after: Unknown object: 42')
  const self = { project: '20', insert_after: '41' }
  await refused(self, 'insert_after: 41 cannot be its own neighbour')
  await refused(
    { project: '20', insert_after: '42', insert_before: '42' },
    'You may only provide one of insert_before or insert_after!'
  )
})

t.test('a task is in several projects at once, and leaves one alone', async t => {
  const { get, post } = serving(t, { world })
  checked(t, await post('/tasks/41/addProject', { project: '21' }))
  t.strictSame(gidsIn(await get('/tasks/41/projects')), ['20', '21'])
  t.strictSame(gidsIn(await get('/projects/21/tasks')), ['41'])
  t.strictSame(checked(t, await post('/tasks/41/removeProject', { project: '20' })), empty)
  t.strictSame(gidsIn(await get('/tasks/41/projects')), ['21'])
  t.strictSame(gidsIn(await get('/projects/20/tasks')), ['42', '43'])
  t.strictSame(gidsIn(await get('/sections/31/tasks')), ['42'])
  t.strictSame(checked(t, await post('/tasks/41/removeProject', { project: '20' })), empty)
})

t.test('a section takes a task on top, and other projects keep it', async t => {
  const { get, post } = serving(t, { world })
  await post('/tasks/41/addProject', { project: '21' })
  t.strictSame(checked(t, await post('/sections/32/addTask', { task: '41' })), empty)
  t.strictSame(gidsIn(await get('/sections/32/tasks')), ['41', '43'])
  t.strictSame(gidsIn(await get('/sections/31/tasks')), ['42'])
  t.strictSame(gidsIn(await get('/projects/20/tasks')), ['42', '41', '43'])
  t.strictSame(gidsIn(await get('/tasks/41/projects')), ['20', '21'])
  checked(t, await post('/sections/32/addTask', { task: '44', insert_after: '41' }))
  checked(t, await post('/sections/32/addTask', { task: '42', insert_before: '43' }))
  t.strictSame(gidsIn(await get('/sections/32/tasks')), ['41', '44', '42', '43'])
})

t.test('a section refuses strangers as neighbours, and no task at all', async t => {
  const { post } = serving(t, { world })
  const refused = async (data: object, message: string) => {
    const answer = await post('/sections/32/addTask', data)
    t.equal(answer.statusCode, 400)
    t.match(answer.json(), said(message))
  }
  await refused({}, 'task: Missing input')
  await refused({ task: '404' }, 'task: Unknown object: 404')
  await refused({ task: '44', insert_after: '41' }, 'insert_after: Unknown object: 41')
  await refused({ task: '43', insert_after: '43' }, 'insert_after: 43 cannot be its own neighbour')
})

t.test('the twenty-first project is one too many, in whatever way it comes', async t => {
  const many = (transaction: Transaction) => {
    world(transaction)
    for (let gid = 101; gid <= 121; gid += 1) {
      const section = { name: 'All', project: String(gid), rank: 'a0' }
      transaction.put({ gid: `9${gid}`, resource_type: 'section', ...section })
      transaction.put({ gid: String(gid), resource_type: 'project', workspace: '5' })
    }
  }
  const { post } = serving(t, { world: many })
  const projects = Array.from({ length: 21 }, (_, at) => String(101 + at))
  for (const project of projects.slice(0, 20)) {
    checked(t, await post('/tasks/44/addProject', { project }))
  }
  checked(t, await post('/tasks/44/addProject', { project: '120', insert_after: null }))
  const message = 'A task can be in at most 20 projects'
  t.match((await post('/tasks/44/addProject', { project: '121' })).json(), said(message))
  t.match((await post('/sections/9121/addTask', { task: '44' })).json(), said(message))
  t.match((await post('/tasks', { name: 'x', projects })).json(), said(message))
})

t.test('a project without a section gets one for its first task', async t => {
  const bare = (transaction: Transaction) => {
    world(transaction)
    transaction.put({ gid: '23', resource_type: 'project', name: 'Bare', workspace: '5' })
  }
  const { get, post } = serving(t, { world: bare })
  checked(t, await post('/tasks/44/addProject', { project: '23' }))
  t.match((await get('/projects/23/sections')).json(), { data: [{ name: 'Untitled section' }] })
  t.strictSame(gidsIn(await get('/projects/23/tasks')), ['44'])
})

t.test('a project of another workspace is unknown to a task, as it is to a new one', async t => {
  const { get, post } = serving(t, { world })
  const there = await post('/tasks/44/addProject', { project: '22' })
  t.match(there.json(), said('project: Unknown object: 22'))
  const section = await post('/sections/34/addTask', { task: '44' })
  t.match(section.json(), said('task: Unknown object: 44'))
  t.match(checked(t, await get('/tasks/44')).data, { projects: [], memberships: [] })
})

t.test('a separator is not put into a section', async t => {
  const { post, put, get } = serving(t, { world })
  checked(t, await put('/tasks/44', { resource_subtype: 'section' }))
  const answer = await post('/sections/31/addTask', { task: '44' })
  t.equal(answer.statusCode, 400)
  t.match(answer.json(), said('task: 44 is a separator, which cannot be put into a section'))
  t.strictSame(gidsIn(await get('/sections/31/tasks')), ['41', '42'])
})
