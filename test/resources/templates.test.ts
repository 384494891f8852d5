import t from 'tap'
import { exportWorld } from '../../src/fixtures/export.ts'
import type { Entity } from '../../src/world/entity.ts'
import { noon } from '../harness.ts'
import { templated } from './templated.ts'

t.test('a project is made from a template, with days counted from the start', async t => {
  const { done, fresh } = templated(t)
  const job = await done('/project_templates/3/instantiateProject', {
    name: 'Autumn',
    requested_dates: [{ gid: '1', value: '2026-09-01' }],
    requested_roles: [{ gid: '2', value: '71' }]
  })
  t.match(job, { resource_subtype: 'instantiate_project', new_project: { name: 'Autumn' } })
  const [project] = fresh('project')
  t.match(project, { name: 'Autumn', team: '6', workspace: '5' })
  const sections = fresh('section').filter(one => one['project'] === project?.gid)
  t.match(sections.map(({ name }) => name).join(), /Plan,Do$/)
  const [draw, colour, build] = fresh('task')
  t.match(draw, { name: 'Draw', due_on: '2026-09-03', assignee: '71' })
  t.match(colour, { name: 'Colour', parent: draw?.gid })
  t.match(build, {
    ...{ name: 'Build', start_on: '2026-09-04', due_on: '2026-09-06', assignee: '7' },
    dependencies: [draw?.gid],
    memberships: [{ project: project?.gid, section: sections.at(-1)?.gid }]
  })
})

t.test('without a date today is the start, unless the request is strict', async t => {
  const { done, fresh, post } = templated(t)
  await done('/project_templates/3/instantiateProject', { name: 'A' })
  t.match(fresh('task')[0], { due_on: '2026-08-10' })
  const strict = await post('/project_templates/3/instantiateProject', {
    name: 'B',
    is_strict: true
  })
  t.equal(strict.statusCode, 422)
  t.match(strict.json().errors[0].message, 'requested_dates: Missing a value for 1')
})

t.test('a date or role that the template does not ask for is refused', async t => {
  const { post } = templated(t)
  const sent = async (data: object) =>
    (await post('/project_templates/3/instantiateProject', { name: 'A', ...data })).json().errors
  t.match(await sent({ requested_dates: [{ gid: '8', value: '2026-09-01' }] }), [
    { message: 'requested_dates: Unknown object: 8' }
  ])
  t.match(await sent({ requested_roles: [{ value: '7' }] }), [
    { message: 'requested_roles: Each item must have gid and value' }
  ])
})

t.test('templates are listed by team, by workspace and by project', async t => {
  const { get } = templated(t)
  const names = async (path: string) => (await get(path)).json().data?.map((one: Entity) => one.gid)
  t.strictSame(await names('/project_templates?team=6'), ['3'])
  t.strictSame(await names('/project_templates?workspace=5'), ['3'])
  t.strictSame(await names('/teams/6/project_templates'), ['3'])
  t.strictSame(await names('/task_templates?project=9'), ['4'])
  t.equal((await get('/project_templates')).statusCode, 400)
  t.equal((await get('/task_templates')).statusCode, 400)
})

t.test('a task is made from a template, with its subtasks', async t => {
  const { done, fresh } = templated(t)
  const job = await done('/task_templates/4/instantiateTask', {})
  t.match(job, { new_task: { name: 'Bug report', resource_subtype: 'milestone' } })
  const [bug, below] = fresh('task')
  t.match(bug, { notes: 'How?', due_on: '2026-08-11', memberships: [{ project: '9' }] })
  t.match(below, { name: 'Try', parent: bug?.gid })
})

t.test('a project is saved as a template, and made from it again', async t => {
  const { done, fresh } = templated(t)
  await done('/projects/9/saveAsTemplate', { name: 'Like launch', public: true })
  const [template] = fresh('project_template')
  t.match(template, {
    name: 'Like launch',
    public: true,
    team: '6',
    requested_dates: [{ gid: '1' }]
  })
  await done(`/project_templates/${template?.gid}/instantiateProject`, {
    name: 'Again',
    requested_dates: [{ gid: '1', value: '2026-09-01' }]
  })
  const tasks = fresh('task')
  const named = (name: string) => tasks.find(one => one['name'] === name)
  t.match(named('Draw'), { start_on: '2026-09-01', due_on: '2026-09-03', notes: 'Big.' })
  t.match(named('Build'), { due_on: '2026-09-05', dependencies: [named('Draw')?.gid] })
  t.match(named('Colour'), { parent: named('Draw')?.gid })
})

t.test('a project is duplicated with its tasks, and its dates are scheduled', async t => {
  const { done, fresh, post } = templated(t)
  const schedule_dates = { should_skip_weekends: false, due_on: '2026-09-10' }
  await done('/projects/9/duplicate', {
    ...{ name: 'Copy', schedule_dates },
    include: 'task_dates, task_dependencies, task_subtasks,task_notes,task_templates'
  })
  const [copy] = fresh('project')
  const [draw, colour, build] = fresh('task')
  t.match(draw, { name: 'Draw', notes: 'Big.', start_on: '2026-09-06', due_on: '2026-09-08' })
  t.notOk(draw?.['assignee'])
  t.match(colour, { name: 'Colour', parent: draw?.gid })
  t.match(build, { due_on: '2026-09-10', dependencies: [draw?.gid] })
  t.match(draw, { memberships: [{ project: copy?.gid }] })
  t.match(fresh('task_template'), [{ name: 'Bug report', project: copy?.gid }])
  const refused = await post('/projects/9/duplicate', { name: 'No', schedule_dates })
  t.match(refused.json().errors[0].message, 'schedule_dates: include must name task_dates')
})

t.test('a task is duplicated with what include names, and nothing else', async t => {
  const { done, fresh } = templated(t)
  await done('/tasks/12/duplicate', { include: 'projects,dependencies' })
  const [copy] = fresh('task')
  t.match(copy, {
    name: 'Build',
    dependencies: ['11'],
    memberships: [{ project: '9', section: '92' }]
  })
  t.notOk(copy?.['due_on'])
  await done('/tasks/13/duplicate', { name: 'Colour 2', include: 'parent' })
  t.match(fresh('task').at(-1), { name: 'Colour 2', parent: '11' })
})

t.test('what is made from a template has the values of custom fields that it says', async t => {
  const { done, fresh } = templated(t)
  await done('/project_templates/3/instantiateProject', { name: 'A' })
  t.match(fresh('custom_field_setting'), [{ custom_field: '61' }])
  t.match(fresh('task')[0], { name: 'Draw', custom_fields: { '61': 'Roof' } })
  await done('/task_templates/4/instantiateTask', { name: 'Leak' })
  t.match(
    fresh('task').find(({ name }) => name === 'Leak'),
    { custom_fields: { '61': 'Shed' } }
  )
})

t.test('a field goes with its values, be they in templates or in what a job is making', async t => {
  const { mock, done, fresh, post, get, del } = templated(t)
  const copying = await post('/projects/9/duplicate', { name: 'Copy' })
  t.equal((await del('/custom_fields/61')).statusCode, 200)
  for (const _poll of [1, 2, 3]) await get(`/jobs/${copying.json().data.gid}`)
  t.match(fresh('task')[0], { name: 'Draw', custom_fields: {} })
  t.strictSame(fresh('custom_field_setting'), [])
  await done('/project_templates/3/instantiateProject', { name: 'A' })
  await done('/task_templates/4/instantiateTask', {})
  t.notMatch(JSON.stringify(exportWorld(mock.store.world, mock, noon)), /"61"|Hall|Roof|Shed/)
})
