import t from 'tap'
import { defaultPlan } from '../../src/behaviour/jobs/plan-text.ts'
import { kitOf, type Mock, mockOf } from '../../src/behaviour/mock.ts'
import type { Operation } from '../../src/contract/operation.ts'
import { asana } from '../harness.ts'

const kit = kitOf(
  asana,
  [{ type: 'tag', operations: {}, indexes: { tags: () => [] } }],
  defaultPlan
)

t.test(
  'a kit has an empty world with the indexes of its resources, and that of references',
  async t => {
    t.equal(kit.empty.entities.size, 0)
    t.strictSame(
      kit.empty.rules.map(({ name }) => name),
      ['tags', 'referrers']
    )
    t.equal(kit.jobs.defaultPlan, defaultPlan)
  }
)

t.test('a mock is lenient and trusting unless it is told otherwise', async t => {
  const mock = mockOf(kit, kit.empty)
  const strict = mockOf(kit, kit.empty, { strict: true })
  const updateTag = asana.operations.find(({ id }) => id === 'updateTag') as Operation
  const taken = ({ inputs }: Mock) => inputs.take(updateTag, { nam: 'x' }, {} as never)
  t.strictSame(taken(mock).data, {})
  t.throws(() => taken(strict), /^nam: Unknown field; did you mean name\?$/)
  t.equal(mock.verifyResponses, false)
  t.equal(mock.invent({} as never, 'tag', '1'), undefined)
  t.ok(Math.abs(mock.store.now - Date.now()) < 5000)
})

t.test('mocks of one kit share no world', async t => {
  const [one, other] = [mockOf(kit, kit.empty), mockOf(kit, kit.empty)]
  one.store.transact(transaction => transaction.put({ gid: '1', resource_type: 'tag' }))
  t.equal(one.store.world.entities.size, 1)
  t.equal(other.store.world.entities.size, 0)
})
