import t from 'tap'
import { presenterFor } from '../../../src/behaviour/answers/presenter.ts'
import { contractOf } from '../../../src/contract/contract.ts'
import { emptyWorld } from '../../../src/world/world.ts'
import { answering, documentOf } from '../../documents.ts'

const tag = {
  'x-type': 'tag',
  properties: { gid: {}, name: {}, color: {} }
}
const data = { $ref: '#/components/schemas/Tag' }
const contract = contractOf(
  documentOf(
    { Tag: tag },
    {
      '/tags/{gid}': {
        get: { operationId: 'getTag', ...answering(data) },
        put: { operationId: 'updateTag', ...answering(data) }
      }
    }
  )
)
const [getTag, updateTag] = contract.operations
if (!getTag || !updateTag) throw new Error('two operations were written')
const red = { gid: '1', name: 'urgent', color: 'red' }

t.test(
  'answers to GET go by the alphabet, those to a write as the contract is written',
  async t => {
    const present = presenterFor(contract)
    t.strictSame(Object.keys(present(getTag, '')(red, emptyWorld) as object), [
      'gid',
      'color',
      'name'
    ])
    t.strictSame(Object.keys(present(updateTag, '')(red, emptyWorld) as object), [
      'gid',
      'name',
      'color'
    ])
  }
)

t.test('the parameter may come once or several times', async t => {
  const present = presenterFor(contract)
  t.strictSame(present(getTag, 'name')(red, emptyWorld), { gid: '1', name: 'urgent' })
  t.strictSame(present(getTag, ['name', 'color'])(red, emptyWorld), red)
})

t.test('what is asked alike is compiled once, each operation for itself', async t => {
  const present = presenterFor(contract)
  t.equal(present(getTag, 'name'), present(getTag, 'name'))
  t.not(present(getTag, 'name'), present(getTag, 'color'))
  t.not(present(getTag, 'name'), present(updateTag, 'name'))
  t.not(present(getTag, 'name'), presenterFor(contract)(getTag, 'name'), 'nothing is shared')
})

t.test('a very long text is not kept', async t => {
  const present = presenterFor(contract)
  const long = `${'x'.repeat(5000)},name`
  t.not(present(getTag, long), present(getTag, long))
  t.strictSame(present(getTag, long)(red, emptyWorld), { gid: '1', name: 'urgent' })
})
