import t, { type Test } from 'tap'
import { jobsOf } from '../../src/library/jobs.ts'
import { assemble } from '../../src/server.ts'

const jobs = async (t: Test) => {
  const { app, mock } = await assemble({})
  t.teardown(() => app.close())
  return jobsOf(mock)
}

t.test('a job is created with what it makes, and goes by its plan', async t => {
  const all = await jobs(t)
  const { gid, ...state } = all.create({
    resource_subtype: 'duplicate_task',
    new_task: { name: 'The copy', resource_subtype: 'default_task' },
    plan: 'outcome=failed; start=manual'
  })
  t.match(state, {
    type: 'job',
    phase: 'not_started',
    plan: { start: 'manual', finish: '1 poll', outcome: 'failed' },
    record: { resource_subtype: 'duplicate_task', new_task: { name: 'The copy' } }
  })
  t.equal(all.advance(gid).phase, 'in_progress')
  t.equal(all.fail(gid).phase, 'failed')
  t.strictSame(
    all.get(gid).history.map(one => one.phase),
    ['not_started', 'in_progress', 'failed']
  )
})

t.test('a job that is there can be made to succeed', async t => {
  const all = await jobs(t)
  const [first] = all.list()
  t.equal(all.succeed(first?.gid ?? '').record.status, 'succeeded')
})

t.test('a job can get another plan', async t => {
  const all = await jobs(t)
  const { gid } = all.create({})
  t.match(all.plan(gid, { finish: '3 polls' }).plan, { start: '1 poll', finish: '3 polls' })
})

t.test('what makes no sense is refused', async t => {
  const all = await jobs(t)
  t.throws(() => all.get('5'), { message: 'There is no job 5' })
  t.throws(() => all.create({ plan: 'outcome=faild' }), { message: /did you mean failed\?/ })
})
