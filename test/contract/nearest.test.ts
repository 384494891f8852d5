import t from 'tap'
import { nearest } from '../../src/contract/nearest.ts'

const statuses = ['not_started', 'in_progress', 'succeeded', 'failed']

t.test('a name close to a known one is taken for a slip of the pen', async t => {
  t.equal(nearest('suceeded', statuses), '; did you mean succeeded?')
  t.equal(nearest('FAILED', statuses), '; did you mean failed?')
  t.equal(nearest('in progress', statuses), '; did you mean in_progress?')
})

t.test('a name far from all of them is not', async t => {
  t.equal(nearest('done', statuses), '')
  t.equal(nearest('', statuses), '')
})

t.test('nothing is near where nothing is known', async t => {
  t.equal(nearest('failed', []), '')
})
