import t from 'tap'
import { help } from '../../src/behaviour/errors.ts'
import { serving, signedIn } from '../harness.ts'

const world = (transaction: { put(record: object): unknown }) =>
  transaction.put({ gid: '71', resource_type: 'user', name: 'Greta' })

t.test('an answer is handed to a function of a page, by its name in query or options', async t => {
  const { app, get } = serving(t, { world: world as never })
  const answer = await get('/users/71?opt_jsonp=app.show&opt_fields=name')
  t.equal(answer.body, '/**/app.show({"data":{"gid":"71","name":"Greta"}});')
  t.equal(answer.headers['content-type'], 'application/javascript; charset=UTF-8')
  const put = await app.inject({
    method: 'PUT',
    url: '/api/1.0/users/71',
    headers: signedIn,
    payload: { data: {}, options: { jsonp: 'show', fields: ['name'] } }
  })
  t.match(put.body, /^\/\*\*\/show\(/)
  const none = { data: {}, options: { jsonp: null } }
  const plain = { method: 'PUT' as const, url: '/api/1.0/users/71', headers: signedIn }
  t.match((await app.inject({ ...plain, payload: none })).json(), { data: { gid: '71' } })
})

t.test('what is no name of a function is refused, and nothing is done', async t => {
  const { get } = serving(t, { world: world as never })
  const message = 'opt_jsonp: must be the name of a function, such as callback'
  for (const name of ['', 'alert(1)', 'a b', 'x'.repeat(101)]) {
    const answer = await get(`/users/71?opt_jsonp=${encodeURIComponent(name)}`)
    t.equal(answer.statusCode, 400)
    t.strictSame(answer.json(), { errors: [{ message, help }] })
  }
  t.equal((await get('/users/71?opt_jsonp=a&opt_jsonp=b')).statusCode, 400)
})
