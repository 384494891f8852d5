import t from 'tap'
import { Access } from '../../src/behaviour/access/access.ts'
import { catalogueOf } from '../../src/behaviour/catalogue.ts'
import { AsanaError } from '../../src/behaviour/errors.ts'
import { Identifiers } from '../../src/behaviour/identifiers.ts'
import { Inputs } from '../../src/behaviour/input.ts'
import { contractOf } from '../../src/contract/contract.ts'
import type { Schema } from '../../src/contract/document.ts'
import type { JsonObject } from '../../src/world/entity.ts'
import { Transaction } from '../../src/world/transaction.ts'
import { emptyWorld } from '../../src/world/world.ts'
import { answering, documentOf } from '../documents.ts'

const person: Schema = { type: 'string', 'x-type': 'person' }
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })
const request: Schema = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string' },
    done: { type: 'boolean' },
    size: { type: 'number' },
    owner: orNull(person),
    followers: { type: 'array', items: person },
    members: { anyOf: [{ type: 'array', items: person }, { type: 'string' }], 'x-type': 'person' },
    labels: { type: 'array' },
    colors: { type: 'array', items: { type: 'string' } },
    sizes: {
      anyOf: [{ type: 'array', items: { type: 'number' } }, { type: 'string' }]
    },
    stays: { type: 'array', items: { type: 'object', properties: { host: person } } },
    external: { type: 'object', properties: { data: { type: ['string', 'null'] } } },
    anything: { type: 'object' }
  }
}
const body = (schema: Schema) => ({
  requestBody: {
    content: { 'application/json': { schema: { type: 'object', properties: { data: schema } } } }
  }
})
const note = {
  'x-type': 'note',
  properties: { gid: {}, name: {}, created_at: {}, place: { type: 'string' } }
}
const answer = answering({ $ref: '#/components/schemas/Note' })
const inPlace = [{ name: 'place_gid', in: 'path', required: true, schema: { type: 'string' } }]
const contract = contractOf(
  documentOf(
    { Note: note },
    {
      '/notes': {
        post: { operationId: 'createNote', ...body(request), ...answer },
        get: { operationId: 'getNote', ...answer }
      },
      '/places/{place_gid}/notes': {
        parameters: inPlace as never,
        post: { operationId: 'createNoteIn', ...body(request), responses: { '204': {} } },
        put: {
          operationId: 'openNote',
          ...body({ type: 'object', enum: [{ door: 'open' }] }),
          responses: { '204': {} }
        }
      }
    }
  )
)
const [getNote, createNote, createNoteIn, openNote] = contract.operations
if (!createNote || !getNote || !createNoteIn || !openNote) throw new Error('four were written')

const transaction = new Transaction(emptyWorld, 0)
const me = transaction.put({ gid: '7', resource_type: 'person' })
transaction.put({ gid: '8', resource_type: 'note' })
const catalogue = catalogueOf([])
const access = new Access(catalogue, me, transaction)
const identifiers = new Identifiers(catalogue, transaction, access)
const inputs = new Inputs(contract)
const taken = (sent: JsonObject, operation = createNote) =>
  inputs.take(operation, { name: 'x', ...sent }, identifiers)

t.test('what the contract has is taken, a reference as the gid that it means', async t => {
  const sent = {
    owner: 'me',
    followers: ['7', 'me'],
    stays: [{ host: '7' }],
    external: { data: null },
    anything: { goes: [1] },
    done: true,
    size: 1.5
  }
  t.strictSame(taken(sent), {
    data: { name: 'x', ...sent, owner: '7', followers: ['7', '7'], stays: [{ host: '7' }] },
    warnings: []
  })
  t.strictSame(taken({ owner: null }).data, { name: 'x', owner: null })
})

t.test('what forms and old clients write as text becomes what it means', async t => {
  const { data } = taken({ done: 'True', size: '-2.5', followers: '7, me,', labels: ['a', 'b'] })
  t.strictSame(data, {
    ...{ name: 'x', done: true, size: -2.5, followers: ['7', '7'] },
    labels: ['a', 'b']
  })
  t.strictSame(taken({ done: 'false' }).data, { name: 'x', done: false })
})

t.test('a list of texts may be one text with commas, unless that is meant as it is', async t => {
  t.strictSame(taken({ colors: 'red, blue' }).data, { name: 'x', colors: ['red', 'blue'] })
  t.strictSame(taken({ sizes: '1, 2' }).data, { name: 'x', sizes: '1, 2' })
})

t.test('a choice of a list and a text takes both, and means a list', async t => {
  for (const members of ['7, me', ['7', 'me']]) {
    t.strictSame(taken({ members }).data, { name: 'x', members: ['7', '7'] })
  }
  t.strictSame(taken({ members: 'me' }).data, { name: 'x', members: ['7'] })
})

/** What is sent, and the refusal of it. */
const refused: Record<string, [sent: JsonObject, message: string]> = {
  'a text for a gid': [{ owner: '@12' }, 'owner: Not a Long: @12'],
  'a gid of nobody': [{ owner: '404' }, 'owner: Unknown object: 404'],
  'a gid of another type': [{ owner: '8' }, 'owner: Unknown object: 8'],
  'one of a list': [{ followers: ['7', '404'] }, 'followers: [1]: Unknown object: 404'],
  'the first of a list': [{ followers: ['404'] }, 'followers: [0]: Unknown object: 404'],
  'one inside a list': [{ stays: [{ host: 'x' }] }, 'stays: [0]: host: Not a Long: x'],
  'a number for a gid': [{ owner: 7 }, 'owner: Not a valid GID type: number'],
  'an object for a gid': [
    { stays: [{ host: { gid: '7' } }] },
    'stays: [0]: host: Not a valid GID type: object'
  ],
  'a field that is only read': [{ created_at: 'x' }, 'created_at: Cannot write this property'],
  'a missing field': [{ name: undefined as never }, 'name: Missing input'],
  'a value of another type': [{ done: 'perhaps' }, 'done: must be boolean, not "perhaps"'],
  'a text for a number': [{ size: 'much' }, 'size: must be number, not "much"'],
  'a wrong value inside': [
    { external: { data: 1 } },
    'external.data: must be string or null, not 1'
  ]
}

for (const [title, [sent, message]] of Object.entries(refused)) {
  t.test(`${title} is refused`, async t => {
    t.throws(() => taken(sent), new AsanaError(400, message))
  })
}

t.test('a name that nobody knows is ignored, with a word about it', async t => {
  const { data, warnings } = taken({ nam: 'y', whatever_else: 1 })
  t.strictSame(data, { name: 'x' })
  t.strictSame(warnings, [
    'nam: Unknown field, ignored; did you mean name?',
    'whatever_else: Unknown field, ignored'
  ])
  t.strictSame(taken({ stays: [{ unknown: 1 }] }).data, { name: 'x', stays: [{}] })
})

t.test('what the path says must not be said again', async t => {
  const sent = { name: 'x', place: '1' }
  t.throws(
    () => inputs.take(createNoteIn, sent, identifiers),
    new AsanaError(400, 'Duplicate field: place')
  )
})

t.test('an answer without a record knows no names', async t => {
  const { warnings } = inputs.take(createNoteIn, { name: 'x', created_at: '' }, identifiers)
  t.strictSame(warnings, ['created_at: Unknown field, ignored'])
})

t.test('an operation that takes no body takes nothing of one', async t => {
  t.strictSame(inputs.take(getNote, { name: 'x' }, identifiers), { data: {}, warnings: [] })
})

t.test('what is wrong with the data as a whole is said of it', async t => {
  t.throws(() => inputs.take(openNote, {}, identifiers), { status: 400, message: /^data: / })
})

t.test('what the body does not say, the query may say in its place', async t => {
  const inputs = new Inputs(contract)
  const [get, create] = contract.operations
  if (!create || !get) throw new Error('these operations were written')
  const said = { name: 'in the body' }
  t.strictSame(inputs.withQuery(create, { name: 'in the query', done: ['no', 'yes'] }, said), {
    name: 'in the body',
    done: 'yes'
  })
  t.strictSame(inputs.withQuery(create, { foreign: '1', opt_pretty: '' }, said), said)
  t.equal(inputs.withQuery(create, {}, said), said)
  t.equal(inputs.withQuery(get, { name: 'of no body' }, said), said)
})
