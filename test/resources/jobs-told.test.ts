import t from 'tap'
import { parsePlan } from '../../src/behaviour/jobs/plan-text.ts'
import { eventsAfter } from '../../src/world/events.ts'
import { board as world } from './board.ts'
import { telling } from './told.ts'

const copy = { name: 'Again', include: 'notes,projects' }
const copied = [
  'added task Again, project Launch',
  'added task Again, section To do',
  'added story duplicated, task Again',
  'added story added_to_project, task Again'
]

t.test(
  'what a job makes is told when a poll has brought it to its end, and not before',
  async t => {
    const plan = parsePlan('start=1 poll; finish=1 poll')
    const { told, post, get, mock } = telling(t, { world, plan })
    const { data: job } = (await post('/tasks/41/duplicate', copy)).json()
    await get(`/jobs/${job.gid}`)
    await get(`/jobs/${job.gid}`)
    t.strictSame(told(), [])
    await get(`/jobs/${job.gid}`)
    t.strictSame(told().sort(), [...copied].sort())
    const [first] = eventsAfter(mock.store.world.events, 0)
    t.match(first, { user: '71', resource: { gid: job.new_task.gid } })
    await get(`/jobs/${job.gid}`)
    t.strictSame(told(), [], 'once')
  }
)

t.test('what the clock brings to its end is told at that time, by who started it', async t => {
  const plan = parsePlan('start=0ms; finish=5m')
  const { told, post, get, mock, pass } = telling(t, { world, plan })
  await post('/tasks/41/duplicate', copy)
  t.strictSame(told(), [])
  pass(3_600_000)
  await get('/users/me')
  const [first] = eventsAfter(mock.store.world.events, 0)
  t.match(first, { user: '71', at: mock.store.now - 3_300_000 })
  t.equal(told('20').length, copied.length)
})

t.test('a job that is done at once tells at once', async t => {
  const plan = parsePlan('start=0 polls; finish=0 polls')
  const { told, post } = telling(t, { world, plan })
  await post('/projects/21/duplicate', { name: 'Twice' })
  t.strictSame(told(), [
    'added project Twice, workspace Fjord',
    'added project_membership, project Twice',
    'added section All, project Twice'
  ])
})

t.test('a job that fails tells nothing of what it never showed', async t => {
  const plan = parsePlan('start=0ms; finish=5m; outcome=failed')
  const { told, post, get, pass } = telling(t, { world, plan })
  await post('/tasks/41/duplicate', copy)
  pass(3_600_000)
  await get('/users/me')
  t.strictSame(told(), [])
})

t.test('what waits for a job tells nothing where what it refers to goes', async t => {
  const plan = parsePlan('start=manual; finish=manual')
  const { told, post, del } = telling(t, { world, plan })
  await post('/tasks/41/duplicate', { ...copy, include: 'projects' })
  await del('/projects/20')
  t.notOk(told().some(line => line.includes('Again')))
})

t.test('in the audit log, what a job has made was not asked for just then', async t => {
  const plan = parsePlan('start=0ms; finish=0ms')
  const { post, get } = telling(t, { world, plan })
  await post('/projects/21/duplicate', { name: 'Twice' })
  const { data } = (await get('/workspaces/5/audit_log_events')).json()
  t.match(data, [
    {
      event_type: 'project_member_added',
      actor: { actor_type: 'user', gid: '71' },
      context: { context_type: 'asana' }
    }
  ])
})
