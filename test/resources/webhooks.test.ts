import t from 'tap'
import { subscribe } from '../../src/behaviour/deliveries/subscriptions.ts'
import { apiPath } from '../../src/behaviour/envelope.ts'
import { courierFor } from '../../src/http/courier.ts'
import type { Transaction } from '../../src/world/transaction.ts'
import { checked, noon, serving, signedIn } from '../harness.ts'
import { hooked } from '../hooked.ts'
import { board, gidsIn, said } from './board.ts'

const anywhere = 'https://example.test/hook'
const now = new Date(noon).toISOString()

t.test(
  'a webhook is there when its target has shaken hands, with the secret beside it',
  async t => {
    const { hook, target } = await hooked(t, { verifyResponses: true })
    const answer = await hook('20')
    const secret = target.secrets.get('')
    t.match(secret, /^[0-9a-f]{64}$/)
    const { data } = checked(t, answer) as { data: { gid: string } }
    t.equal(answer.headers['location'], `${apiPath}/webhooks/${data.gid}`)
    t.equal(
      answer.body,
      JSON.stringify({
        data: {
          gid: data.gid,
          resource_type: 'webhook',
          is_workspace_webhook: false,
          last_success_at: now,
          last_failure_content: '',
          last_failure_at: null,
          created_at: now,
          target: target.url,
          next_attempt_after: null,
          active: true,
          failure_deletion_timestamp: null,
          delivery_retry_count: 0,
          filters: [],
          resource: { gid: '20', resource_type: 'project', name: 'Launch' }
        },
        'X-Hook-Secret': secret
      }),
      'keys stand as in the live answer of October 2024'
    )
  }
)

t.test('the secret of a webhook is told nowhere else', async t => {
  const { hook, get } = await hooked(t)
  const { gid } = (await hook('20')).json().data
  const fields = 'opt_fields=secret,user,app,workspace,target'
  t.strictSame(Object.keys((await get(`/webhooks/${gid}?${fields}`)).json().data), [
    'gid',
    'target'
  ])
})

t.test('a webhook can be asked for by a form, and by the query', async t => {
  const { app, target } = await hooked(t)
  const ask = (url: string, payload: string) =>
    app.inject({
      method: 'POST',
      url: `${apiPath}/webhooks${url}`,
      headers: { ...signedIn, 'content-type': 'application/x-www-form-urlencoded' },
      payload
    })
  const query = (path: string) =>
    new URLSearchParams({ resource: '20', target: target.url + path }).toString()
  t.equal((await ask('', query('form'))).statusCode, 201)
  t.equal((await ask(`?${query('query')}`, '')).statusCode, 201)
  t.strictSame([...target.secrets.keys()], ['form', 'query'])
})

const answers = async (status: number, headers: Record<string, string> = {}) => ({
  status,
  headers,
  body: ''
})
const silent =
  'The remote server which is intended to receive the webhook did not respond with the handshake secret.'
const odd =
  'The remote server which is intended to receive the webhook responded with an incorrect status code:'

for (const [title, reply, message] of [
  ['without the secret', () => answers(200), silent],
  ['with another secret', () => answers(204, { 'x-hook-secret': 'abc' }), silent],
  ['with 401', () => answers(401), `${odd} 401`],
  ['with 201', () => answers(201), `${odd} 201`],
  ['not at all', async () => ({ failure: 'The target did not answer within 10 s.' }), silent]
] as const) {
  t.test(`a target that answers ${title} gets no webhook`, async t => {
    const { mock, post } = serving(t, { world: board, courier: reply })
    const answer = await post('/webhooks', { resource: '20', target: anywhere })
    t.equal(answer.statusCode, 400)
    t.match(answer.json(), said(message))
    t.equal(mock.store.world.types.get('webhook'), undefined)
  })
}

t.test('a target may answer the handshake with 204', async t => {
  const { post } = serving(t, {
    world: board,
    courier: async ({ headers }) =>
      answers(204, { 'x-hook-secret': String(headers['X-Hook-Secret']) })
  })
  t.equal((await post('/webhooks', { resource: '20', target: anywhere })).statusCode, 201)
})

for (const [data, status, message] of [
  [{ target: anywhere }, 400, 'You should specify one of resource'],
  [{ data: { resource: '20', target: anywhere } }, 400, 'You should specify one of resource'],
  [{ resource: '20' }, 400, 'target: Missing input'],
  [{ resource: 'Task', target: anywhere }, 400, 'resource: Not a Long: Task'],
  [{ resource: '404', target: anywhere }, 400, 'resource: Unknown object: 404'],
  [{ resource: '20', target: 'here' }, 400, 'target: must be a uri, not "here"'],
  [
    { resource: '20', target: 'localhost:3000/hook' },
    400,
    'target: Must be an address of http or https, not localhost:3000/hook'
  ],
  [
    { resource: '20', target: 'http://' },
    400,
    'target: Must be an address of http or https, not http://'
  ]
] as const) {
  t.test(`${JSON.stringify(data)} is refused before anybody is asked`, async t => {
    const { post } = serving(t, {
      world: board,
      courier: async () => t.fail('nobody is to be asked') as never
    })
    const answer = await post('/webhooks', data)
    t.equal(answer.statusCode, status)
    t.match(answer.json(), said(message))
  })
}

t.test('a user has one webhook for a record and a target', async t => {
  const { hook } = await hooked(t)
  t.equal((await hook('20')).statusCode, 201)
  const again = await hook('20')
  t.equal(again.statusCode, 403)
  t.match(
    again.json(),
    said(
      'Duplicated webhook. You already have an existing webhook for the given resource and target. Delete the old one before creating another.'
    )
  )
  t.equal((await hook('21')).statusCode, 201)
  t.equal((await hook('20', {}, 'other')).statusCode, 201)
})

t.test('of two requests for the same webhook that are under way, one is refused', async t => {
  const { hook } = await hooked(t)
  const both = await Promise.all([hook('20'), hook('20')])
  t.strictSame(both.map(({ statusCode }) => statusCode).sort(), [201, 403])
})

t.test('hosts that are not named get no webhook', async t => {
  const { post, mock } = serving(t, {
    world: board,
    courier: courierFor({ hosts: ['localhost'] })
  })
  const answer = await post('/webhooks', { resource: '20', target: 'http://example.test:1/a' })
  t.equal(answer.statusCode, 403)
  t.match(answer.json(), said('target: Forbidden host: example.test:1'))
  t.equal(mock.store.world.types.get('webhook'), undefined)
})

const task = { resource_type: 'task' }
for (const [resource, filters, message] of [
  [
    '20',
    [task, { ...task, fields: ['name'] }],
    'filters: [1]: fields: Goes with the action changed only'
  ],
  [
    '20',
    [{ action: 'moved' }],
    'filters.0.action: must be one of added, changed, deleted, removed, undeleted, not "moved"'
  ],
  ['5', undefined, 'filters: Must be given for a workspace'],
  ['5', [], 'filters: Must be given for a workspace'],
  [
    '5',
    [task],
    'filters: [0]: resource_type: Must be one of project, team_membership, workspace_membership for a workspace'
  ],
  [
    '5',
    [{ action: 'added' }],
    'filters: [0]: resource_type: Must be one of project, team_membership, workspace_membership for a workspace'
  ],
  [
    '5',
    [{ resource_type: 'project', action: 'changed', fields: ['name'] }],
    'filters: [0]: fields: Cannot be given for a workspace'
  ],
  [
    '5',
    [{ resource_type: 'team_membership', action: 'changed' }],
    'filters: [0]: action: Must be one of added, removed for a team_membership in a workspace'
  ]
] as const) {
  t.test(`the filters ${JSON.stringify(filters)} are refused on ${resource}`, async t => {
    const { hook, mock } = await hooked(t)
    const answer = await hook(resource, { filters })
    t.equal(answer.statusCode, 400)
    t.match(answer.json(), said(message))
    t.equal(mock.store.world.types.get('webhook'), undefined)
  })
}

t.test(
  'a webhook on a workspace says that it is one, and hears of projects and memberships',
  async t => {
    const { hook, post, target, mock } = await hooked(t)
    const filters = [
      { resource_type: 'project', action: 'added' },
      { resource_type: 'workspace_membership' }
    ]
    t.match((await hook('5', { filters })).json().data, { is_workspace_webhook: true, filters })
    await post('/tasks', { name: 'Heard by nobody', workspace: '5' })
    await post('/projects', { name: 'New', workspace: '5' })
    await mock.dispatcher.idle()
    t.match(target.events(), [{ action: 'added', resource: { resource_type: 'project' } }])
  }
)

t.test('webhooks are listed by workspace, and by record', async t => {
  const { hook, get } = await hooked(t)
  const gids = []
  for (const resource of ['20', '41', '31', '8', '22']) {
    gids.push((await hook(resource, {}, resource)).json().data.gid)
  }
  const [project, taskHook, section, , elsewhere] = gids
  t.strictSame(gidsIn(await get('/webhooks?workspace=5')), [project, taskHook, section])
  t.strictSame(gidsIn(await get('/webhooks?workspace=5&resource=41')), [taskHook])
  t.strictSame(gidsIn(await get('/webhooks?workspace=6')), [elsewhere])
  const page = (await get('/webhooks?workspace=5&limit=2')).json()
  t.match(page.data, [{ gid: project, resource: { gid: '20', name: 'Launch' } }, { gid: taskHook }])
  const next = await get(`/webhooks?workspace=5&limit=2&offset=${page.next_page.offset}`)
  t.strictSame(gidsIn(next), [section])
  const refused = await get('/webhooks')
  t.equal(refused.statusCode, 400)
  t.match(refused.json(), said('workspace: Missing input'))
})

t.test('other filters take the place of those that were there', async t => {
  const { hook, put, get, rename, target, mock } = await hooked(t)
  const filters = [{ resource_type: 'section' }]
  const { gid } = (await hook('20', { filters })).json().data
  await rename('not heard')
  const path = `/webhooks/${gid}`
  const changed = await put(path, { filters: [{ ...task, action: 'changed', fields: ['name'] }] })
  t.match(checked(t, changed).data, { gid, filters: [{ fields: ['name'] }] })
  await put('/tasks/41', { notes: 'not heard either' })
  await rename('heard')
  await mock.dispatcher.idle()
  t.match(target.events(), [{ change: { field: 'name' } }])
  t.equal(target.events().length, 1)
  t.match((await put(path, {})).json().data, { filters: [{ fields: ['name'] }] })
  t.match(checked(t, await put(path, { filters: [] })).data, { filters: [] })
  t.match(
    (await put(path, { target: anywhere })).json(),
    said('target: Cannot write this property')
  )
  t.match(
    (await put(path, { filters: [{ fields: ['name'] }] })).json(),
    said('filters: [0]: fields: Goes with the action changed only')
  )
  t.match((await get(path)).json().data, { filters: [], target: target.url })
})

t.test('a webhook that is deleted is sent nothing more', async t => {
  const { hook, del, get, rename, target, mock } = await hooked(t)
  const { gid } = (await hook('20')).json().data
  await target.until(1)
  t.same(checked(t, await del(`/webhooks/${gid}`)).data, {})
  await rename('nobody hears')
  await mock.dispatcher.idle()
  t.equal(target.received.length, 1)
  t.equal((await get(`/webhooks/${gid}`)).statusCode, 404)
  t.equal((await hook('20')).statusCode, 201)
})

t.test('a webhook is that of its user and app alone', async t => {
  const grants = (transaction: Transaction) => {
    board(transaction)
    const { world } = transaction
    const all = { mine: { user: '71' }, theApps: { user: '71', app: '9' }, his: { user: '72' } }
    return { ...world, declaresTokens: true, grants: world.grants.merge(all) }
  }
  const { app, mock, target } = await hooked(t)
  mock.store.replace(grants(mock.store.transact(transaction => transaction.branch())))
  const ask = (token: string, method: 'GET' | 'POST' | 'DELETE', path: string, data?: object) =>
    app.inject({
      method,
      url: `${apiPath}${path}`,
      headers: { authorization: `Bearer ${token}` },
      ...(data && { payload: { data } })
    })
  const asked = { resource: '20', target: target.url }
  const { gid } = (await ask('mine', 'POST', '/webhooks', asked)).json().data
  for (const token of ['theApps', 'his']) {
    const answer = await ask(token, 'GET', `/webhooks/${gid}`)
    t.equal(answer.statusCode, 403)
    t.match(answer.json(), said('You do not have access to this webhook.'))
    t.equal((await ask(token, 'DELETE', `/webhooks/${gid}`)).statusCode, 403)
    t.strictSame(gidsIn(await ask(token, 'GET', '/webhooks?workspace=5')), [])
    t.equal((await ask(token, 'POST', '/webhooks', asked)).statusCode, 201)
  }
  t.strictSame(gidsIn(await ask('mine', 'GET', '/webhooks?workspace=5')), [gid])
})

const many = (count: number, resource: (at: number) => string) => (transaction: Transaction) => {
  board(transaction)
  for (let at = 1; at <= count; at += 1) {
    const gid = String(100_000 + at)
    const owned = { user: resource(at) === '20' ? String(at) : '71', workspace: '5' }
    transaction.put({
      gid,
      resource_type: 'webhook',
      resource: resource(at),
      target: gid,
      ...owned
    })
  }
}

for (const [count, resource, whose] of [
  [1000, () => '20', 'one record'],
  [10_000, (at: number) => `1${at}`, 'one user and app']
] as const) {
  t.test(`there are at most ${count} webhooks for ${whose}`, async t => {
    const { mock, hook } = await hooked(t, { world: many(count - 1, resource) })
    t.equal((await hook('20')).statusCode, 201)
    const answer = await hook('20', {}, 'other')
    t.equal(answer.statusCode, 403)
    t.match(answer.json(), said(`There can be at most ${count} webhooks for ${whose}`))
    t.equal(mock.store.world.types.get('webhook')?.size, count)
  })
}

t.test(
  'a webhook of a file has a secret, an owner and a workspace, if it does not say so',
  async t => {
    const { mock, get, put } = serving(t, { world: board })
    const { catalogue, store } = mock
    const draft = { gid: '99', resource_type: 'webhook', resource: '41', target: anywhere }
    store.transact(transaction => {
      const complete = catalogue.kind('webhook')?.complete
      const whole = complete?.(draft, { transaction, catalogue })
      t.match(whole, { secret: /^[0-9a-f]{64}$/, user: '71', workspace: '5' })
      if (whole) subscribe({ transaction, catalogue }, transaction.put(whole))
    })
    t.strictSame(gidsIn(await get('/webhooks?workspace=5')), ['99'])
    t.match((await get('/webhooks/99')).json().data, {
      last_success_at: null,
      last_failure_content: '',
      delivery_retry_count: 0
    })
    await put('/tasks/41', { name: 'Other' })
    t.equal(store.world.outbox.last, 1, 'and hears of everything')
  }
)

t.test("where there is nobody, a webhook is nobody's", async t => {
  const { hook, get } = await hooked(t, {
    world: transaction => {
      transaction.put({ gid: '5', resource_type: 'workspace', name: 'Fjord' })
      transaction.put({ gid: '20', resource_type: 'project', name: 'Launch', workspace: '5' })
    }
  })
  const { gid } = (await hook('20')).json().data
  t.strictSame(gidsIn(await get('/webhooks?workspace=5')), [gid])
})
