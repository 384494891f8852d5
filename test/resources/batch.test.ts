import t from 'tap'
import { help } from '../../src/behaviour/errors.ts'
import { checked, type Served, serving } from '../harness.ts'
import { company as world } from './company.ts'

type Action = Readonly<Record<string, unknown>>
const ask = async (t: Parameters<typeof checked>[0], { post }: Served, ...actions: Action[]) =>
  checked(t, await post('/batch', { actions })).data as Record<string, unknown>[]
const refusal = async ({ post }: Served, data: object) => {
  const answer = await post('/batch', data)
  return [answer.statusCode, answer.json().errors?.[0].message]
}
const get = (relative_path: string, more: Action = {}) => ({
  relative_path,
  method: 'get',
  ...more
})

t.test('each action is answered as if it had come by itself, in the order asked', async t => {
  const mock = serving(t, { world })
  const answers = await ask(
    t,
    mock,
    get('/tags/1'),
    { relative_path: '/tags/1', method: 'put', data: { color: 'dark-red' } },
    get('/tags/404'),
    get('/tags/1', { options: { fields: ['color'] } }),
    get('/nowhere')
  )
  t.match(answers, [
    { status_code: 200, headers: {}, body: { data: { gid: '1', name: 'press' } } },
    { status_code: 200, body: { data: { color: 'dark-red' } } },
    {
      status_code: 404,
      headers: {},
      body: { errors: [{ message: 'tag: Not a recognized ID: 404', help }] }
    },
    { status_code: 200, body: { data: { gid: '1', color: 'dark-red' } } },
    { status_code: 404, body: { errors: [{ message: 'No matching route for request' }] } }
  ])
})

t.test('what is created has its location, and unknown fields their warning', async t => {
  const mock = serving(t, { world })
  const data = { name: 'new', workspace: '5', colour: 'red' }
  const [answer] = await ask(t, mock, {
    relative_path: '/tags',
    method: 'POST'.toLowerCase(),
    data
  })
  t.match(answer, {
    status_code: 201,
    headers: {
      location: '/api/1.0/tags/1207000000000000',
      'x-mock-warning': 'colour: Unknown field, ignored; did you mean color?'
    },
    body: { data: { name: 'new' } }
  })
})

t.test('the data of a GET is its query, and options say which page it is', async t => {
  const mock = serving(t, { world })
  const options = { limit: 1, fields: ['name'] }
  const [first] = await ask(t, mock, get('/tags', { data: { workspace: '5' }, options }))
  const body = first?.['body'] as { data: unknown[]; next_page: { offset: string; path: string } }
  t.equal(body.data.length, 1)
  t.match(body.next_page.path, /^\/tags\?limit=1&workspace=5&offset=/)
  const { offset } = body.next_page
  const [second] = await ask(
    t,
    mock,
    get('tags', { data: { workspace: '5', name: null }, options: { ...options, offset } })
  )
  t.equal(second?.['status_code'], 200)
  t.notMatch(second?.['body'], { data: body.data })
})

t.test('an action may have related records sent in full', async t => {
  const mock = serving(t, { world })
  const full = get('/tasks/8', { options: { expand: ['tags'] } })
  const named = get('/tasks/8', { options: { expand: ['tags'], fields: ['name'] } })
  t.match(await ask(t, mock, full, named), [
    {
      body: { data: { name: 'Write', tags: [{ gid: '3', workspace: { gid: '5' } }, { gid: '1' }] } }
    },
    { body: { data: { gid: '8', name: 'Write', tags: undefined } } }
  ])
})

t.test('a batch has 1 to 10 actions', async t => {
  const mock = serving(t, { world })
  const sentence = (count: number) => `actions: must be 1 to 10 actions, not ${count}`
  t.strictSame(await refusal(mock, {}), [400, sentence(0)])
  t.strictSame(await refusal(mock, { actions: [] }), [400, sentence(0)])
  const eleven = Array.from({ length: 11 }, () => get('/tags/1'))
  t.strictSame(await refusal(mock, { actions: eleven }), [400, sentence(11)])
  t.equal((await ask(t, mock, ...eleven.slice(1))).length, 10)
})

t.test(
  'an action with a query in its path, or one that may not be in a batch, is refused and the others go on',
  async t => {
    const mock = serving(t, { world })
    const beside = async (one: Action) => {
      const answers = await ask(t, mock, one, get('/tags/1', { options: { fields: ['name'] } }))
      t.match(answers[1], { status_code: 200, body: { data: { gid: '1', name: 'press' } } })
      return answers[0]
    }
    const refused = (message: string) => ({
      status_code: 400,
      headers: {},
      body: { errors: [{ message, help }] }
    })
    t.strictSame(
      await beside(get('tags/1?opt_fields=name')),
      refused(
        'relative_path: must have no query; the parameters of a GET stand in data: tags/1?opt_fields=name'
      )
    )
    for (const [method, path] of [
      ['post', '/batch'],
      ['post', '/attachments'],
      ['post', '/tasks/8/attachments'],
      ['post', '/organization_exports'],
      ['get', '/organization_exports/9']
    ]) {
      t.strictSame(
        await beside({ relative_path: path, method }),
        refused(`relative_path: ${method?.toUpperCase()} ${path} cannot be part of a batch`)
      )
    }
  }
)

t.test('an action without a method, or with one that there is not, refuses it all', async t => {
  const mock = serving(t, { world })
  const alone = async (one: Action) =>
    refusal(mock, {
      actions: [{ relative_path: '/tags/1', method: 'put', data: { name: 'changed' } }, one]
    })
  t.match(await alone({ relative_path: '/tags/1', method: 'fetch' }), [400, /actions/])
  t.match(await alone({ relative_path: '/tags/1' }), [400, /actions/])
  t.match((await mock.get('/tags/1')).json().data, { name: 'press' })
})

t.test('opt_fields of the batch chooses among status, headers and body', async t => {
  const { app } = serving(t, { world })
  const answer = await app.inject({
    method: 'POST',
    url: '/api/1.0/batch?opt_fields=status_code',
    headers: { authorization: 'Bearer x' },
    payload: { data: { actions: [get('/tags/1')] } }
  })
  t.strictSame(answer.json(), { data: [{ status_code: 200 }] })
})

t.test('a fault inside one action leaves the others as they are', async t => {
  const mock = serving(t, { world, verifyResponses: true })
  mock.mock.store.transact(transaction => {
    transaction.put({ gid: '66', resource_type: 'tag', name: 7 })
  })
  const answers = await ask(t, mock, get('/tags/66'), get('/tags/1'))
  t.match(answers, [
    { status_code: 500, body: { errors: [{ phrase: /^\d+ \w+ \w+ \w+ \w+$/ }] } },
    { status_code: 200 }
  ])
})
