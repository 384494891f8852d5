import t from 'tap'
import { asana, serving } from '../harness.ts'
import { staff as world } from '../resources/staff.ts'

t.test('every answer gives notice of the changes that the world has in store', async t => {
  const { mock, get } = serving(t)
  t.notOk('asana-change' in (await get('/users')).headers)
  mock.store.transact(transaction =>
    transaction.set({
      notices: [
        { name: 'new_lists', info: 'https://forum.test/t/1' },
        { name: 'no_teams', info: 'https://forum.test/t/2', affected: true }
      ]
    })
  )
  const header =
    'name=new_lists;info=https://forum.test/t/1, name=no_teams;info=https://forum.test/t/2;affected=true'
  for (const path of ['/users', '/tags/404', '/nowhere']) {
    t.equal((await get(path)).headers['asana-change'], header, path)
  }
})

const teamless =
  'name=teamless_projects;info=https://forum.asana.com/t/change-teamless-projects/929205;affected=true'

t.test('who shares a project by its team is told that this is to be given up', async t => {
  const { post, put } = serving(t, { world })
  const made = await post('/projects', { name: 'New', team: '41' })
  t.equal(made.headers['asana-change'], teamless)
  const { gid } = made.json().data
  for (const data of [{ team: '42' }, { team: '42', privacy_setting: 'private_to_team' }]) {
    t.equal((await put(`/projects/${gid}`, data)).headers['asana-change'], teamless)
  }
  for (const data of [{ name: 'Newer' }, { privacy_setting: 'private' }]) {
    t.notOk('asana-change' in (await put(`/projects/${gid}`, data)).headers)
  }
  const closed = { name: 'New', workspace: '5', privacy_setting: 'private_to_team' }
  t.equal((await post('/projects', closed)).headers['asana-change'], teamless)
})

t.test('what affects a request stands once among the notices of the world', async t => {
  const { mock, post, get } = serving(t, { world })
  const notices = [
    { name: 'teamless_projects', info: 'https://forum.test/t/2' },
    { name: 'new_lists', info: 'https://forum.test/t/1' }
  ]
  mock.store.transact(transaction => transaction.set({ notices }))
  const lists = 'name=new_lists;info=https://forum.test/t/1'
  const plain = `name=teamless_projects;info=https://forum.test/t/2, ${lists}`
  t.equal((await get('/projects')).headers['asana-change'], plain)
  const answer = await post('/projects', { name: 'New', team: '41' })
  t.equal(answer.headers['asana-change'], `${teamless}, ${lists}`)
})

t.test('each change that the contract marks has an address', t => {
  const marked = JSON.stringify(asana.document).matchAll(/"x-change":"(\w+)"/g)
  for (const [, name = ''] of marked) t.match(asana.document['x-changes']?.[name], /^https:/, name)
  t.end()
})
