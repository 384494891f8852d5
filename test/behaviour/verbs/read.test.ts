import t from 'tap'
import type { Call } from '../../../src/behaviour/call.ts'
import { AsanaError } from '../../../src/behaviour/errors.ts'
import { parsePlan } from '../../../src/behaviour/plan-text.ts'
import { read } from '../../../src/behaviour/verbs/read.ts'
import { asana, stage } from '../../harness.ts'

const getJob = asana.operations.find(({ id }) => id === 'getJob')
if (!getJob) throw new Error('the contract has jobs')
const task = { gid: '8', resource_type: 'task', name: 'Eight' }
const job = { gid: '1', resource_type: 'job', status: 'not_started' }

const unknown = (gid: string) => new AsanaError(404, `job: Not a recognized ID: ${gid}`)

const reading = (gid: string, more: Partial<Call> = {}) => {
  const { mock } = stage({ world: transaction => [task, job].map(one => transaction.put(one)) })
  const { jobs, invent } = mock
  return mock.store.transact(transaction =>
    read()({
      operation: getJob,
      parameters: { job_gid: gid },
      transaction,
      jobs,
      invent,
      plan: undefined,
      ...more
    })
  )
}

t.test('the record that the path names is read', async t => {
  t.strictSame(reading('1'), job)
})

t.test('a gid that is unknown, or that of another type, is not recognized', async t => {
  t.throws(() => reading('2'), unknown('2'))
  t.throws(() => reading('8'), unknown('8'))
})

t.test('an unknown gid may get a record that is made up, if it is of the type', async t => {
  const invent: Call['invent'] = (transaction, type, gid) =>
    transaction.put({ gid, resource_type: type, status: 'failed' })
  t.strictSame(reading('2', { invent }), { gid: '2', resource_type: 'job', status: 'failed' })
  t.throws(() => reading('2', { invent: () => task }), unknown('2'))
  t.throws(() => reading('8', { invent }), unknown('8'), 'a known gid is never made up anew')
})

t.test('reading a job is a poll, with the plan that the request asks for', async t => {
  const plan = parsePlan('start=0 polls; finish=0 polls; outcome=failed')
  t.match(reading('1', { plan }), { status: 'failed' })
})

t.test('an operation whose path names no record cannot be read', async t => {
  t.throws(
    () => reading('1', { operation: { ...getJob, parameters: [] } }),
    new Error('No parameter of getJob has an x-type.')
  )
})
