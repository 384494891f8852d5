import t from 'tap'
import { checked, serving } from '../harness.ts'

t.test('a job is served', async t => {
  const { get } = serving(t, {
    world: transaction => transaction.put({ gid: '1', resource_type: 'job', status: 'succeeded' })
  })
  t.strictSame(checked(t, await get('/jobs/1')), {
    data: { gid: '1', resource_type: 'job', status: 'succeeded' }
  })
})
