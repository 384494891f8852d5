import t from 'tap'
import { parsePlan } from '../../../src/behaviour/jobs/plan-text.ts'
import { serving } from '../../harness.ts'
import { templated } from '../templated.ts'

const more = `
projects: [{gid: '90', name: Secret, workspace: Fjord, notes: Shh, privacy_setting: private, members: [Adam]}]
memberships: [{gid: '99', parent: Secret, member: Greta, access_level: admin}]
tasks:
  - {gid: '14', name: Bury, memberships: [{project: Secret}], parent: Ship, rank: a1, workspace: Fjord}
  - {gid: '15', name: Ship, memberships: [{project: Secret}, {project: Launch, section: Do}], workspace: Fjord, followers: [Adam]}
  - {gid: '16', name: Sing, parent: Ship, rank: a0}
  - {gid: '17', name: Rest, memberships: [{project: Secret}], parent: Ship, rank: a2, workspace: Fjord}
`

t.test('a project is duplicated with its sections and fields, and who may see it', async t => {
  const { done, fresh } = templated(t, more)
  const job = await done('/projects/90/duplicate', { name: 'Copy', include: 'notes,permissions' })
  const [copy] = fresh('project')
  t.match(job, { resource_subtype: 'duplicate_project', new_project: { gid: copy?.gid } })
  t.match(copy, { name: 'Copy', notes: 'Shh', privacy_setting: 'private', owner: '7' })
  t.match(
    fresh('membership').filter(one => one['parent'] === copy?.gid),
    [{ member: '7', access_level: 'admin' }]
  )
})

t.test('what include does not name is not taken over', async t => {
  const { done, fresh } = templated(t, more)
  await done('/projects/90/duplicate', { name: 'Copy' })
  t.match(fresh('project'), [{ notes: '', privacy_setting: 'public_to_workspace' }])
  t.match(fresh('task'), [{ name: 'Bury' }, { name: 'Ship', followers: ['7'] }, { name: 'Rest' }])
  t.notOk(fresh('task')[0]?.['parent'], 'what stands in the project of its own right')
})

t.test('subtasks are copied once and in their order, be they in the project or not', async t => {
  const { done, fresh } = templated(t, more)
  const include = 'task_subtasks,task_followers,task_projects,members'
  await done('/projects/90/duplicate', { name: 'Copy', include })
  const [bury, ship, ...below] = fresh('task')
  t.match(ship, { name: 'Ship', followers: ['7', '71'], memberships: [{}, { project: '9' }] })
  t.match(bury, { name: 'Bury', parent: ship?.gid, rank: 'a1' })
  t.match(below, [
    { name: 'Sing', parent: ship?.gid, rank: 'a0' },
    { name: 'Rest', parent: ship?.gid, rank: 'a2' }
  ])
  t.equal(below.length, 2)
})

t.test('a caller who is nobody duplicates a project that nobody owns', async t => {
  const { mock, post } = serving(t, {
    plan: parsePlan('start=0 polls; finish=0 polls'),
    world: transaction => {
      transaction.put({ gid: '9', resource_type: 'project', name: 'Launch' })
    }
  })
  const { data } = (await post('/projects/9/duplicate', { name: 'Copy' })).json()
  const copy = mock.store.world.entities.get(data.new_project.gid)
  t.match(copy, { name: 'Copy', owner: null, followers: [] })
  t.equal(mock.store.world.types.get('membership'), undefined)
})
