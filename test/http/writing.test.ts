import t from 'tap'
import { help } from '../../src/behaviour/errors.ts'
import { checked, type Setup, serving, signedIn } from '../harness.ts'

const world: Setup['world'] = transaction => {
  transaction.put({ gid: '5', resource_type: 'workspace', name: 'Fjord' })
  for (const gid of ['1', '2', '3']) {
    transaction.put({ gid, resource_type: 'tag', name: `Tag ${gid}`, workspace: '5' })
  }
}
const url = '/api/1.0/tags'
const posted = (t: Parameters<typeof serving>[0], payload: string, headers = {}, setup = {}) =>
  serving(t, { world, ...setup }).app.inject({
    ...{ method: 'POST', url, payload, headers: { ...signedIn, ...headers } }
  })
const failed = (message: string) => ({ errors: [{ message, help }] })
const form = { 'content-type': 'application/x-www-form-urlencoded' }

t.test('what was created says where it is', async t => {
  const answer = await posted(t, '{"data": {"name": "x"}}')
  t.match(checked(t, answer).data, { gid: '1207000000000000', name: 'x' })
  t.equal(answer.headers['location'], '/api/1.0/tags/1207000000000000')
  t.equal((await serving(t, { world }).get('/tags/1')).headers['location'], undefined)
})

t.test('a body is read whatever type it has, and a form too', async t => {
  t.match(checked(t, await posted(t, 'name=a+b', form)).data, { name: 'a b' })
  const typed = await posted(t, '{"data": {"name": "x"}}', { 'content-type': 'text/plain' })
  t.match(checked(t, typed).data, { name: 'x' })
  t.match(checked(t, await posted(t, '')).data, { name: '' })
  t.match(checked(t, await posted(t, '{"data": []}')).data, { name: '' })
})

t.test('options of the body choose what comes back, and the query goes before them', async t => {
  const payload = '{"data": {"name": "x"}, "options": {"fields": ["name"], "pretty": true}}'
  const answer = await posted(t, payload)
  const gid = '1207000000000000'
  t.strictSame(checked(t, answer).data, { gid, name: 'x' })
  t.match(answer.body, /^{\n/)
  const { app } = serving(t, { world })
  const request = { method: 'POST' as const, payload, headers: signedIn }
  const other = await app.inject({ ...request, url: `${url}?opt_fields=color&opt_pretty=false` })
  t.strictSame(checked(t, other).data, { gid, color: null })
  t.notMatch(other.body, '\n')
})

t.test('how deep a body is nested breaks nothing', async t => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000)
  t.equal((await posted(t, `{"data": {"name": ${deep}}}`)).statusCode, 400)
  t.equal(
    (await posted(t, `{"data": {"name": "x"}, "options": {"fields": ${deep}}}`)).statusCode,
    400
  )
  const answer = await posted(t, `{"data": {"name": "x"}, "options": {"pretty": ${deep}}}`)
  t.match(answer.body, /^{\n/, 'whatever is said for it, but for false, asks for an indent')
})

t.test('an option that is null says nothing', async t => {
  const nothing = { fields: null, expand: null, pretty: null, jsonp: null }
  const answer = await posted(t, JSON.stringify({ data: { name: 'x' }, options: nothing }))
  t.equal(answer.body, (await posted(t, '{"data": {"name": "x"}}')).body)
})

for (const [options, message] of [
  [{ fields: 5 }, 'options: fields: must be a string or a list of strings, not 5'],
  [{ fields: {} }, 'options: fields: must be a string or a list of strings, not {}'],
  [{ fields: [null] }, 'options: fields: must be a string or a list of strings, not [null]'],
  [{ expand: [['a']] }, 'options: expand: must be a string or a list of strings, not [["a"]]']
] as const) {
  t.test(`the options ${JSON.stringify(options)} are refused, and nothing is done`, async t => {
    const { app, mock } = serving(t, { world })
    const before = mock.store.world.entities
    const payload = { data: { name: 'x' }, options }
    const answer = await app.inject({ method: 'POST', url, payload, headers: signedIn })
    t.equal(answer.statusCode, 400)
    t.strictSame(answer.json(), failed(message))
    t.equal(mock.store.world.entities, before)
  })
}

t.test('a bad body is refused in the words of the service', async t => {
  const refused = async (payload: string, message: string) => {
    const answer = await posted(t, payload)
    t.equal(answer.statusCode, 400)
    t.strictSame(answer.json(), failed(message))
  }
  await refused('{"data": ', 'Could not parse request data, invalid JSON')
  await refused(
    '{"name": "x"}',
    'Unrecognized request field `name`. The only allowed keys at the top level are: data, options. Is it possible you did not wrap object properties in a `data` object?'
  )
  await refused('{"data": {"workspace": "x"}}', 'workspace: Not a Long: x')
  await refused('{"data": {"workspace": 5}}', 'workspace: Not a valid GID type: number')
  await refused('{"data": {"followers": ["404"]}}', 'followers: [0]: Unknown object: 404')
  await refused('{"data": {"created_at": ""}}', 'created_at: Cannot write this property')
})

t.test('an unknown field is ignored with a warning in a header', async t => {
  const answer = await posted(t, '{"data": {"nam": "x", "größe": 1}}')
  checked(t, answer)
  t.equal(
    answer.headers['x-mock-warning'],
    'nam: Unknown field, ignored; did you mean name?, gr??e: Unknown field, ignored'
  )
  t.equal((await posted(t, '{"data": {}}')).headers['x-mock-warning'], undefined)
})

t.test('where the mock is strict, it is refused', async t => {
  const answer = await posted(t, '{"data": {"nam": "x"}}', {}, { strict: true })
  t.equal(answer.statusCode, 400)
  t.strictSame(answer.json(), failed('nam: Unknown field; did you mean name?'))
  checked(t, await posted(t, '{"data": {"name": "x"}}', {}, { strict: true }))
})

t.test('there is a next page where a limit was asked for, and null at the end', async t => {
  const { get } = serving(t, { world })
  const body = async (query: string) => JSON.parse((await get(`/tags${query}`)).body)
  t.notOk('next_page' in (await body('?workspace=5')))
  const { data, next_page: next } = await body('?workspace=5&limit=2')
  t.equal(data.length, 2)
  t.equal(next.path, `/tags?workspace=5&limit=2&offset=${next.offset}`)
  t.equal(next.uri, `http://localhost:80/api/1.0${next.path}`)
  const last = await get(next.path)
  checked(t, last)
  t.match(JSON.parse(last.body), { data: [{ gid: '3' }], next_page: null })
})

t.test('an offset is good for a quarter of an hour, and for its list alone', async t => {
  const { get, pass } = serving(t, { world })
  const { next_page: next } = JSON.parse((await get('/tags?workspace=5&limit=1')).body)
  const refused = async (path: string, message: string) =>
    t.strictSame((await get(path)).json(), failed(message))
  const invalid = 'offset: Your pagination token is invalid.'
  await refused(`/workspaces/5/tags?limit=1&offset=${next.offset}`, invalid)
  await refused('/tags?workspace=5&limit=1&offset=', invalid)
  pass(900_000)
  await refused(next.path, 'offset: Your pagination token has expired.')
})

t.test('a limit is from 1 to 100', async t => {
  const { get } = serving(t, { world })
  for (const limit of ['0', '101', 'ten']) {
    const answer = await get(`/tags?workspace=5&limit=${limit}`)
    t.equal(answer.statusCode, 400)
    t.match(answer.json().errors[0].message, /^limit: must be /)
  }
})
