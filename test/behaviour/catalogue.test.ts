import t from 'tap'
import { catalogueOf } from '../../src/behaviour/catalogue.ts'
import type { Lifecycle } from '../../src/behaviour/resource.ts'
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
  results: [],
  atOnce: { index: 'a_by_creator', most: 5 }
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
  t.strictSame(catalogue.lifecycles, [lifecycle])
})

t.test('a catalogue knows what resources declare of their types', async t => {
  const places = () => []
  const compute = () => 1
  const declared = catalogueOf([
    {
      type: 'a',
      operations: {},
      asks: true,
      indexes: { all: places },
      computed: { size: compute }
    },
    { type: 'b', operations: {} }
  ])
  t.equal(declared.callerType, 'a')
  t.strictSame(declared.indexRules, [{ name: 'all', type: 'a', places }])
  t.strictSame(declared.computed('a'), { size: compute })
  t.strictSame(declared.computed('b'), {})
  t.match(declared.kind('b'), { type: 'b' })
  t.equal(catalogue.callerType, undefined)
})
