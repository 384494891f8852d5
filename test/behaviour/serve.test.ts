import t from 'tap'
import type { Behaviour } from '../../src/behaviour/call.ts'
import { AsanaError } from '../../src/behaviour/errors.ts'
import type { Asked } from '../../src/behaviour/prepare.ts'
import { ContractBreach, serve } from '../../src/behaviour/serve.ts'
import { contractOf } from '../../src/contract/contract.ts'
import type { Entity } from '../../src/world/entity.ts'
import { allEntities } from '../../src/world/world.ts'
import { answering, documentOf } from '../documents.ts'
import { anyone, stage } from '../harness.ts'

const contract = contractOf(
  documentOf(
    {
      Tag: {
        'x-type': 'tag',
        properties: {
          gid: {},
          name: { type: 'string' },
          parent: { $ref: '#/components/schemas/Tag' }
        }
      }
    },
    {
      '/tags': {
        get: {
          operationId: 'getTag',
          parameters: [
            { name: 'workspace', in: 'query', required: true, schema: { type: 'string' } },
            { name: 'limit', in: 'query', schema: { type: 'integer' } }
          ],
          ...answering({ $ref: '#/components/schemas/Tag' })
        },
        delete: { operationId: 'deleteTag', responses: { '204': {} } }
      }
    }
  )
)
const [getTag, deleteTag] = contract.operations
if (!getTag || !deleteTag) throw new Error('two operations were written')
const asked: Asked = {
  caller: anyone,
  parameters: { workspace: '5' },
  data: {},
  optFields: '',
  plan: undefined
}
const make =
  (name: string | number): Behaviour =>
  ({ transaction }) =>
    transaction.put({ gid: transaction.newGid(), resource_type: 'tag', name })
const staged = (verifyResponses = false) => stage({ contract, verifyResponses }).mock

t.test(
  'an answer is what the behaviour hands back, presented, and its writes are kept',
  async t => {
    const mock = staged()
    const answer = serve(mock, getTag, make('red'), { ...asked, optFields: 'name' })
    t.match(answer, { data: { gid: /^\d{16}$/, name: 'red' } })
    t.equal(mock.store.world.entities.size, 1)
  }
)

t.test(
  'an answer shows what the request itself wrote, also where it only refers to it',
  async t => {
    const answer = serve(
      staged(),
      getTag,
      call => {
        const parent = make('colours')(call) as Entity
        return call.transaction.update(make('red')(call) as Entity, { parent: parent.gid })
      },
      asked
    )
    t.match(answer, { data: { name: 'red', parent: { name: 'colours' } } })
  }
)

t.test('the behaviour is told what was asked, and all it may use', async t => {
  const mock = staged()
  const plan = mock.jobs.defaultPlan
  serve(
    mock,
    getTag,
    call => {
      t.match(call, { parameters: { workspace: '5' }, operation: { id: 'getTag' } })
      t.equal(call.plan, plan)
      t.equal(call.jobs, mock.jobs)
      t.equal(call.invent, mock.invent)
      return make('red')(call)
    },
    { ...asked, plan }
  )
})

t.test('a missing parameter and a wrong one are refused before the behaviour is asked', async t => {
  const mock = staged()
  const before = mock.store.world
  const refused = (parameters: Asked['parameters'], message: string) =>
    t.throws(
      () => serve(mock, getTag, make('red'), { ...asked, parameters }),
      new AsanaError(400, message)
    )
  refused({}, 'workspace: Missing input')
  refused({ workspace: '5', limit: 'ten' }, 'limit: must be integer, not "ten"')
  t.equal(mock.store.world, before)
})

t.test('a behaviour that throws leaves the world as it was', async t => {
  const mock = staged()
  const before = mock.store.world
  const behaviour: Behaviour = call => {
    make('red')(call)
    throw new Error('in the middle')
  }
  t.throws(() => serve(mock, getTag, behaviour, asked), new Error('in the middle'))
  t.equal(mock.store.world, before)
})

t.test('answers are verified only where that is asked for', async t => {
  t.match(serve(staged(), getTag, make(7), asked), { data: { name: 7 } })
  t.match(serve(staged(true), getTag, make('red'), asked), { data: { name: 'red' } })
})

t.test(
  'an answer that breaks the contract is a fault that names the path, and writes nothing',
  async t => {
    const mock = staged(true)
    const before = mock.store.world
    t.throws(
      () => serve(mock, getTag, make(7), asked),
      new ContractBreach(
        'The answer of getTag breaks the contract: data.name must be string, not 7'
      )
    )
    t.equal(mock.store.world, before)
  }
)

t.test('an answer for which the contract has no body cannot break it', async t => {
  t.ok(serve(staged(true), deleteTag, make(7), { ...asked, parameters: {} }))
})

t.test('what a change brings about is within the same commit', async t => {
  const { mock } = stage({
    contract,
    resources: [
      {
        type: 'tag',
        operations: {},
        react: ({ before, after }, { transaction }) => {
          if (!before && after) transaction.put({ gid: '9', resource_type: 'echo', of: after.gid })
        }
      }
    ]
  })
  serve(mock, getTag, make('red'), asked)
  t.match(mock.store.world.entities.get('9'), { of: /^\d{16}$/ })
  const gone: Behaviour = ({ transaction }) => {
    for (const one of allEntities(mock.store.world)) transaction.remove(one)
    return undefined
  }
  t.strictSame(serve(mock, getTag, gone, asked).data, {})
  t.equal(mock.store.world.entities.size, 0)
})

t.test('an answer that is not in the world is shown as it is', async t => {
  const answer = serve(
    staged(),
    getTag,
    () => ({ gid: '4', resource_type: 'tag', name: 'x' }),
    asked
  )
  t.strictSame(answer.data, { gid: '4', name: 'x' })
})
