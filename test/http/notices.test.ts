import t from 'tap'
import { serving } from '../harness.ts'

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
