import t from 'tap'
import { templated } from '../templated.ts'

const more = `
projects: [{gid: '90', name: Repairs, workspace: Fjord}]
attachments: [{gid: '41', name: form.pdf, parent: '11'}]
task_templates:
  - gid: '42'
    name: Repair
    project: Launch
    template:
      name: Repair
      memberships: [Repairs]
      relative_start_on: 1
      relative_due_on: 2
      due_time: '10:00:00.000Z'
      followers: [Adam, Greta]
      attachments: ['41']
      subtasks: [{name: Look}, {name: Fix, task_resource_subtype: approval_task}]
      dependencies: [{name: Look}, {name: Order parts}]
      dependents: [{name: Bill, task_resource_subtype: milestone_task}]
  - {gid: '43', name: Bare, template: {relative_due_on: 1}}
  - {gid: '44', name: Nothing}
`

t.test('what is made stands in the projects that the template names', async t => {
  const { done, fresh } = templated(t, more)
  await done('/task_templates/42/instantiateTask', { name: 'Roof' })
  t.match(fresh('task')[0], { name: 'Roof', memberships: [{ project: '90' }] })
})

t.test('a task is due at the time of day that the template says', async t => {
  const { done, fresh } = templated(t, more)
  await done('/task_templates/42/instantiateTask', {})
  t.match(fresh('task')[0], {
    ...{ start_on: '2026-08-09', due_on: '2026-08-10', due_at: '2026-08-10T10:00:00.000Z' },
    followers: ['7', '71']
  })
})

t.test('a task gets its own copy of what the template attaches', async t => {
  const { done, fresh } = templated(t, more)
  await done('/task_templates/42/instantiateTask', {})
  t.match(fresh('attachment'), [{ name: 'form.pdf', parent: fresh('task')[0]?.gid }])
})

t.test('what a task waits for, and what waits for it, is made too', async t => {
  const { done, fresh } = templated(t, more)
  await done('/task_templates/42/instantiateTask', {})
  const [repair, look, fix, order, bill, ...rest] = fresh('task')
  t.match(look, { name: 'Look', parent: repair?.gid })
  t.match(fix, { name: 'Fix', parent: repair?.gid, resource_subtype: 'approval' })
  t.match(order, { name: 'Order parts', memberships: [{ project: '90' }] })
  t.notOk(order?.['parent'], 'what is no subtask stands beside')
  t.strictSame(repair?.['dependencies'], [look?.gid, order?.gid])
  t.match(bill, { name: 'Bill', resource_subtype: 'milestone', dependencies: [repair?.gid] })
  t.strictSame(rest, [])
})

t.test('a template in no project makes a task in none', async t => {
  const { done, fresh } = templated(t, more)
  await done('/task_templates/43/instantiateTask', {})
  await done('/task_templates/44/instantiateTask', {})
  t.match(fresh('task'), [
    { name: 'Bare', memberships: [], due_on: '2026-08-09' },
    { name: 'Nothing', memberships: [] }
  ])
})

t.test('an attachment that has gone is not attached', async t => {
  const { done, fresh, del } = templated(t, more)
  t.equal((await del('/attachments/41')).statusCode, 200)
  await done('/task_templates/42/instantiateTask', {})
  t.strictSame(fresh('attachment'), [])
})
