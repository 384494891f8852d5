import t, { type Test } from 'tap'
import { contentOf } from '../../src/world/content.ts'
import type { Entity } from '../../src/world/entity.ts'
import { entitiesOf } from '../../src/world/world.ts'
import { checked, noon, type Served, serving, signedIn } from '../harness.ts'

const task = (gid: string): Entity => ({
  gid,
  resource_type: 'task',
  resource_subtype: 'default_task',
  name: 'Paint the fence',
  modified_at: '2026-01-01T00:00:00.000Z'
})

/** A mock with the tasks 1 and 2, a project 3 and a user 7. */
const fence = (t: Test): Served =>
  serving(t, {
    world: transaction => {
      transaction.put({ gid: '7', resource_type: 'user', name: 'Greta' })
      transaction.put(task('1'))
      transaction.put(task('2'))
      transaction.put({ gid: '3', resource_type: 'project', name: 'Garden' })
    }
  })

const upload = (
  { app }: Served,
  parts: Record<string, string | Blob>,
  url = '/attachments',
  filename = 'plan.txt'
) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(parts)) {
    if (typeof value === 'string') form.append(name, value)
    else form.append(name, value, filename)
  }
  const request = new Request('http://mock/', { method: 'POST', body: form })
  return request.arrayBuffer().then(bytes =>
    app.inject({
      method: 'POST',
      url: `/api/1.0${url}`,
      headers: { ...signedIn, 'content-type': String(request.headers.get('content-type')) },
      payload: Buffer.from(bytes)
    })
  )
}

const plan = new Blob(['dig, paint, rest'], { type: 'text/plain' })

t.test('an uploaded file is fetched by its link, without a token', async t => {
  const served = fence(t)
  const answer = await upload(served, { file: plan, parent: '1' })
  const { data } = checked(t, answer) as { data: Record<string, string> }
  t.match(data, {
    created_at: new Date(noon).toISOString(),
    host: 'asana',
    name: 'plan.txt',
    parent: { gid: '1', name: 'Paint the fence', resource_type: 'task' },
    permanent_url: `https://app.asana.com/app/asana/-/get_asset?asset_id=${data['gid']}`,
    resource_subtype: 'asana',
    size: 16
  })
  const file = await served.app.inject({ url: String(data['download_url']) })
  t.equal(file.statusCode, 200)
  t.equal(file.body, 'dig, paint, rest')
  t.match(file.headers, {
    'content-type': 'text/plain',
    'content-length': '16',
    'content-disposition': "attachment; filename*=UTF-8''plan.txt"
  })
  const shown = await served.app.inject({ method: 'HEAD', url: String(data['view_url']) })
  t.match(shown.headers['content-disposition'], /^inline/)
  t.equal(shown.body, '')
})

t.test('a link is good for half an hour, and for files that are there', async t => {
  const served = fence(t)
  const { data } = (await upload(served, { parent: '1', file: plan })).json()
  served.pass(1_800_000)
  t.equal((await served.app.inject(data.download_url)).statusCode, 200)
  served.pass(1000)
  const late = await served.app.inject(data.download_url)
  t.equal(late.statusCode, 403)
  t.match(late.body, '<Message>Request has expired</Message>')
  for (const url of [`/assets/404/plan.txt`, '/assets/1/plan.txt', '/assets/7/x']) {
    t.equal((await served.app.inject(url)).statusCode, 404)
  }
})

t.test('a task lists its attachments, oldest first, on the older path too', async t => {
  const served = fence(t)
  await upload(served, { file: plan }, '/tasks/1/attachments', 'a.txt')
  await upload(served, { file: plan, parent: '1' }, '/attachments', 'b.txt')
  await upload(served, { file: plan, parent: '3' }, '/attachments', 'c.txt')
  for (const path of ['/attachments?parent=1', '/tasks/1/attachments']) {
    const { data } = checked(t, await served.get(path)) as { data: { name: string }[] }
    t.strictSame(
      data.map(({ name }) => name),
      ['a.txt', 'b.txt']
    )
  }
  t.match((await served.get('/tasks/1?opt_fields=name')).statusCode, /200|404/)
})

t.test('a task counts as changed when a file of it comes or goes', async t => {
  const served = fence(t)
  const changedAt = async () => (await served.get('/tasks/1')).json().data.modified_at
  const { gid } = (await upload(served, { file: plan, parent: '1' })).json().data
  t.equal(await changedAt(), '2026-08-08T12:00:00.000Z')
  served.pass(1000)
  t.equal((await served.del(`/attachments/${gid}`)).statusCode, 200)
  t.equal(await changedAt(), '2026-08-08T12:00:01.000Z')
})

t.test('a deleted attachment is gone, and its bytes with the last that has them', async t => {
  const served = fence(t)
  const [one, two] = [
    (await upload(served, { file: plan, parent: '1' })).json().data,
    (await upload(served, { file: plan, parent: '2' })).json().data
  ]
  const { store } = served.mock
  t.equal(store.world.files.size, 1)
  checked(t, await served.del(`/attachments/${one.gid}`))
  t.equal((await served.get(`/attachments/${one.gid}`)).statusCode, 404)
  t.equal((await served.app.inject(two.download_url)).statusCode, 200)
  store.snapshot('before')
  checked(t, await served.del(`/attachments/${two.gid}`))
  t.equal(store.world.files.size, 0)
  t.equal((await served.app.inject(two.download_url)).statusCode, 404)
  store.restore('before')
  t.equal((await served.app.inject(two.download_url)).body, 'dig, paint, rest')
})

/** Attaches the plan to task 2, starts a copy of the task by a plan, deletes the original's file, and polls to the end. */
const copied = async (t: Test, outcome: 'succeeded' | 'failed') => {
  const served = fence(t)
  const { gid } = (await upload(served, { file: plan, parent: '2' })).json().data
  const started = await served.app.inject({
    method: 'POST',
    url: '/api/1.0/tasks/2/duplicate',
    headers: { ...signedIn, 'x-mock-job': `start=0 polls; finish=1 poll; outcome=${outcome}` },
    payload: { data: { name: 'Again', include: 'attachments' } }
  })
  const { gid: job, new_task: copy } = started.json().data
  checked(t, await served.del(`/attachments/${gid}`))
  const { store } = served.mock
  t.equal(store.world.files.size, 1)
  for (const _poll of [1, 2]) await served.get(`/jobs/${job}`)
  const [attachment] = entitiesOf(store.world, 'attachment')
  return { ...served, store, copy, attachment }
}

t.test('bytes that a copy waits for stay when the original goes', async t => {
  const { app, get, del, store, copy, attachment } = await copied(t, 'succeeded')
  t.equal(attachment?.['parent'], copy.gid)
  const { data } = (await get(`/attachments?parent=${copy.gid}&opt_fields=download_url`)).json()
  t.equal((await app.inject(data[0].download_url)).body, 'dig, paint, rest')
  checked(t, await del(`/attachments/${attachment?.gid}`))
  t.equal(store.world.files.size, 0)
})

t.test('bytes that only a copy had go with it when its job fails', async t => {
  const { store, attachment } = await copied(t, 'failed')
  t.equal(attachment, undefined)
  t.equal(store.world.files.size, 0)
})

t.test('a task tells what was attached to it, and nothing else does', async t => {
  const served = fence(t)
  await upload(served, { file: plan, parent: '1' })
  await upload(served, { file: plan, parent: '3' })
  const { data } = (await served.get('/tasks/1/stories')).json()
  t.match(data, [{ resource_subtype: 'attachment_added', text: 'Greta attached plan.txt' }])
  t.equal(entitiesOf(served.mock.store.world, 'story').length, 1)
})

t.test('a link to something kept elsewhere is attached by JSON or by a form', async t => {
  const served = fence(t)
  const link = {
    resource_subtype: 'external',
    name: 'Sketch',
    url: 'https://example.com/sketch',
    connect_to_app: 'true'
  }
  const answers = [
    await served.post('/attachments', { ...link, parent: '1' }),
    await served.post('/tasks/1/attachments', link),
    await upload(served, { ...link, parent: '1' })
  ]
  for (const answer of answers) {
    t.match(checked(t, answer).data, {
      host: 'external',
      name: 'Sketch',
      resource_subtype: 'external',
      view_url: 'https://example.com/sketch',
      download_url: null,
      connected_to_app: true
    })
  }
})

t.test('only what is kept elsewhere says whether it is connected to the app', async t => {
  const served = fence(t)
  const link = { resource_subtype: 'external', name: 'Sketch', url: 'https://example.com/sketch' }
  const plain = checked(t, await served.post('/attachments', { ...link, parent: '1' })).data
  t.match(plain, { connected_to_app: false })
  const file = checked(t, await upload(served, { file: plan, parent: '1' })).data
  t.notOk('connected_to_app' in (file as object))
})

t.test('what is missing or does not fit is said', async t => {
  const served = fence(t)
  const says = async (data: object) =>
    (await served.post('/attachments', data)).json().errors[0].message
  t.equal(await says({ parent: '1' }), 'file: Missing input')
  t.equal(await says({ name: 'x' }), 'parent: Missing input')
  t.equal(await says({ parent: '404' }), 'parent: Unknown object: 404')
  t.equal(await says({ parent: '7' }), 'parent: Must be a task, project or project brief, not user')
  t.equal(await says({ parent: '1', resource_subtype: 'external' }), 'name: Missing input')
  t.equal(
    await says({ parent: '1', resource_subtype: 'external', name: 'x' }),
    'url: Missing input'
  )
  t.match(await says({ parent: '1', resource_subtype: 'box' }), /^resource_subtype: /)
  const link = { parent: '1', resource_subtype: 'external', name: 'x' }
  t.equal(await says({ ...link, url: 'sketch' }), 'url: must be a URL, not "sketch"')
})

t.test('the address of a link is shown as it was sent', async t => {
  const url = 'https://example.com/Füße|a b'
  const link = { resource_subtype: 'external', name: 'x', url }
  const { data } = checked(t, await fence(t).post('/tasks/1/attachments', link))
  t.match(data, { view_url: url, permanent_url: url })
})

t.test('a file takes its name from the form, then from its file name', async t => {
  const served = fence(t)
  const name = async (parts: Record<string, string | Blob>, filename?: string) =>
    (await upload(served, parts, '/attachments', filename)).json().data.name
  t.equal(await name({ parent: '1', name: 'Plan A', file: plan }), 'Plan A')
  t.equal(await name({ parent: '1', file: plan }, 'r%C3%A9sum%C3%A9.pdf'), 'résumé.pdf')
  t.equal(await name({ parent: '1', file: plan }, '100%.txt'), '100%.txt')
  t.equal(await name({ parent: '1', file: 'only text' }), 'file')
})

t.test('a file of which nobody says what it is, is bytes', async t => {
  const { mock, app, get } = fence(t)
  mock.store.transact(transaction => {
    const content = transaction.keep(contentOf(Buffer.from('x')))
    transaction.put({ gid: '4', resource_type: 'attachment', name: 'x', parent: '1', content })
  })
  const { data } = (await get('/attachments/4')).json()
  const file = await app.inject({ url: data.download_url })
  t.equal(file.headers['content-type'], 'application/octet-stream')
  t.equal(file.body, 'x')
})

t.test('the attachments of what nobody has are not to be seen', async t => {
  const { get } = fence(t)
  const answer = await get('/attachments?parent=404')
  t.equal(answer.statusCode, 403)
  t.match(answer.json(), { errors: [{ message: 'You do not have access to this object.' }] })
})
