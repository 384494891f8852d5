import t from 'tap'
import { targetOf } from '../../../src/behaviour/verbs/target.ts'
import type { Setup } from '../../harness.ts'
import { asked } from '../calls.ts'

const job = { gid: '1', resource_type: 'job', status: 'not_started' }
const world: Setup['world'] = transaction => transaction.put(job)

t.test('the record that the path names is read', async t => {
  t.strictSame(asked('GET /jobs/1', { world }).data, {
    gid: '1',
    resource_type: 'job',
    status: 'not_started'
  })
})

t.test('reading a job is a poll, with the plan that the request asks for', async t => {
  const text = 'start=0 polls; finish=0 polls; outcome=failed'
  t.match(asked('GET /jobs/1', { world, job: text }).data, { status: 'failed' })
})

t.test('an operation whose path names no record has no target', async t => {
  t.throws(
    () => targetOf({ named: {} } as never),
    new Error('The path of this operation names no entity.')
  )
})
