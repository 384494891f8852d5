import t from 'tap'
import { operationsOf } from '../../src/contract/operations.ts'
import { routesOf } from '../../src/contract/routes.ts'
import { answering, documentOf } from '../documents.ts'

const gid = { name: 'gid', in: 'path', required: true, schema: { type: 'string' } }
const limit = { name: 'limit', in: 'query', schema: { type: 'integer' } }
const document = documentOf(
  {},
  {
    '/teams/{gid}': {
      get: { operationId: 'getTeam', parameters: [gid, limit], ...answering({}) },
      put: { operationId: 'updateTeam', parameters: [gid], ...answering({}) }
    },
    '/teams/{gid}/users': {
      get: { operationId: 'getUsers', parameters: [gid], ...answering({}) }
    },
    '/users': { get: { operationId: 'getAll', ...answering({}) } }
  }
)
const find = routesOf({ ...document, 'x-aliases': { '/groups': '/teams' } }, operationsOf(document))
const idOf = (method: string, path: string) => find(method, path)?.operation.id

t.test('a method and a path find their operation', async t => {
  t.equal(idOf('GET', '/teams/1'), 'getTeam')
  t.equal(idOf('PUT', '/teams/1'), 'updateTeam')
  t.equal(idOf('GET', '/teams/1/users?limit=3'), 'getUsers')
  t.equal(idOf('GET', '/users'), 'getAll')
  t.equal(idOf('GET', '/users?a=/teams/1'), 'getAll')
})

t.test('another method, another path, or no path at all find nothing', async t => {
  for (const path of ['', '/', '/teams', '/teams/1/', '/teams/1/users/2', '/nowhere', 'teams/1']) {
    t.equal(idOf('GET', path), undefined, path)
  }
  t.equal(idOf('POST', '/teams/1'), undefined)
  t.equal(idOf('GET', '/teams/%zz'), undefined)
})

t.test('an alias finds what it stands for', async t => {
  t.equal(idOf('GET', '/groups/1/users'), 'getUsers')
  t.equal(idOf('GET', '/groups'), undefined)
  t.equal(idOf('GET', '/groups1/1'), undefined)
})

t.test('a route decodes its path and the query', async t => {
  const route = find('GET', '/teams/a%20b')
  t.strictSame(route?.decode({ limit: '3', other: 'x' }), { gid: 'a b', limit: 3 })
})
