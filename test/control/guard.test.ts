import t from 'tap'
import { ControlError } from '../../src/control/failure.ts'
import { refuseStrangers, refuseWithoutToken, type Sender } from '../../src/control/guard.ts'

const plain: Sender = {
  host: 'localhost:8080',
  origin: undefined,
  site: undefined,
  address: '127.0.0.1'
}

const passes = (sender: Partial<Sender>, hasToken = false): boolean => {
  try {
    refuseStrangers({ ...plain, ...sender }, hasToken)
    return true
  } catch (error) {
    return !(error instanceof ControlError && error.status === 403)
  }
}

t.test('what no browser sent passes', async t => {
  t.ok(passes({}))
})

t.test('an origin passes only if it is that of the mock itself', async t => {
  t.ok(passes({ origin: 'http://localhost:8080' }))
  t.ok(passes({ origin: 'http://LOCALHOST:80', host: 'localhost' }))
  t.ok(passes({ origin: 'https://[::1]:8080', host: '[::1]:8080' }))
  for (const origin of ['http://localhost:3000', 'http://evil.example', 'null', 'file://']) {
    t.notOk(passes({ origin }), origin)
  }
})

t.test('what the browser says of the sender is believed', async t => {
  t.ok(passes({ site: 'same-origin' }))
  t.ok(passes({ site: 'none' }))
  t.notOk(passes({ site: 'same-site' }))
  t.notOk(passes({ site: 'cross-site' }))
})

t.test('on a loopback address only names that nobody can own pass', async t => {
  const hosts = [
    'localhost',
    'mock.localhost:8080',
    '127.0.0.1:8080',
    '[::1]:8080',
    'asana-mock:8080',
    'host.docker.internal:8080'
  ]
  for (const address of ['127.0.0.1', '::ffff:127.0.0.1', '::1']) {
    for (const host of hosts) t.ok(passes({ address, host }), `${host} at ${address}`)
    t.notOk(passes({ address, host: 'rebound.example:8080' }), address)
  }
})

t.test('on any other address, as in a container, every name passes', async t => {
  t.ok(passes({ address: '172.17.0.2', host: 'mock.team.example' }))
  t.ok(passes({ address: undefined, host: 'mock.team.example' }))
})

t.test('a host that cannot be read is no name that a browser would send', async t => {
  t.ok(passes({ host: 'a b' }))
})

t.test('where there is a token, it decides instead of the name', async t => {
  t.ok(passes({ host: 'mock.team.example' }, true))
})

t.test('the token comes as a bearer or in a header of its own', async t => {
  const refused = (authorization?: string, header?: string) => {
    try {
      refuseWithoutToken('sesame', authorization, header)
    } catch (error) {
      return error instanceof ControlError && error.status
    }
    return undefined
  }
  t.equal(refused('Bearer sesame'), undefined)
  t.equal(refused('Bearer other', 'sesame'), undefined)
  t.equal(refused(undefined, 'sesame'), undefined)
  t.equal(refused('Basic sesame'), 401)
  t.equal(refused('Bearer sesame2', 'sesam'), 401)
  t.equal(refused(), 401)
})
