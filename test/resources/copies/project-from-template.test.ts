import t from 'tap'
import { parsePlan } from '../../../src/behaviour/jobs/plan-text.ts'
import { serving } from '../../harness.ts'
import { templated } from '../templated.ts'

const end = `
project_templates:
  - gid: '31'
    name: Fair
    workspace: Fjord
    requested_dates: [{gid: '1', name: Start Date}, {gid: '2', name: Due Date}]
    requested_roles: [{gid: '8', name: Guide}]
    template:
      tasks:
        - {name: Open, due_day: 1, role: '8', assignee: Greta, waits_for: [Nobody knows]}
        - {name: Close, due_day: 4}
  - {gid: '32', name: Bare, template: {sections: [One]}}
`

t.test('days are counted back from the end where only that is given', async t => {
  const { done, fresh } = templated(t, end)
  const requested_dates = [{ gid: '2', value: '2026-09-10T00:00:00Z' }]
  await done('/project_templates/31/instantiateProject', { name: 'A', requested_dates })
  t.strictSame(
    fresh('task').map(task => task['due_on']),
    ['2026-09-07', '2026-09-10']
  )
})

t.test('a date that is none is refused, and one that is left open counts as none', async t => {
  const { done, fresh, post } = templated(t, end)
  const path = '/project_templates/31/instantiateProject'
  const refused = await post(path, { name: 'A', requested_dates: [{ gid: '1', value: 'soon' }] })
  t.equal(refused.statusCode, 400)
  t.match(refused.json(), {
    errors: [{ message: 'requested_dates: A value must be a day such as 2026-08-08' }]
  })
  await done(path, { name: 'A', requested_dates: [{ gid: '1' }] })
  t.match(fresh('task')[0], { due_on: '2026-08-09' })
})

t.test('a role that nobody is named for leaves the task with whom the template names', async t => {
  const { done, fresh } = templated(t, end)
  const requested_roles = [{ gid: '8' }]
  await done('/project_templates/31/instantiateProject', { name: 'A', requested_roles })
  t.match(fresh('task')[0], { name: 'Open', assignee: '7' })
})

t.test('what a task waits for that the template does not have is left out', async t => {
  const { done, fresh } = templated(t, end)
  await done('/project_templates/31/instantiateProject', { name: 'A' })
  t.notOk(fresh('task')[0]?.['dependencies'])
})

t.test('a project is private where the request does not want it public', async t => {
  const { done, fresh } = templated(t, end)
  const path = '/project_templates/31/instantiateProject'
  await done(path, { name: 'A', public: false })
  await done(path, { name: 'B', public: true })
  await done(path, { name: 'C', public: true, privacy_setting: 'private_to_team' })
  t.strictSame(
    fresh('project').map(project => project['privacy_setting']),
    ['private', 'public_to_workspace', 'private_to_team']
  )
})

t.test('a template of nowhere makes a project in the organization of the team named', async t => {
  const { done, fresh } = templated(t, end)
  await done('/project_templates/32/instantiateProject', { name: 'A', team: '6' })
  t.match(fresh('project')[0], { workspace: '5', team: '6' })
})

t.test('a template that says nothing of dates and roles asks for none', async t => {
  const { get, post } = serving(t, {
    plan: parsePlan('start=0 polls; finish=0 polls'),
    world: transaction => {
      transaction.put({ gid: '5', resource_type: 'workspace' })
      transaction.put({ gid: '3', resource_type: 'project_template', workspace: '5' })
    }
  })
  const made = await post('/project_templates/3/instantiateProject', { name: 'A' })
  t.equal(made.statusCode, 201, made.body)
  const { gid } = made.json().data.new_project
  t.match((await get(`/projects/${gid}`)).json(), { data: { name: 'A' } })
})

t.test('a caller who is nobody makes a project that nobody owns', async t => {
  const { mock, post } = serving(t, {
    plan: parsePlan('start=0 polls; finish=0 polls'),
    world: transaction => {
      transaction.put({ gid: '5', resource_type: 'workspace' })
      const asks = { requested_dates: [], requested_roles: [] }
      transaction.put({ gid: '3', resource_type: 'project_template', workspace: '5', ...asks })
    }
  })
  const answer = await post('/project_templates/3/instantiateProject', { name: 'A' })
  const { data } = answer.json()
  t.match(mock.store.world.entities.get(data.new_project.gid), { owner: null, followers: [] })
  t.equal(mock.store.world.types.get('membership'), undefined)
})
