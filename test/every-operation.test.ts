import t from 'tap'
import { help } from '../src/behaviour/errors.ts'
import type { Operation } from '../src/contract/operation.ts'
import { resources } from '../src/resources/resources.ts'
import { asana, serving, signedIn } from './harness.ts'
import { notBuiltYet } from './not-built-yet.ts'

const served = new Set(resources.flatMap(({ operations }) => Object.keys(operations)))
const built = asana.operations.filter(({ id }) => served.has(id))
const unknownGid = '404'
/** A request that lacks nothing, with a gid in its path that nothing has. */
const urlOf = ({ path, parameters }: Operation) => {
  const needed = parameters.filter(one => one.in === 'query' && one.required)
  const query = needed.map(({ name, schema }) => `${name}=${schema.enum?.[0] ?? unknownGid}`)
  return `/api/1.0${path.replaceAll(/{\w+}/g, unknownGid)}?${query.join('&')}`
}
const methodOf = ({ method }: Operation) => method as 'GET'

t.test(
  'every operation of the contract is served, or stands in the list of those to come',
  async t => {
    const missing = asana.operations.map(({ id }) => id).filter(id => !served.has(id))
    if (missing.length > 0) t.comment(`not built yet: ${missing.join(', ')}`)
    t.strictSame(missing, notBuiltYet)
  }
)

t.test(
  'every operation that is served stands in the contract, under a name of its own',
  async t => {
    const ids = asana.operations.map(({ id }) => id)
    t.strictSame(
      [...served].filter(id => !ids.includes(id)),
      []
    )
    t.equal(new Set(ids).size, ids.length)
  }
)

for (const operation of built) {
  const { id, method, path, parameters, success } = operation
  const gids = parameters.filter(one => one.in === 'path')

  t.test(`${id}: ${method} ${path} wants a token`, async t => {
    const { app } = serving(t)
    const answer = await app.inject({ method: methodOf(operation), url: urlOf(operation) })
    t.equal(answer.statusCode, 401)
    t.strictSame(answer.json(), { errors: [{ message: 'Not Authorized', help }] })
  })

  t.test(`${id} names each gid of its path, and says what it answers`, async t => {
    t.strictSame(
      [...new Set(gids.map(one => one.name))].sort(),
      [...path.matchAll(/{(\w+)}/g)].map(([, name]) => name).sort()
    )
    for (const { name, 'x-type': type = '' } of gids) {
      if (name.endsWith('_gid')) t.ok(asana.types.has(type), name)
    }
    t.ok(success.body ?? success.status === 204)
  })

  if (gids.length > 0) {
    t.test(`${id} does not recognize an unknown gid`, async t => {
      const { app } = serving(t)
      const request = { method: methodOf(operation), url: urlOf(operation), headers: signedIn }
      const answer = await app.inject(request)
      const types = gids.map(one => one['x-type'])
      t.equal(answer.statusCode, 404)
      t.ok(
        types.some(type => answer.body.includes(`"${type}: Not a recognized ID: ${unknownGid}"`)),
        answer.body
      )
    })
  }
}
