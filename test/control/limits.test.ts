import t from 'tap'
import { planLimits } from '../../src/world/limits.ts'
import { rigFor } from './harness.ts'

t.test('there are no limits until a test sets some', async t => {
  const { ask, poll } = rigFor(t)
  t.same((await ask('GET', '/limits')).body, { limits: {}, usage: [] })
  const set = await ask('PUT', '/limits', { requests: 2 })
  t.same(set.body, { limits: { requests: 2 }, usage: [] })
  await poll('12')
  const { body } = await ask('GET', '/limits')
  t.match(body, { usage: [{ requests: 1, searches: 0 }] })
  await poll('12')
  await t.rejects(poll('12'), 'the third is refused')
  t.match((await ask('GET', '/limits')).body, { usage: [{ requests: 2 }] })
})

t.test('the limits of a plan may be changed one by one', async t => {
  const { ask } = rigFor(t)
  const { body } = await ask('PUT', '/limits', { plan: 'free', requests: 5 })
  t.same(body, { limits: { ...planLimits.free, requests: 5 }, usage: [] })
  t.same((await ask('PUT', '/limits', {})).body, { limits: {}, usage: [] })
})

t.test('a reset puts back the limits of the start, and forgets what was used', async t => {
  const { ask, poll } = rigFor(t)
  await ask('PUT', '/limits', { requests: 1 })
  await poll('12')
  await ask('POST', '/reset')
  t.same((await ask('GET', '/limits')).body, { limits: {}, usage: [] })
})

t.test('what is no limit is refused', async t => {
  const { ask } = rigFor(t)
  const { status } = await ask('PUT', '/limits', { requests: -1 })
  t.equal(status, 400)
  t.equal((await ask('PUT', '/limits', { request: 1 })).status, 400)
  t.equal((await ask('PUT', '/limits', { plan: 'gold' })).status, 400)
})
