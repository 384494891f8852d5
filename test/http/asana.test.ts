import t from 'tap'
import { AsanaError, help } from '../../src/behaviour/errors.ts'
import type { Resource } from '../../src/behaviour/resource.ts'
import { checked, type Served, type Setup, serving, signedIn } from '../harness.ts'

const world: Setup['world'] = (transaction, jobs) => {
  transaction.put({ gid: '8', resource_type: 'task', name: 'Copy', resource_subtype: 'milestone' })
  transaction.put({ gid: '1', resource_type: 'job', status: 'succeeded', new_task: '8' })
  const living = { gid: '2', resource_type: 'job', status: 'not_started', new_task: '8' }
  jobs.begin(transaction, transaction.put(living))
}
const failed = (message: string | RegExp) => ({ errors: [{ message, help }] })
const job = {
  gid: '1',
  new_task: { gid: '8', name: 'Copy', resource_type: 'task', resource_subtype: 'milestone' },
  resource_type: 'job',
  status: 'succeeded'
}

t.test('a job is served as it is, with what it made', async t => {
  const { get } = serving(t, { world })
  t.strictSame(checked(t, await get('/jobs/1')), { data: job })
})

t.test('three GETs see a living job wait, work and succeed', async t => {
  const { get } = serving(t, { world })
  for (const status of ['not_started', 'in_progress', 'succeeded', 'succeeded']) {
    t.match(checked(t, await get('/jobs/2')), { data: { status } })
  }
})

t.test('opt_fields chooses, however it is written', async t => {
  const { get } = serving(t, { world })
  const asked = async (query: string) => checked(t, await get(`/jobs/1?${query}`)).data
  const named = { gid: '1', new_task: { gid: '8', name: 'Copy' } }
  t.strictSame(await asked('opt_fields=new_task.name'), named)
  t.strictSame(await asked('opt_fields=this.new_task.name'), named)
  t.strictSame(await asked('opt_fields=new_task%2Cnew_task.name,nonsense'), named)
  t.strictSame(await asked('opt_fields=status,%20resource_type'), {
    gid: '1',
    resource_type: 'job',
    status: 'succeeded'
  })
  t.strictSame(await asked('opt_fields=status&opt_fields=new_task.name'), {
    ...named,
    status: 'succeeded'
  })
  t.strictSame(await asked('opt_fields=(new_task|new_project).name'), named)
  t.strictSame(await asked('opt_fields=*'), job)
  t.strictSame(await asked('opt_fields=gid'), { gid: '1' })
  t.strictSame(await asked('opt_fields='), job)
})

t.test('opt_pretty indents where it is named, unless it is false', async t => {
  const { get } = serving(t, { world })
  const isPretty = async (query: string) =>
    (await get(`/jobs/1?${query}`)).body.startsWith('{\n  "')
  for (const query of ['opt_pretty', 'opt_pretty=', 'opt_pretty=true', 'opt_pretty=True']) {
    t.ok(await isPretty(query), query)
  }
  for (const query of ['', 'opt_pretty=false', 'opt_pretty=False', 'x=opt_pretty']) {
    t.notOk(await isPretty(query), query)
  }
  t.ok(await isPretty('opt_pretty=false&opt_pretty=true'), 'the last of them counts')
  t.notOk(await isPretty('opt_pretty=true&opt_pretty=false'), 'the last of them counts')
})

t.test('an unknown gid, or that of another type, is not recognized', async t => {
  const { get } = serving(t, { world })
  for (const gid of ['404', '8', '0', 'abc', '1;x', `${'9'.repeat(12_000)}`]) {
    const answer = await get(`/jobs/${gid}`)
    t.equal(answer.statusCode, 404)
    t.strictSame(answer.json(), failed(`job: Not a recognized ID: ${gid}`))
  }
})

t.test('without a token that can be read, nobody is let in', async t => {
  const { app } = serving(t, { world })
  const url = '/api/1.0/jobs/1'
  const forms = ['', 'Bearer', 'Bearer ', 'Basic YTpi', 'Bearer a b', 'token', 'xBearer a']
  for (const authorization of forms) {
    const answer = await app.inject({ url, headers: { authorization } })
    t.equal(answer.statusCode, 401, authorization)
    t.strictSame(answer.json(), failed('Not Authorized'))
  }
  t.equal((await app.inject(url)).statusCode, 401)
  t.equal((await app.inject('/api/1.0/jobs/404')).statusCode, 401, 'the token comes first')
})

t.test('any token lets in, however its scheme is spelt', async t => {
  const { get } = serving(t, { world })
  for (const authorization of ['Bearer 0/abc', 'bearer x', 'BEARER  1/2:3']) {
    t.equal((await get('/jobs/1', { authorization })).statusCode, 200)
  }
})

t.test(
  'there is no such route, says the mock before it asks for a token or reads a body',
  async t => {
    const { app } = serving(t, { world })
    const broken = { payload: '{{{', headers: { 'content-type': 'application/json' } }
    const wrong = [
      { url: '/' },
      { url: '/jobs/1' },
      { url: '/api/1.0' },
      { url: '/api/1.0/jobs' },
      { url: '/api/1.0/jobs/1/' },
      { url: '/api/1.0/jobs/1/tasks' },
      { url: '/api/1.1/jobs/1', headers: signedIn },
      { method: 'DELETE' as const, url: '/api/1.0/jobs/1' },
      { method: 'PUT' as const, url: '/api/1.0/jobs/1', ...broken },
      { method: 'POST' as const, url: '/api/1.0/jobs/1', ...broken },
      { method: 'POST' as const, url: '/api/1.0/nowhere', ...broken },
      { method: 'PATCH' as const, url: '/api/1.0/jobs/1', payload: 'x'.repeat(2_000_000) },
      { method: 'POST' as const, url: '/nowhere', headers: { 'content-type': 'nonsense' } },
      { method: 'OPTIONS' as const, url: '/api/1.0/jobs/1', headers: signedIn }
    ]
    for (const request of wrong) {
      const answer = await app.inject(request)
      t.equal(answer.statusCode, 404, request.url)
      t.strictSame(answer.json(), failed('No matching route for request'))
    }
    t.equal((await app.inject({ method: 'HEAD', url: '/api/1.0/nowhere' })).statusCode, 404)
  }
)

t.test('what real SDKs send beside the question does no harm', async t => {
  const { app, get } = serving(t, { world })
  const headers = [
    { 'content-type': 'application/json' },
    { 'content-type': 'application/json; charset=utf-7' },
    { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '0' },
    { 'content-type': 'nonsense' },
    { accept: 'text/html, image/gif, image/jpeg, */*; q=0.2' },
    { accept: 'nonsense' },
    { 'asana-enable': 'new_memberships', 'asana-disable': 'x' },
    { 'x-asana-client-lib': 'version=3.2.0&language=NodeJS' },
    { 'accept-encoding': 'gzip, br', 'if-none-match': '"x"', cookie: 'a=b' }
  ]
  for (const one of headers) {
    t.strictSame(checked(t, await get('/jobs/1', one as never)), { data: job })
  }
  const payload = '{{{ not JSON'
  const withBody = { url: '/api/1.0/jobs/1', headers: { ...signedIn, ...headers[0] }, payload }
  t.equal((await app.inject(withBody)).statusCode, 200, 'a GET with a body')
})

t.test('unknown query parameters are ignored, whatever they look like', async t => {
  const { get } = serving(t, { world })
  const queries = [
    'opt_limit=2&_=17&Asana-Fast-Api=true',
    'body=[object Object]',
    'a=1&a=2&a[]=3&a[b]=4',
    'job_gid=404',
    '__proto__=1&constructor=2&toString=3',
    '&&==&=&a&%=%zz&%00=%00',
    '?',
    `a=${'x'.repeat(1_000_000)}`
  ]
  for (const query of queries) {
    t.strictSame(checked(t, await get(`/jobs/1?${query}`)), { data: job }, query.slice(0, 40))
  }
})

t.test('a megabyte of opt_fields is answered', async t => {
  const { get } = serving(t, { world })
  const query = `opt_fields=${'new_task.(name|x),'.repeat(60_000)}status`
  t.strictSame(checked(t, await get(`/jobs/1?${query}`)), {
    data: { gid: '1', new_task: { gid: '8', name: 'Copy' }, status: 'succeeded' }
  })
})

t.test('the header X-Mock-Job gives a job another plan', async t => {
  const { get } = serving(t, { world })
  const headers = { 'x-mock-job': 'outcome=failed; start=0 polls; finish=1 poll' }
  t.match(checked(t, await get('/jobs/2', headers)), { data: { status: 'in_progress' } })
  t.strictSame(checked(t, await get('/jobs/2')), {
    data: { gid: '2', resource_type: 'job', status: 'failed' }
  })
})

t.test('a wrong plan is refused with a sentence that shows a right one', async t => {
  const { get, mock } = serving(t, { world })
  const before = mock.store.world
  const answer = await get('/jobs/2', { 'x-mock-job': 'outcome=fail' })
  t.equal(answer.statusCode, 400)
  t.strictSame(
    answer.json(),
    failed(
      'X-Mock-Job: outcome is succeeded or failed, not "fail"; did you mean failed? A right plan: outcome=failed; start=1 poll; finish=500ms'
    )
  )
  t.equal(mock.store.world, before)
})

/** The job resource with another behaviour for its one operation. */
const jobsThat = (getJob: Resource['operations'][string]): Resource[] => [
  { type: 'job', operations: { getJob } }
]
const logged = (t: Parameters<typeof serving>[0], setup: Setup) => {
  const lines: Record<string, unknown>[] = []
  const stream = { write: (line: string) => lines.push(JSON.parse(line)) }
  const served: Served = serving(t, { world, logger: { level: 'error', stream }, ...setup })
  return { ...served, lines }
}

t.test('a crash inside is a logged 500 with a phrase, and leaves the world as it was', async t => {
  const resources = jobsThat(({ transaction }) => {
    transaction.put({ gid: transaction.newGid(), resource_type: 'job' })
    throw new Error('secret')
  })
  const { get, mock, lines } = logged(t, { resources })
  const before = mock.store.world
  const answer = await get('/jobs/1')
  t.equal(answer.statusCode, 500)
  const [error] = answer.json().errors
  t.match(error, { message: 'Server Error', help, phrase: /^\d+ \w+ \w+ \w+ \w+$/ })
  t.notMatch(answer.body, 'secret')
  t.equal(mock.store.world, before)
  t.match(lines, [{ msg: 'fault', phrase: error.phrase, err: { message: 'secret' } }])
})

t.test('a crash of any other kind is one too', async t => {
  const thrown: unknown[] = [undefined, null, 'text', 7, { statusCode: 99 }, Object.create(null)]
  for (const one of thrown) {
    const resources = jobsThat(() => {
      throw one
    })
    const answer = await serving(t, { world, resources }).get('/jobs/1')
    t.equal(answer.statusCode, 500, String(typeof one))
    t.match(answer.json(), { errors: [{ message: 'Server Error' }] })
  }
})

t.test('a refusal is not logged', async t => {
  const resources = jobsThat(() => {
    throw new AsanaError(403, 'You do not have access to this job.')
  })
  const { get, lines } = logged(t, { resources })
  const answer = await get('/jobs/1')
  t.equal(answer.statusCode, 403)
  t.strictSame(answer.json(), failed('You do not have access to this job.'))
  t.strictSame(lines, [])
})

t.test('an answer that breaks the contract is a logged 500 that names the path', async t => {
  const broken: Setup['world'] = transaction =>
    transaction.put({ gid: '1', resource_type: 'job', status: 'done' })
  const { get, lines } = logged(t, { world: broken, verifyResponses: true })
  const message =
    'The answer of getJob breaks the contract: data.status must be one of not_started, in_progress, succeeded, failed, not "done"'
  const answer = await get('/jobs/1')
  t.equal(answer.statusCode, 500)
  t.match(answer.json(), { errors: [{ message, phrase: /^\d/ }] })
  t.match(lines, [{ err: { message } }])
  t.equal((await get('/jobs/1?opt_fields=gid')).statusCode, 200, 'what is not sent breaks nothing')
  t.equal((await serving(t, { world: broken }).get('/jobs/1')).statusCode, 200, 'unless verified')
})

t.test('an operation that nothing serves has no route', async t => {
  const { get } = serving(t, { world, resources: [] })
  t.strictSame((await get('/jobs/1')).json(), failed('No matching route for request'))
})

t.test('an unknown gid may be given a record that is made up, and keeps it', async t => {
  const { get } = serving(t, {
    invent: (transaction, type, gid) =>
      transaction.put({ gid, resource_type: type, status: 'failed', resource_subtype: 'x' })
  })
  t.match(checked(t, await get('/jobs/5')), { data: { gid: '5', status: 'failed' } })
})

t.test('HEAD is a GET without its body', async t => {
  const { app } = serving(t, { world })
  const answer = await app.inject({ method: 'HEAD', url: '/api/1.0/jobs/1', headers: signedIn })
  const got = await app.inject({ url: '/api/1.0/jobs/1', headers: signedIn })
  t.equal(answer.statusCode, 200)
  t.equal(answer.headers['content-length'], got.headers['content-length'])
  t.equal(answer.body, '')
})

t.test('a POST may stand for another method, which its query names', async t => {
  const { app } = serving(t, {
    world: transaction => transaction.put({ gid: '3', resource_type: 'tag', name: 'old' })
  })
  const post = (query: string, payload: object) =>
    app.inject({ method: 'POST', url: `/api/1.0/tags/3?${query}`, headers: signedIn, payload })
  const changed = await post('opt_method=put&opt_fields=name', { data: { name: 'new' } })
  t.strictSame(changed.json(), { data: { gid: '3', name: 'new' } })
  const twice = await post('opt_method=get&opt_method=put&opt_fields=name', {
    data: { name: 'newer' }
  })
  t.strictSame(twice.json(), { data: { gid: '3', name: 'newer' } }, 'the last of them counts')
  t.equal((await post('opt_method=patch', {})).statusCode, 404)
  t.equal((await post('opt_method=DELETE', {})).statusCode, 200)
  const other = await app.inject({ url: '/api/1.0/tags/3?opt_method=delete', headers: signedIn })
  t.equal(other.statusCode, 404, 'a GET stays one')
})

t.test(
  'opt_expand shows related records as they are alone, unless opt_fields says otherwise',
  async t => {
    const { app, get } = serving(t, { world })
    const expanded = (await get('/jobs/1?opt_expand=new_task,this')).json().data
    t.match(expanded, { status: 'succeeded', new_task: { gid: '8', projects: [] } })
    t.strictSame((await get('/jobs/1?opt_expand=new_task&opt_fields=status')).json().data, {
      gid: '1',
      status: 'succeeded'
    })
    const put = await app.inject({
      method: 'POST',
      url: '/api/1.0/jobs/1?opt_method=GET',
      headers: signedIn,
      payload: { options: { expand: ['new_task'] } }
    })
    t.match(put.json().data, { new_task: { gid: '8', projects: [] } })
  }
)

t.test('limits of the world hold for each token, and say when to come again', async t => {
  const { mock, get, pass } = serving(t, { world })
  mock.store.transact(transaction =>
    transaction.set({ limits: { requests: 2, searches: 1, reads: 5 } })
  )
  t.equal((await get('/jobs/404')).statusCode, 404)
  t.equal((await get('/jobs/1')).statusCode, 200)
  const refused = await get('/jobs/1')
  t.equal(refused.statusCode, 429)
  t.equal(refused.headers['retry-after'], '60')
  t.strictSame(
    refused.json(),
    failed(
      "You've made too many requests and hit a rate limit. Please retry after the given amount of time."
    )
  )
  t.equal((await get('/jobs/1', { authorization: 'Bearer other' })).statusCode, 200)
  pass(60_000)
  t.equal((await get('/jobs/1')).statusCode, 200)
  t.match(mock.usage.shown.get('0/a-token'), { reads: 0 })
})

t.test('a search counts as one besides, and a batch as its actions', async t => {
  const { mock, get, post } = serving(t, {
    world: transaction => transaction.put({ gid: '5', resource_type: 'workspace', name: 'W' })
  })
  const limited = (limits: object) =>
    mock.store.transact(transaction => transaction.set({ limits }))
  limited({ requests: 9, searches: 1 })
  const search = '/workspaces/5/tasks/search'
  t.equal((await get(search)).statusCode, 200)
  t.equal((await get(search)).statusCode, 429)
  const actions = [{ relative_path: search, method: 'get' }]
  const batch = await post('/batch', { actions: [...actions, ...actions, ...actions] })
  t.match(
    batch.json().data.map((one: { status_code: number }) => one.status_code),
    [429, 429, 429]
  )
  limited({ requests: 8, searches: 1 })
  const whole = await post('/batch', { actions: Array(4).fill(actions[0]) })
  t.equal(whole.statusCode, 429, 'five were used, and four would be too many')
})

t.test('an answer that went far is paid for by the next requests', async t => {
  const { mock, get } = serving(t, { world })
  mock.store.transact(transaction => transaction.set({ limits: { cost: 2 } }))
  const far = '/jobs/1?opt_fields=new_task.assignee.workspaces.name'
  t.equal((await get(far)).statusCode, 200)
  const refused = await get('/jobs/1')
  t.equal(refused.statusCode, 429)
  t.equal(refused.headers['retry-after'], '1')
})
