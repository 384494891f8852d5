import { gunzipSync } from 'node:zlib'
import t, { type Test } from 'tap'
import { checked, noon, type Served, type Setup, serving } from '../harness.ts'

const world: Setup['world'] = transaction => {
  const put = (resource_type: string, gid: string, fields: object) =>
    transaction.put({ gid, resource_type, ...fields })
  put('workspace', '5', { name: 'Fjord' })
  put('workspace', '6', { name: 'Lake' })
  put('user', '7', { name: 'Greta', workspaces: ['5', '6'] })
  put('user', '17', { name: 'Hanna', workspaces: ['5'] })
  put('team', '8', { name: 'Boats', organization: '5' })
  put('team_membership', '80', { team: '8', user: '7' })
  put('project', '9', { name: 'Regatta', workspace: '5', team: '8' })
  put('section', '10', { name: 'Todo', project: '9', rank: 'a0' })
  const memberships = [{ project: '9', section: '10', rank: 'a0' }]
  const row = { resource_subtype: 'default_task', workspace: '5', name: 'Row' }
  put('task', '11', {
    ...{ ...row, memberships, assignee: '7', followers: ['17'], created_by: '17' },
    likes: [{ gid: '90', user: '17' }],
    ...{ created_at: '2026-01-01T00:00:00.000Z', modified_at: '2026-02-01T00:00:00.000Z' }
  })
  put('task', '12', { ...row, name: 'Bail', parent: '11', rank: 'a0' })
  put('task', '13', { ...row, name: 'Swim', workspace: '6', assignee: '7' })
  const story = { target: '11', created_at: '2026-01-02T00:00:00.000Z', text: 'x' }
  put('story', '14', {
    ...story,
    type: 'comment',
    resource_subtype: 'comment_added',
    created_by: '7'
  })
  put('story', '15', { ...story, type: 'system', resource_subtype: 'assigned', created_by: '17' })
  put('attachment', '16', { name: 'oar.txt', parent: '11' })
  put('portfolio', '20', { name: 'Races', workspace: '5', items: ['9'] })
  put('status_update', '21', {
    ...{ title: 'Fine', text: 'All fine.', parent: '9', status_type: 'on_track', created_by: '7' },
    ...{ resource_subtype: 'project_status_update', created_at: '2026-01-03T00:00:00.000Z' }
  })
}

const sail = (t: Test) => serving(t, { world, verifyResponses: true })

const poll = async ({ get }: Served, path: string) => {
  for (const _poll of [1, 2]) await get(path)
  return (await get(path)).json().data
}

/** The text of the file behind a link. */
const fetched = async ({ app }: Served, url: string): Promise<string> => {
  const file = await app.inject(url)
  return gunzipSync(file.rawPayload).toString()
}

const linesOf = (text: string): { [name: string]: unknown }[] =>
  text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))

/** Starts a bulk export of workspace 5, polls it to its end, and reads its file. */
const bulk = async (served: Served, ...parameters: object[]) => {
  const asked = { workspace: '5', export_request_parameters: parameters }
  const { gid } = (await served.post('/exports/resource', asked)).json().data
  const { new_resource_export: made } = await poll(served, `/jobs/${gid}`)
  return linesOf(await fetched(served, made.download_url))
}

const gidsOf = (records: readonly { [name: string]: unknown }[]) => records.map(one => one['gid'])

t.test('a graph export is watched as a job and fetched as gzipped JSON', async t => {
  const served = sail(t)
  const answer = await served.post('/exports/graph', { parent: '8' })
  const { data } = checked(t, answer) as { data: { [name: string]: unknown } }
  t.match(data, { resource_type: 'job', resource_subtype: 'graph_export_request' })
  t.match(data, { status: 'not_started' })
  t.match(data['new_graph_export'], {
    resource_type: 'graph_export',
    created_at: new Date(noon).toISOString(),
    ...{ download_url: null, completed_at: null }
  })
  served.pass(1000)
  const done = await poll(served, `/jobs/${data['gid']}`)
  t.equal(done.status, 'succeeded')
  const { download_url: url, completed_at: at } = done.new_graph_export
  t.equal(at, new Date(noon + 1000).toISOString())
  const { headers } = await served.app.inject(url)
  t.match(headers, {
    'content-type': 'application/gzip',
    'content-disposition': /graph_export_\d+\.json\.gz$/
  })
  const file = JSON.parse(await fetched(served, url))
  t.strictSame(gidsOf(file.data), ['8', '80', '9', '21', '10', '11', '12', '16', '14', '15'])
  t.match(file.data[5], { name: 'Row', projects: [{ gid: '9', name: 'Regatta' }] })
  t.equal(await fetched(served, url), await fetched(served, url))
})

t.test('a graph export begins at what it is asked for', async t => {
  const served = sail(t)
  const says = async (data: object) =>
    (await served.post('/exports/graph', data)).json().errors[0].message
  t.equal(await says({}), 'parent: Missing input')
  t.equal(await says({ parent: '404' }), 'parent: Unknown object: 404')
  t.equal(
    await says({ parent: '11' }),
    'parent: Must be one of goal, project, portfolio, team, not a task'
  )
  const { gid } = (await served.post('/exports/graph', { parent: '20' })).json().data
  await served.del('/portfolios/20')
  const done = await poll(served, `/jobs/${gid}`)
  const file = JSON.parse(await fetched(served, done.new_graph_export.download_url))
  t.strictSame(file.data, [], 'and is empty if that has gone')
})

t.test('a graph export has no more in it than its maker sees', async t => {
  const served = serving(t, {
    world: (transaction, jobs) => {
      world(transaction, jobs)
      const regatta = { gid: '9', resource_type: 'project', name: 'Regatta', workspace: '5' }
      transaction.put({ ...regatta, team: '8', owner: '7', privacy_setting: 'private' })
    }
  })
  const { post, get } = served.as('17')
  const { gid } = (await post('/exports/graph', { parent: '8' })).json().data
  const done = await poll({ ...served, get }, `/jobs/${gid}`)
  const file = JSON.parse(await fetched(served, done.new_graph_export.download_url))
  t.strictSame(gidsOf(file.data), ['8', '80', '11', '12', '16', '14', '15'])
  t.match(file.data[2], { name: 'Row', projects: [], memberships: [] })
})

t.test('in a world without anybody a graph export has everything', async t => {
  const served = serving(t, {
    world: transaction => {
      transaction.put({ gid: '9', resource_type: 'project', name: 'Regatta' })
    }
  })
  const { gid } = (await served.post('/exports/graph', { parent: '9' })).json().data
  const done = await poll(served, `/jobs/${gid}`)
  const file = JSON.parse(await fetched(served, done.new_graph_export.download_url))
  t.strictSame(gidsOf(file.data), ['9'])
})

t.test('an export whose job fails is not there', async t => {
  const served = serving(t, {
    world,
    plan: {
      start: { kind: 'polls', count: 0 },
      finish: { kind: 'polls', count: 1 },
      outcome: 'failed'
    }
  })
  const { data } = (await served.post('/exports/graph', { parent: '9' })).json()
  const done = await poll(served, `/jobs/${data.gid}`)
  t.strictSame([done.status, 'new_graph_export' in done], ['failed', false])
  const path = `/assets/${data.new_graph_export.gid}/x`
  t.equal((await served.app.inject(path)).statusCode, 404)
})

t.test('the sixth unfinished export has to wait, of whatever kind it is', async t => {
  const served = sail(t)
  for (const _export of [1, 2, 3]) {
    t.equal((await served.post('/exports/graph', { parent: '9' })).statusCode, 201)
  }
  for (const _export of [4, 5]) {
    const answer = await served.post('/organization_exports', { organization: '5' })
    t.equal(answer.statusCode, 201)
  }
  for (const path of ['/exports/graph', '/organization_exports']) {
    const refused = await served.post(path, { parent: '9', organization: '5' })
    t.equal(refused.statusCode, 429)
    t.equal(refused.headers['retry-after'], '5')
  }
})

t.test('a workspace has one bulk export at a time', async t => {
  const served = sail(t)
  const asked = { workspace: '5', export_request_parameters: [{ resource_type: 'team' }] }
  const first = await served.post('/exports/resource', asked)
  const { data } = checked(t, first) as { data: { [name: string]: unknown } }
  t.match(data, { resource_subtype: 'export_request', status: 'not_started' })
  t.match(data['new_resource_export'], { resource_type: 'export_request', download_url: null })
  const refused = await served.post('/exports/resource', asked)
  t.equal(refused.statusCode, 403)
  t.match(refused.json().errors[0].message, 'in progress already')
  t.equal((await served.post('/exports/resource', { ...asked, workspace: '6' })).statusCode, 201)
  await poll(served, `/jobs/${data['gid']}`)
  t.equal((await served.post('/exports/resource', asked)).statusCode, 201)
})

t.test('the file of a bulk export is to be had for thirty days', async t => {
  const served = sail(t)
  const asked = { workspace: '5', export_request_parameters: [{ resource_type: 'team' }] }
  const { gid } = (await served.post('/exports/resource', asked)).json().data
  await poll(served, `/jobs/${gid}`)
  const link = async () =>
    (await served.get(`/jobs/${gid}`)).json().data.new_resource_export.download_url
  served.pass(30 * 24 * 3_600_000 - 1)
  t.type(await link(), 'string')
  served.pass(1)
  t.equal(await link(), null)
})

t.test('a bulk export wants a workspace, and types that can be exported', async t => {
  const served = sail(t)
  const says = async (data: object) =>
    (await served.post('/exports/resource', data)).json().errors[0].message
  t.equal(await says({}), 'workspace: Missing input')
  t.equal(await says({ workspace: '5' }), 'export_request_parameters: Missing input')
  for (const [parameter, found] of [
    [{}, ''],
    [{ resource_type: 'tag' }, 'tag']
  ]) {
    t.equal(
      await says({ workspace: '5', export_request_parameters: [parameter] }),
      `export_request_parameters: [0]: resource_type: Must be one of task, team, message, not "${found}"`
    )
  }
})

t.test('tasks are exported with attachments and stories, those of the workspace alone', async t => {
  const [row, bail, ...more] = await bulk(sail(t), { resource_type: 'task' })
  t.strictSame([bail?.['gid'], more], ['12', []])
  t.match(row, {
    gid: '11',
    assignee: { gid: '7', name: 'Greta' },
    attachments: [{ gid: '16', name: 'oar.txt' }],
    stories: [{ gid: '14', text: 'x' }, { gid: '15' }]
  })
})

t.test('an export has the fields that are named', async t => {
  const fields = ['name', 'stories.created_by.name', 'attachments.(name|download_url)']
  const [row] = await bulk(sail(t), { resource_type: 'task', fields })
  t.strictSame(row, {
    gid: '11',
    attachments: [{ gid: '16', download_url: null, name: 'oar.txt' }],
    name: 'Row',
    stories: [
      { gid: '14', created_by: { gid: '7', name: 'Greta' } },
      { gid: '15', created_by: { gid: '17', name: 'Hanna' } }
    ]
  })
})

t.test('teams have their members, and messages are status updates', async t => {
  const [team, message, ...more] = await bulk(
    sail(t),
    { resource_type: 'team', filters: { 'created_by.any': ['17'] } },
    { resource_type: 'message' }
  )
  t.match(team, { gid: '8', members: [{ gid: '7', name: 'Greta' }] })
  t.match(message, {
    gid: '21',
    resource_type: 'message',
    resource_subtype: 'status_update',
    text: 'All fine.',
    parents: [{ gid: '9', resource_type: 'project' }]
  })
  t.notOk('html_notes' in (message ?? {}))
  t.strictSame(more, [])
})

t.test('the rich text of a message is exported where it is named', async t => {
  const [message] = await bulk(sail(t), { resource_type: 'message', fields: ['html_notes'] })
  t.strictSame(message, { gid: '21', html_notes: '<body>All fine.</body>' })
})

t.test('filters narrow an export down, all of them together', async t => {
  const served = sail(t)
  const found = async (filters: object) =>
    gidsOf(await bulk(served, { resource_type: 'task', filters, fields: ['gid'] }))
  const row: readonly object[] = [
    { 'assignee.any': ['me'] },
    { 'assigned_by.any': ['17'] },
    { 'commented_on_by.any': ['7'] },
    { 'created_by.any': ['17', '7'] },
    { 'followers.any': ['17'] },
    { 'liked_by.any': ['17'] },
    { 'created_at.after': '2025-12-31T00:00:00Z', 'created_at.before': '2026-01-02T00:00:00Z' },
    { 'modified_at.after': '2026-01-31T23:00:00-01:00' },
    { 'modified_at.before': '2026-03-01T00:00:00Z', 'assignee.any': ['7'] }
  ]
  for (const filters of row.slice(0, 7)) t.strictSame(await found(filters), ['11'])
  t.strictSame(await found(row[7] as object), [])
  t.strictSame(await found(row[8] as object), ['11'])
  t.strictSame(await found({ 'assignee.any': ['17'] }), [])
})

t.test('an organization export is polled by its state, and has all of it', async t => {
  const served = sail(t)
  const answer = await served.post('/organization_exports', { organization: '5' })
  const { data } = checked(t, answer) as { data: { [name: string]: unknown } }
  t.match(data, { state: 'pending', download_url: null, organization: { name: 'Fjord' } })
  const path = `/organization_exports/${data['gid']}`
  t.equal((await served.app.inject(`/assets/${data['gid']}/x`)).statusCode, 404)
  t.equal((await served.get(path)).json().data.state, 'pending')
  t.equal((await served.get(path)).json().data.state, 'started')
  const last = await served.get(path)
  const { state, download_url: url } = (checked(t, last) as { data: Record<string, string> }).data
  t.equal(state, 'finished')
  const file = JSON.parse(await fetched(served, String(url)))
  t.strictSame(gidsOf(file.data).sort(), [
    ...['10', '11', '12', '14', '15', '16', '17', '20', '21', '5', '7', '8', '80', '9']
  ])
})

t.test('an organization export can fail, and wants an organization', async t => {
  const served = serving(t, {
    world,
    plan: {
      start: { kind: 'polls', count: 0 },
      finish: { kind: 'polls', count: 0 },
      outcome: 'failed'
    }
  })
  const { data } = (await served.post('/organization_exports', { organization: '5' })).json()
  t.match(data, { state: 'error', download_url: null })
  const refused = await served.post('/organization_exports', {})
  t.match(refused.json(), { errors: [{ message: 'organization: Missing input' }] })
})

t.test('a graph export of a portfolio has the projects in it, with all of theirs', async t => {
  const served = sail(t)
  const { gid } = (await served.post('/exports/graph', { parent: '20' })).json().data
  const done = await poll(served, `/jobs/${gid}`)
  const file = JSON.parse(await fetched(served, done.new_graph_export.download_url))
  t.strictSame(gidsOf(file.data), ['20', '9', '21', '10', '11', '12', '16', '14', '15'])
})

t.test('an export of records that the world has none of is empty', async t => {
  const served = serving(t, {
    world: transaction => {
      transaction.put({ gid: '5', resource_type: 'workspace', name: 'Fjord' })
    }
  })
  t.strictSame(await bulk(served, { resource_type: 'task' }), [])
})

t.test(
  'an export of a file that asks for nothing, or for what cannot be exported, is empty',
  async t => {
    const served = serving(t, {
      world: (transaction, jobs) => {
        world(transaction, jobs)
        const put = (gid: string, fields: object) =>
          transaction.put({ gid, resource_type: 'export_request', workspace: '5', ...fields })
        put('30', {})
        put('31', { export_request_parameters: [{ resource_type: 'tag' }, {}] })
        for (const gid of ['30', '31']) {
          const job = { status: 'succeeded', new_resource_export: gid }
          transaction.put({ gid: `4${gid}`, resource_type: 'job', ...job })
        }
      }
    })
    for (const job of ['430', '431']) {
      const { new_resource_export: made } = (await served.get(`/jobs/${job}`)).json().data
      t.equal(await fetched(served, made.download_url), '')
    }
  }
)
