import t from 'tap'
import { catalogueOf, type Lifecycle, phaseOf } from '../../src/behaviour/resource.ts'
import { read } from '../../src/behaviour/verbs/read.ts'

const getA = read()
const lifecycle: Lifecycle = {
  field: 'state',
  phases: {
    not_started: 'pending',
    in_progress: 'started',
    succeeded: 'finished',
    failed: 'error'
  },
  results: []
}
const catalogue = catalogueOf([
  { type: 'a', operations: { getA }, lifecycle },
  { type: 'b', operations: { getB: read() } }
])

t.test('a catalogue finds behaviours by operation', async t => {
  t.equal(catalogue.behaviour('getA'), getA)
  t.equal(catalogue.behaviour('getC'), undefined)
  t.equal(catalogue.behaviour('constructor'), undefined)
})

t.test('a catalogue finds lifecycles by type, and knows which types are jobs', async t => {
  t.equal(catalogue.lifecycle('a'), lifecycle)
  t.equal(catalogue.lifecycle('b'), undefined)
  t.strictSame(catalogue.jobTypes, ['a'])
})

t.test('the phase of a record is what its own word for it means', async t => {
  t.equal(phaseOf(lifecycle, { state: 'started' }), 'in_progress')
  t.equal(phaseOf(lifecycle, { state: 'in_progress' }), undefined)
  t.equal(phaseOf(lifecycle, {}), undefined)
})
