import t from 'tap'
import { type Lifecycle, phaseOf } from '../../src/behaviour/resource.ts'

const lifecycle: Lifecycle = {
  field: 'state',
  phases: {
    not_started: 'pending',
    in_progress: 'started',
    succeeded: 'finished',
    failed: 'error'
  },
  results: [],
  atOnce: { index: 'a_by_creator', most: 5 }
}

t.test('the phase of a record is what its own word for it means', async t => {
  t.equal(phaseOf(lifecycle, { state: 'started' }), 'in_progress')
  t.equal(phaseOf(lifecycle, { state: 'in_progress' }), undefined)
  t.equal(phaseOf(lifecycle, {}), undefined)
})
