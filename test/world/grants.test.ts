import { OrderedMap } from 'immutable'
import t from 'tap'
import { type Authorization, extended, isRevoked, openDoors } from '../../src/world/grants.ts'
import { Store } from '../../src/world/store.ts'
import { emptyWorld, type World } from '../../src/world/world.ts'
import { noon } from '../harness.ts'

const code: Authorization = {
  user: '1',
  app: '2',
  scopes: ['default'],
  redirectUri: 'https://app.example',
  expiresAt: noon + 900
}
const doors = {
  grants: OrderedMap({ short: { user: '1', expiresAt: noon + 5 }, long: { user: '1' } }),
  codes: OrderedMap({ c: code })
}

t.test('a grant is revoked by itself, or with the consent that it came from', async t => {
  const consents = OrderedMap({ r: { user: '1', app: '2', scopes: [] } })
  t.notOk(isRevoked({ user: '1' }, openDoors))
  t.ok(isRevoked({ user: '1', revoked: true }, openDoors))
  t.ok(isRevoked({ user: '1', refreshToken: 'r' }, openDoors))
  t.notOk(isRevoked({ user: '1', refreshToken: 'r' }, { consents }))
})

t.test('what ends can be moved on, and what does not end stays', async t => {
  const { grants, codes } = extended(doors, 1000)
  t.strictSame(grants.toObject(), {
    short: { user: '1', expiresAt: noon + 1005 },
    long: { user: '1' }
  })
  t.equal(codes.get('c')?.expiresAt, noon + 1900)
})

t.test('tokens and codes have as long to go after a reset and a restore as they had', async t => {
  let time = noon
  const world: World = { ...emptyWorld, ...doors }
  const store = new Store(
    world,
    () => undefined,
    () => time
  )
  store.snapshot('one')
  time += 7000
  store.reset()
  t.equal(store.world.grants.get('short')?.expiresAt, noon + 7005)
  time += 1000
  store.restore('one')
  t.equal(store.world.codes.get('c')?.expiresAt, noon + 8900)
})
