import t from 'tap'
import { contractNamed } from '../../src/contract/contracts.ts'

t.test('a contract is made once, and each name has its own', async t => {
  t.equal(contractNamed('asana'), contractNamed('asana'))
  t.equal(contractNamed('control'), contractNamed('control'))
  t.equal(contractNamed('asana').document.info.title, 'Asana')
  t.not(contractNamed('control'), contractNamed('asana'))
})
