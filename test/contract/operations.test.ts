import t from 'tap'
import { operationsOf } from '../../src/contract/operations.ts'
import { answering, documentOf } from '../documents.ts'
import { asana } from '../harness.ts'

t.test('an operation of the contract knows what it takes and gives', async t => {
  const getJob = asana.operations.find(({ id }) => id === 'getJob')
  t.match(getJob, {
    method: 'GET',
    path: '/jobs/{job_gid}',
    body: undefined,
    success: {
      status: 200,
      body: {
        pointer: '/paths/~1jobs~1{job_gid}/get/responses/200/content/application~1json/schema'
      }
    }
  })
  t.match(getJob?.parameters, [
    {
      name: 'job_gid',
      in: 'path',
      'x-type': 'job',
      pointer: '/components/parameters/job_gid/schema'
    }
  ])
})

t.test('parameters that only shape the answer are left out', async t => {
  for (const { id, parameters } of asana.operations) {
    t.notOk(
      parameters.some(({ name }) => name.startsWith('opt_')),
      id
    )
  }
})

const limit = { name: 'limit', in: 'query', schema: { type: 'integer' } }
const body = (more = {}) => ({
  requestBody: { content: { 'application/json': { schema: { type: 'object' } } }, ...more }
})

t.test('parameters of the path come before those of the method, each with its pointer', async t => {
  const document = documentOf(
    {},
    {
      '/a/{b}': {
        parameters: [{ $ref: '#/components/parameters/b' }],
        get: { operationId: 'getA', parameters: [limit], ...answering({}) }
      }
    },
    { parameters: { b: { name: 'b', in: 'path', required: true, schema: { type: 'string' } } } }
  )
  t.strictSame(
    operationsOf(document).flatMap(one =>
      one.parameters.map(({ name, pointer }) => [name, pointer])
    ),
    [
      ['b', '/components/parameters/b/schema'],
      ['limit', '/paths/~1a~1{b}/get/parameters/0/schema']
    ]
  )
})

t.test('methods come in the order of their deeds, paths as written', async t => {
  const document = documentOf(
    {},
    {
      '/z': {
        delete: { operationId: 'deleteZ', ...answering({}) },
        post: { operationId: 'createZ', ...answering({}) }
      },
      '/a': { get: { operationId: 'getA', ...answering({}) } }
    }
  )
  t.strictSame(
    operationsOf(document).map(({ id, method }) => `${method} ${id}`),
    ['POST createZ', 'DELETE deleteZ', 'GET getA']
  )
})

t.test('a body is required only where the contract says so', async t => {
  const document = documentOf(
    {},
    {
      '/a': {
        post: { operationId: 'createA', ...body({ required: true }), ...answering({}) },
        put: { operationId: 'updateA', ...body(), ...answering({}) }
      }
    }
  )
  t.match(operationsOf(document), [
    {
      body: {
        required: true,
        pointer: '/paths/~1a/post/requestBody/content/application~1json/schema'
      }
    },
    { body: { required: false } }
  ])
})

t.test('an answer that is not JSON has no body to check', async t => {
  const responses = { '204': { description: 'Nothing' }, default: {} }
  const document = documentOf({}, { '/a': { delete: { operationId: 'deleteA', responses } } })
  t.strictSame(operationsOf(document)[0]?.success, { status: 204, body: undefined })
})

t.test('an operation that cannot succeed is refused', async t => {
  const responses = { '404': {} }
  const document = documentOf({}, { '/a': { get: { operationId: 'getA', responses } } })
  t.throws(() => operationsOf(document), new Error('getA has no answer of success.'))
})
