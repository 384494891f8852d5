import t from 'tap'
import { Accompanied, type Errand } from '../../src/behaviour/call.ts'
import { type Courier, noCourier, type Outgoing } from '../../src/behaviour/deliveries/courier.ts'
import { AsanaError, missingInput } from '../../src/behaviour/errors.ts'
import { respond } from '../../src/behaviour/respond.ts'
import { contractOf } from '../../src/contract/contract.ts'
import { answering, documentOf } from '../documents.ts'
import { anyone, stage } from '../harness.ts'

const contract = contractOf(
  documentOf(
    { Tag: { 'x-type': 'tag', properties: { gid: {}, name: { type: 'string' } } } },
    {
      '/tags': {
        post: {
          operationId: 'createTag',
          parameters: [{ name: 'name', in: 'query', required: true, schema: { type: 'string' } }],
          ...answering({ $ref: '#/components/schemas/Tag' })
        }
      }
    }
  )
)
const [operation] = contract.operations
if (!operation) throw new Error('one operation was written')

const errand: Errand = {
  ask: ({ parameters }) => ({ url: `https://${parameters['name']}`, headers: {}, body: '' }),
  resume: ({ transaction }, { url }, reply) => {
    if ('failure' in reply) throw new AsanaError(400, reply.failure)
    const name = `${url} said ${reply.body}`
    return transaction.put({ gid: transaction.newGid(), resource_type: 'tag', name })
  }
}
const asked = {
  parameters: { name: 'there' },
  caller: anyone,
  data: {},
  optFields: 'name',
  plan: undefined
}
const staged = (courier: Courier) => stage({ contract, courier }).mock

t.test('a behaviour on an errand answers when it has heard from outside', async t => {
  const sent: Outgoing[] = []
  const mock = staged(async outgoing => {
    sent.push(outgoing)
    t.equal(mock.store.world.entities.size, 0)
    return { status: 200, headers: {}, body: 'yes' }
  })
  const served = await respond(mock, operation, errand, asked)
  t.match(served.data, { name: 'https://there said yes' })
  t.strictSame(sent, [{ url: 'https://there', headers: {}, body: '' }])
  t.equal(mock.store.world.entities.size, 1)
})

t.test('an errand that comes back with nothing leaves nothing behind', async t => {
  const mock = staged(noCourier)
  await t.rejects(
    async () => respond(mock, operation, errand, asked),
    new AsanaError(400, 'This mock sends no requests.')
  )
  t.equal(mock.store.world.entities.size, 0)
})

t.test('a request that is refused sends nobody out', async t => {
  const mock = staged(async () => t.fail('nothing is to be sent') as never)
  const bad = { ...asked, parameters: {} }
  t.throws(() => respond(mock, operation, errand, bad), missingInput('name'))
})

t.test('a behaviour without an errand answers at once', async t => {
  const mock = staged(noCourier)
  t.match(
    respond(mock, operation, () => undefined, asked),
    { data: {} }
  )
})

t.test('an answer may have company beside its data', async t => {
  const mock = staged(noCourier)
  const behaviour = () => new Accompanied(undefined, { sync: 'a' })
  t.match(respond(mock, operation, behaviour, asked), { data: {}, beside: { sync: 'a' } })
})
