import t from 'tap'
import type { Transaction } from '../../src/world/transaction.ts'
import { checked, serving } from '../harness.ts'
import { board, gidsIn, said } from '../resources/board.ts'

/** The board, a task of the plain workspace, and one that a file has bound to a tag of that. */
const world = (transaction: Transaction) => {
  board(transaction)
  const put = (gid: string, resource_type: string, more: object) =>
    transaction.put({ gid, resource_type, ...more })
  put('61', 'task', { name: 'Abroad', workspace: '6' })
  put('62', 'task', { name: 'Mixed', workspace: '5', tags: ['2'] })
  put('63', 'task', { name: 'Free', workspace: '7' })
  put('64', 'custom_field', { name: 'Effort', resource_subtype: 'text', workspace: '5' })
  put('65', 'user', { name: 'Everywhere' })
  put('43', 'team', { name: 'Guests', organization: '6' })
}

t.test('what is in another workspace is as unknown to a task as what is not there', async t => {
  const { get, post } = serving(t, { world })
  const refused = async (path: string, data: object, message: string) => {
    const answer = await post(path, data)
    t.equal(answer.statusCode, 400)
    t.match(answer.json(), said(message))
  }
  const before = (await get('/tasks/44')).json()
  const fresh = { name: 'x', workspace: '5' }
  await refused('/tasks', { ...fresh, tags: ['1', '2'] }, 'tags: [1]: Unknown object: 2')
  await refused('/tasks', { ...fresh, parent: '61' }, 'parent: Unknown object: 61')
  await refused('/tasks', { ...fresh, projects: ['22'] }, 'projects: [0]: Unknown object: 22')
  const places = [{ project: '22', section: '34' }]
  await refused(
    '/tasks',
    { ...fresh, memberships: places },
    'memberships: [0]: project: Unknown object: 22'
  )
  await refused('/tasks/44/addTag', { tag: '2' }, 'tag: Unknown object: 2')
  await refused('/tasks/44/setParent', { parent: '61' }, 'parent: Unknown object: 61')
  const both = { dependencies: ['41', '61'] }
  await refused('/tasks/44/addDependencies', both, 'dependencies: [1]: Unknown object: 61')
  await refused(
    '/tasks/44/addDependents',
    { dependents: ['61'] },
    'dependents: [0]: Unknown object: 61'
  )
  t.strictSame((await get('/tasks/44')).json(), before)
  t.strictSame(gidsIn(await get('/tasks/44/dependencies')), [])
})

t.test('who is not in a workspace neither follows what is in it nor is a member of it', async t => {
  const { get, post, put } = serving(t, { world })
  const stranger = (field: string) => said(`${field}: Not a user in Workspace: 6`)
  const followers = ['71', '72']
  t.match((await post('/tasks/61/addFollowers', { followers })).json(), stranger('followers: [1]'))
  t.match((await put('/tasks/61', { assignee: '72' })).json(), stranger('assignee'))
  const member = { parent: '22', member: '72' }
  t.match((await post('/memberships', member)).json(), stranger('member'))
  const members = { members: 'adam@f.test' }
  t.match((await post('/projects/22/addMembers', members)).json(), stranger('members: [0]'))
  t.match((await put('/projects/22', { owner: '72' })).json(), stranger('owner'))
  t.match((await put('/projects/20', { team: '43' })).json(), said('team: Unknown object: 43'))
  const field = { custom_field: '64' }
  t.match(
    (await post('/projects/22/addCustomFieldSetting', field)).json(),
    said('custom_field: Unknown object: 64')
  )
  t.strictSame(gidsIn(await get('/memberships?parent=22')), [])
})

t.test('what a request does not name may be as it is, and so may what says no place', async t => {
  const { post, put } = serving(t, { world })
  const renamed = checked(t, await put('/tasks/62', { name: 'Still mixed' })).data
  t.match(renamed, { name: 'Still mixed', tags: [{ gid: '2' }] })
  checked(t, await post('/tasks/62/addTag', { tag: '1' }))
  t.equal((await post('/tasks/62/addTag', { tag: '2' })).statusCode, 200, 'it has it already')
  const followers = ['65']
  checked(t, await post('/tasks/61/addFollowers', { followers }))
  checked(t, await post('/tasks/63/addTag', { tag: '2' }))
})
