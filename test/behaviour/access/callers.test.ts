import t from 'tap'
import { bearerOf, callerWith, recordOf } from '../../../src/behaviour/access/callers.ts'
import { expiredToken, notAuthorized } from '../../../src/behaviour/errors.ts'
import type { Grant } from '../../../src/world/grants.ts'
import { Transaction } from '../../../src/world/transaction.ts'
import { emptyWorld, type World } from '../../../src/world/world.ts'
import { noon } from '../../harness.ts'

const start = new Transaction(emptyWorld, noon)
start.put({ gid: '1', resource_type: 'user', name: 'Ada' })
start.put({ gid: '2', resource_type: 'user', name: 'Bo' })
const granting = (grants: Record<string, Grant>, declaresTokens = true): World => ({
  ...start.world,
  grants: start.world.grants.merge(grants),
  declaresTokens
})
const catalogue = { callerType: 'user' }
const nameOf = (world: World, token: string) =>
  recordOf(callerWith(world, token, noon), catalogue, world)['name']

t.test('while a world declares no tokens, any token is its first user', async t => {
  t.equal(nameOf(start.world, 'any'), 'Ada')
})

t.test('a token that is granted is its user, and the others are unknown', async t => {
  const world = granting({ b: { user: '2' } })
  t.equal(nameOf(world, 'b'), 'Bo')
  t.throws(() => nameOf(world, 'any'), notAuthorized())
})

t.test(
  'a token that was granted without any being declared leaves the others as they are',
  async t => {
    const world = granting({ b: { user: '2' } }, false)
    t.equal(nameOf(world, 'b'), 'Bo')
    t.equal(nameOf(world, 'any'), 'Ada')
  }
)

t.test('a token that was taken back is not good, also where any other is', async t => {
  const grants = {
    mine: { user: '2', revoked: true as const, expiresAt: noon },
    its: { user: '2', refreshToken: 'r' }
  }
  for (const declares of [true, false]) {
    const world = granting(grants, declares)
    t.throws(() => nameOf(world, 'mine'), notAuthorized())
    t.throws(() => nameOf(world, 'its'), notAuthorized())
    const consent = { user: '2', app: '1', scopes: [] }
    t.equal(nameOf({ ...world, consents: world.consents.set('r', consent) }, 'its'), 'Bo')
  }
})

t.test('a token is what stands behind the word Bearer, in any case of its letters', async t => {
  t.equal(bearerOf('Bearer 2/1/2:abc'), '2/1/2:abc')
  t.equal(bearerOf('bearer  x'), 'x')
  for (const header of [undefined, '', 'Bearer', 'Bearer a b', 'Basic eDp5', 'x']) {
    t.throws(() => bearerOf(header), notAuthorized())
  }
})

t.test('a token is good until it ends', async t => {
  const world = granting({
    late: { user: '2', expiresAt: noon + 1 },
    old: { user: '2', expiresAt: noon }
  })
  t.equal(nameOf(world, 'late'), 'Bo')
  t.throws(() => nameOf(world, 'old'), expiredToken())
})

t.test(
  'in a world without anybody, and for a user who is gone, the caller is a stranger',
  async t => {
    const stranger = { gid: '', resource_type: 'user' }
    t.strictSame(recordOf(callerWith(emptyWorld, 'any', noon), catalogue, emptyWorld), stranger)
    const gone = callerWith(granting({ c: { user: '3' } }), 'c', noon)
    t.strictSame(recordOf(gone, catalogue, start.world), stranger)
    t.strictSame(recordOf(gone, { callerType: undefined }, start.world).resource_type, '')
  }
)
