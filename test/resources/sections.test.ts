import t from 'tap'
import { load } from '../fixtures/kit.ts'
import { checked, serving } from '../harness.ts'
import { gidsIn, made, said, board as world } from './board.ts'

const empty = { data: {} }

t.test('a section is read, renamed and deleted', async t => {
  const { get, put, del, post } = serving(t, { world })
  t.strictSame(checked(t, await get('/sections/31')).data, {
    gid: '31',
    name: 'To do',
    project: { gid: '20', name: 'Launch', resource_type: 'project' },
    projects: [{ gid: '20', name: 'Launch', resource_type: 'project' }],
    resource_type: 'section'
  })
  t.match(checked(t, await put('/sections/31', { name: 'Now' })).data, { name: 'Now' })
  checked(t, await post('/projects/20/sections', { name: 'Later' }))
  t.strictSame(checked(t, await del(`/sections/${made}`)), empty)
  t.strictSame(gidsIn(await get('/projects/20/sections')), ['31', '32'])
})

t.test('a new section stands at the end of its project, or where it is put', async t => {
  const { get, post } = serving(t, { world })
  const add = async (data: object) => {
    const answer = await post('/projects/20/sections', { name: 'New', ...data })
    const { gid } = checked(t, answer).data as { gid: string }
    t.equal(answer.headers['location'], `/api/1.0/sections/${gid}`)
    return (await listed()).map(one => (one === gid ? 'new' : one))
  }
  const listed = async () => gidsIn(await get('/projects/20/sections'))
  t.strictSame(await add({}), ['31', '32', 'new'])
  t.strictSame((await add({ insert_before: '31' })).slice(0, 2), ['new', '31'])
  t.strictSame((await add({ insert_after: '31' })).slice(1, 4), ['31', 'new', '32'])
  const whole = checked(t, await get(`/sections/${made}`)).data
  t.match(whole, { created_at: '2026-08-08T12:00:00.000Z', project: { gid: '20' } })
})

t.test('a new section needs a name, and neighbours of the same project', async t => {
  const { post } = serving(t, { world })
  const refused = async (data: object, message: string) => {
    const answer = await post('/projects/20/sections', data)
    t.equal(answer.statusCode, 400)
    t.match(answer.json(), said(message))
  }
  await refused({}, 'name: Missing input')
  await refused({ name: 'x', insert_before: '33' }, 'insert_before: Unknown object: 33')
  await refused({ name: 'x', insert_after: '404' }, 'insert_after: Unknown object: 404')
  const both = { name: 'x', insert_after: '31', insert_before: '31' }
  await refused(both, 'You may only provide one of insert_before or insert_after!')
  await refused({ name: 'x', project: '20' }, 'Duplicate field: project')
})

t.test('a section always has a name', async t => {
  const { post, put, get } = serving(t, { world })
  for (const name of ['', ' ']) {
    for (const answer of [
      await post('/projects/20/sections', { name }),
      await put('/sections/31', { name })
    ]) {
      t.equal(answer.statusCode, 400)
      t.match(answer.json(), said('name: Missing input'))
    }
  }
  t.match((await get('/projects/20/sections')).json(), { data: [{ name: 'To do' }, {}] })
})

t.test('sections are put into another order, and their tasks go with them', async t => {
  const { get, post } = serving(t, { world })
  const moved = async (data: object) => checked(t, await post('/projects/20/sections/insert', data))
  t.strictSame(await moved({ section: '32', before_section: '31' }), empty)
  t.strictSame(gidsIn(await get('/projects/20/sections')), ['32', '31'])
  t.strictSame(gidsIn(await get('/projects/20/tasks')), ['43', '41', '42'])
  await moved({ section: '32', after_section: '31' })
  t.strictSame(gidsIn(await get('/projects/20/sections')), ['31', '32'])
})

t.test('a move needs a section of the project and one other beside it', async t => {
  const { post } = serving(t, { world })
  const refused = async (data: object, message: string) => {
    const answer = await post('/projects/20/sections/insert', data)
    t.equal(answer.statusCode, 400)
    t.match(answer.json(), said(message))
  }
  await refused({ before_section: '31' }, 'section: Missing input')
  await refused({ section: '33', before_section: '31' }, 'section: Unknown object: 33')
  await refused({ section: '31' }, 'You should specify one of before_section, after_section')
  await refused(
    { section: '31', before_section: '31' },
    'before_section: 31 cannot be its own neighbour'
  )
  await refused({ section: '31', after_section: '33' }, 'after_section: Unknown object: 33')
  await refused(
    { section: '31', after_section: '32', before_section: '32' },
    'You may only provide one of before_section or after_section!'
  )
  const repeated = { section: '31', after_section: '32', project: '20' }
  await refused(repeated, 'Duplicate field: project')
})

t.test('a section with tasks stays, and so does the last one', async t => {
  const { del, get } = serving(t, { world })
  const full = await del('/sections/31')
  t.equal(full.statusCode, 400)
  t.match(full.json(), said('section: Cannot delete a section that has tasks'))
  const last = await del('/sections/33')
  t.match(last.json(), said('section: Cannot delete a section that is the only one'))
  t.strictSame(gidsIn(await get('/projects/21/sections')), ['33'])
})

t.test('a project that goes takes its sections along', async t => {
  const { del, get } = serving(t, { world })
  t.strictSame(checked(t, await del('/projects/20')), empty)
  t.equal((await get('/sections/31')).statusCode, 404)
  const task = checked(t, await get('/tasks/41')).data
  t.match(task, { memberships: [], projects: [] })
})

t.test('sections are listed in pages', async t => {
  const { get } = serving(t, { world })
  const first = (await get('/projects/20/sections?limit=1')).json()
  t.strictSame(first.data, [{ gid: '31', name: 'To do', resource_type: 'section' }])
  const next = await get(`/projects/20/sections?limit=1&offset=${first.next_page.offset}`)
  t.match(next.json(), { data: [{ gid: '32' }], next_page: null })
})

t.test('a section of a saved answer may say its project by the older name', async t => {
  const { world } = load(`
projects: [{gid: '20', name: Launch}]
sections: [{gid: '31', name: First, projects: [Launch]}, {gid: '32', name: Second, project: Launch}]
`)
  t.match(world.entities.get('31'), { project: '20', rank: 'a0' })
  t.match(world.entities.get('32'), { project: '20', rank: 'a1' })
})
