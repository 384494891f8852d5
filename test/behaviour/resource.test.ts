import t from 'tap'
import { phaseOf } from '../../src/behaviour/resource.ts'

const phases = { not_started: 'new', in_progress: 'begun', succeeded: 'done', failed: 'broken' }

t.test('the phase of a record is what its own word for it means', async t => {
  const phase = (record: { readonly state?: string }) => phaseOf({ field: 'state', phases }, record)
  t.equal(phase({ state: 'begun' }), 'in_progress')
  t.equal(phase({ state: 'in_progress' }), undefined)
  t.equal(phase({}), undefined)
})
