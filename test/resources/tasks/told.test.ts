import t from 'tap'
import { eventsAfter } from '../../../src/world/events.ts'
import { board } from '../board.ts'
import { telling } from '../told.ts'

const world: typeof board = transaction => {
  board(transaction)
  const list = { resource_type: 'user_task_list', workspace: '5' }
  transaction.put({ ...list, gid: '61', name: 'Of Adam', owner: '72' })
  transaction.put({ gid: '62', resource_type: 'section', name: 'Soon', project: '61', rank: 'a0' })
}

t.test('a new task is added to its project, then to its section', async t => {
  const { told, post, mock } = telling(t, { world })
  await post('/tasks', { name: 'Pay', projects: ['20'] })
  t.strictSame(told('20'), [
    'added task Pay, project Launch',
    'added task Pay, section To do',
    'added story added_to_project, task Pay'
  ])
  const [one, two] = eventsAfter(mock.store.world.events, 0)
  t.equal(one?.at, two?.at)
  t.equal(one?.user, '71')
})

t.test('a task in no project is added to nothing, and a subtask to its parent', async t => {
  const { told, post } = telling(t, { world })
  await post('/tasks', { name: 'Pay', workspace: '5' })
  t.strictSame(told(), ['added task Pay'])
  await post('/tasks/41/subtasks', { name: 'Half' })
  t.strictSame(
    told('20'),
    ['added task Half, task Plan', 'added story added_to_task, task Half'],
    'and the project hears of it'
  )
})

t.test('completing a task tells of two fields, at the same time', async t => {
  const { told, put, mock } = telling(t, { world })
  await put('/tasks/41', { completed: true })
  const [one, two] = eventsAfter(mock.store.world.events, 0)
  t.equal(one?.at, two?.at)
  t.strictSame(told(), [
    'changed task Plan, changed completed',
    'changed task Plan, changed completed_at',
    'added story marked_complete, task Plan'
  ])
})

t.test('an assignee is a value and a follower, and hears of it in an own list', async t => {
  const { told, put } = telling(t, { world })
  await put('/tasks/41', { assignee: '72' })
  t.strictSame(told('61'), [
    'changed task Plan, changed assignee, Adam',
    'changed task Plan, added followers, Adam',
    'added story assigned, task Plan'
  ])
  await put('/tasks/41', { assignee: null })
  t.strictSame(told('61'), ['changed task Plan, changed assignee'])
})

t.test('followers, tags, dependencies and likes come and go one by one', async t => {
  const { told, post, put } = telling(t, { world })
  await post('/tasks/41/addFollowers', { followers: ['71', '72'] })
  t.strictSame(told(), [
    'changed task Plan, added followers, Greta',
    'changed task Plan, added followers, Adam',
    'added story collaborator_added, task Plan',
    'added story collaborator_added, task Plan'
  ])
  await post('/tasks/41/removeFollowers', { followers: ['71'] })
  t.match(told(), ['changed task Plan, removed followers, Greta'])
  await post('/tasks/41/addTag', { tag: '1' })
  t.strictSame(told('1'), [
    'changed task Plan, added tags, press',
    'added story added_to_tag, task Plan'
  ])
  await post('/tasks/41/removeTag', { tag: '1' })
  t.match(told('1'), ['changed task Plan, removed tags, press'])
  await post('/tasks/41/addDependencies', { dependencies: ['42'] })
  t.match(told(), ['changed task Plan, added dependencies, Build'])
  await put('/tasks/41', { liked: true })
  t.match(told(), ['changed task Plan, added likes, Greta'])
  await put('/tasks/41', { liked: false })
  t.match(told(), ['changed task Plan, removed likes, Greta'])
})

t.test('a task that moves is heard where it was and where it is', async t => {
  const { told, post } = telling(t, { world })
  await post('/sections/32/addTask', { task: '41' })
  const moved = ['removed task Plan, section To do', 'added task Plan, section Done']
  t.strictSame(told('31'), moved)
  await post('/sections/31/addTask', { task: '41' })
  t.strictSame(told('32').slice(0, 2), [
    'removed task Plan, section Done',
    'added task Plan, section To do'
  ])
  await post('/sections/31/addTask', { task: '42' })
  t.strictSame(told(), [], 'another place in the same section is not told')
  await post('/tasks/41/addProject', { project: '21' })
  t.strictSame(told('21').slice(0, 2), [
    'added task Plan, project Home',
    'added task Plan, section All'
  ])
  await post('/tasks/41/removeProject', { project: '20' })
  t.strictSame(told('20'), [
    'removed task Plan, project Launch',
    'removed task Plan, section To do'
  ])
  await post('/tasks/41/setParent', { parent: '43' })
  t.strictSame(told(), ['added task Plan, task Ship', 'added story added_to_task, task Plan'])
})

t.test('a section of an own list is a place as well', async t => {
  const { told, put, as } = telling(t, { world })
  await put('/tasks/41', { assignee: '72' })
  told()
  await as('72').post('/sections/62/addTask', { task: '41' })
  t.strictSame(told('61'), ['added task Plan, section Soon'])
})

t.test('a deleted task tells of itself and its subtasks, not of its stories', async t => {
  const { told, post, del } = telling(t, { world })
  await post('/tasks/41/subtasks', { name: 'Half' })
  await post('/tasks/41/stories', { text: 'Hm' })
  told()
  await del('/tasks/41')
  t.strictSame(told('20'), ['deleted task Plan', 'deleted task Half'])
})

t.test('what says nothing new tells nothing', async t => {
  const { told, put, get } = telling(t, { world })
  await put('/tasks/41', { name: 'Plan' })
  await get('/tasks/41')
  t.strictSame(told(), [])
  t.equal((await put('/tasks/41', { due_on: 'soon' })).statusCode, 400)
  t.strictSame(told(), [])
})

t.test('a text is told once, be it plain or rich', async t => {
  const { told, put } = telling(t, { world })
  await put('/tasks/41', { html_notes: '<body>So <b>be it</b></body>' })
  t.match(told(), ['changed task Plan, changed notes', /^added story notes_changed/])
})
