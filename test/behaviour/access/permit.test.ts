import t from 'tap'
import type { AccessRule } from '../../../src/behaviour/access/access.ts'
import type { Level } from '../../../src/behaviour/access/levels.ts'
import type { Need } from '../../../src/behaviour/access/permit.ts'
import type { Resource } from '../../../src/behaviour/resource.ts'
import { read } from '../../../src/behaviour/verbs/read.ts'
import { contractOf } from '../../../src/contract/contract.ts'
import type { Document, Schema } from '../../../src/contract/document.ts'
import type { JsonObject } from '../../../src/world/entity.ts'
import { answering, documentOf } from '../../documents.ts'
import { askerOf } from '../calls.ts'

const room: Schema = { type: 'string', 'x-type': 'room' }
const named = (name: string) => ({
  ...{ name, in: 'path' as const, required: true, schema: { type: 'string' } },
  'x-type': 'room'
})
const body = (properties: Record<string, Schema>) => ({
  requestBody: {
    content: {
      'application/json': {
        schema: { type: 'object', properties: { data: { type: 'object', properties } } }
      }
    }
  }
})
const answer = answering({ $ref: '#/components/schemas/Room' })
const paths: Document['paths'] = {
  '/rooms/{room_gid}': {
    parameters: [named('room_gid')],
    get: { operationId: 'getRoom', ...answer },
    put: { operationId: 'paintRoom', ...answer, ...body({ color: { type: 'string' } }) },
    delete: { operationId: 'emptyRoom', ...answer }
  },
  '/houses/{house_gid}/rooms/{room_gid}': {
    parameters: [named('house_gid'), named('room_gid')],
    put: { operationId: 'moveRoom', ...answer }
  },
  '/rooms': {
    get: {
      operationId: 'getRooms',
      parameters: [{ name: 'beside', in: 'query', schema: { type: 'string' }, 'x-type': 'room' }],
      ...answer
    },
    post: {
      operationId: 'makeRoom',
      ...answer,
      ...body({
        beside: room,
        doors: {
          type: 'array',
          items: { type: 'object', properties: { to: { ...room, type: ['string', 'null'] } } }
        },
        floor: { type: 'string' }
      })
    }
  }
}
const contract = contractOf(
  documentOf({ Room: { 'x-type': 'room', properties: { gid: {}, name: {} } } }, paths)
)

const level: AccessRule = ({ level: held }) => held as Level
const needs: Readonly<Record<string, Need>> = {
  emptyRoom: { target: 'admin' },
  paintRoom: { target: (_room, { data }) => (data['color'] === 'white' ? 'comment' : 'edit') },
  makeRoom: {
    body: { beside: 'edit', doors: 'comment' },
    place: { of: ({ data }) => data['floor'] as string | undefined, needs: 'edit' }
  }
}
const done = () => undefined
const resources: readonly Resource[] = [
  { type: 'person', operations: {}, asks: true },
  {
    type: 'room',
    access: level,
    needs,
    operations: {
      getRoom: read(),
      getRooms: ({ transaction, parameters }) => transaction.find(parameters['beside'] ? '2' : '1'),
      ...{ paintRoom: done, emptyRoom: done, moveRoom: done, makeRoom: done }
    }
  }
]
/** A room for each level, `1` for none to `5` for admin, and somebody who asks. */
const ask = askerOf({
  contract,
  resources,
  world: transaction => {
    transaction.put({ gid: '7', resource_type: 'person' })
    for (const [at, held] of ['none', 'view', 'comment', 'edit', 'admin'].entries()) {
      transaction.put({ gid: String(at + 1), resource_type: 'room', level: held })
    }
  }
})
const unseen = { status: 403, message: 'You do not have access to this room.' }
const unpermitted = {
  status: 403,
  message: 'You do not have permission to do this with this room.'
}
const done200 = { data: {} }

t.test('a path names only what the caller sees', async t => {
  for (const way of ['GET', 'PUT', 'DELETE']) t.throws(() => ask(`${way} /rooms/1`), unseen)
  t.throws(() => ask('PUT /houses/1/rooms/4'), unseen)
})

t.test('reading needs to view the last record of the path, all else to edit it', async t => {
  t.match(ask('GET /rooms/2'), { data: { gid: '2' } })
  t.throws(() => ask('PUT /houses/5/rooms/3'), unpermitted)
  t.match(ask('PUT /houses/2/rooms/4'), done200)
})

t.test('a resource says what else an operation needs, also by what is asked', async t => {
  t.throws(() => ask('DELETE /rooms/4'), unpermitted)
  t.match(ask('DELETE /rooms/5'), done200)
  t.throws(() => ask('PUT /rooms/3', { data: { color: 'red' } }), unpermitted)
  t.match(ask('PUT /rooms/3', { data: { color: 'white' } }), done200)
})

t.test('what a body names is unknown if it is not seen, and needs what is said', async t => {
  const make = (data: JsonObject) => ask('POST /rooms', { data })
  t.throws(() => make({ beside: '1' }), { status: 400, message: 'beside: Unknown object: 1' })
  t.throws(() => make({ beside: '3' }), unpermitted)
  t.match(make({ beside: '4' }), done200)
  t.throws(() => make({ doors: [{ to: '3' }, { to: '2' }] }), unpermitted)
  t.match(make({ doors: [{ to: '3' }, { to: null }] }), done200)
})

t.test('something new needs a level where it is to be, if that is known', async t => {
  t.throws(() => ask('POST /rooms', { data: { floor: '3' } }), unpermitted)
  t.match(ask('POST /rooms', { data: { floor: '4' } }), done200)
  t.match(ask('POST /rooms'), done200)
})

t.test('a filter names only what is seen, and an answer is kept from whom it is kept', async t => {
  t.throws(() => ask('GET /rooms', { query: { beside: '1' } }), unseen)
  t.match(ask('GET /rooms', { query: { beside: '3' } }), { data: { gid: '2' } })
  t.throws(() => ask('GET /rooms'), unseen)
})
