import t from 'tap'
import { AsanaError } from '../../src/behaviour/errors.ts'
import { Usage } from '../../src/behaviour/usage.ts'
import type { Limits } from '../../src/world/limits.ts'
import { Store } from '../../src/world/store.ts'
import { emptyWorld } from '../../src/world/world.ts'

const staged = (limits: Limits) => {
  let time = 0
  const store = new Store(
    { ...emptyWorld, limits },
    () => undefined,
    () => time
  )
  const pass = (ms: number) => {
    time += ms
  }
  return { store, usage: new Usage(store), pass }
}

/** The seconds that a refusal says to wait; undefined where there is none. */
const waitOf = (work: () => unknown): number | undefined => {
  try {
    work()
    return undefined
  } catch (error) {
    if (!(error instanceof AsanaError) || error.status !== 429) throw error
    return Number(error.headers['retry-after'])
  }
}

t.test(
  'so many requests a minute are let through, and what is more is told how long to wait',
  async t => {
    const { usage, pass } = staged({ requests: 3 })
    const ask = () => waitOf(() => usage.count('a', 'requests'))
    t.equal(ask(), undefined)
    pass(10_000)
    t.equal(ask(), undefined)
    t.equal(ask(), undefined)
    pass(500)
    t.equal(ask(), 60, 'what is refused counts, so the second is the oldest of the last three')
    pass(59_499)
    t.equal(ask(), 1)
    pass(60_000)
    t.equal(ask(), undefined)
  }
)

t.test('each token has limits of its own, and so has each thing that is counted', async t => {
  const { usage } = staged({ requests: 1, searches: 1 })
  for (const token of ['a', 'b']) {
    t.equal(
      waitOf(() => usage.count(token, 'requests')),
      undefined
    )
    t.equal(
      waitOf(() => usage.count(token, 'searches')),
      undefined
    )
    t.equal(
      waitOf(() => usage.count(token, 'requests')),
      60
    )
  }
})

t.test('several at once are let through together or not at all, and count either way', async t => {
  const { usage, pass } = staged({ requests: 4 })
  usage.count('a', 'requests', 3)
  t.equal(
    waitOf(() => usage.count('a', 'requests', 2)),
    60
  )
  t.equal(
    waitOf(() => usage.count('a', 'requests', 0)),
    undefined
  )
  t.equal(
    waitOf(() => usage.count('a', 'requests')),
    60
  )
  pass(60_000)
  t.equal(
    waitOf(() => usage.count('a', 'requests', 5)),
    60,
    'more than a minute ever allows'
  )
  t.equal(
    waitOf(() => staged({ requests: 0 }).usage.count('a', 'requests')),
    60
  )
})

t.test('what goes on at once is counted until it ends', async t => {
  const { usage } = staged({ reads: 2, writes: 1 })
  const end = usage.begin('a', 'reads')
  usage.begin('a', 'reads')
  t.equal(
    waitOf(() => usage.begin('a', 'reads')),
    1
  )
  t.equal(
    waitOf(() => usage.begin('a', 'writes')),
    undefined
  )
  t.equal(
    waitOf(() => usage.begin('b', 'reads')),
    undefined
  )
  end?.()
  t.equal(
    waitOf(() => usage.begin('a', 'reads')),
    undefined
  )
})

t.test(
  'answers may cost more than there is, and then nothing is answered until that is paid off',
  async t => {
    const { usage, pass } = staged({ cost: 60 })
    const refused = () => waitOf(() => usage.refuseInDebt('a'))
    t.ok(usage.isCosting)
    usage.spend('a', 0)
    t.equal(refused(), undefined)
    usage.spend('a', 90)
    t.equal(refused(), 31)
    pass(30_001)
    t.equal(refused(), undefined, 'a sixtieth is paid off each second')
    t.match(usage.shown, new Map([['a', { cost: 60 }]]))
    t.equal(
      waitOf(() => usage.refuseInDebt('b')),
      undefined
    )
    pass(600_000)
    t.match(usage.shown.get('a'), { cost: 0 })
  }
)

t.test('where nothing may be asked for, there is still a time to wait', async t => {
  const { usage } = staged({ requests: 0, searches: 0, reads: 0, writes: 0, cost: 0 })
  for (const what of ['requests', 'searches'] as const) {
    t.equal(
      waitOf(() => usage.count('a', what)),
      60
    )
  }
  for (const what of ['reads', 'writes'] as const) {
    t.equal(
      waitOf(() => usage.begin('a', what)),
      1
    )
  }
  t.equal(
    waitOf(() => usage.refuseInDebt('a')),
    60
  )
})

t.test('without limits nothing is counted', async t => {
  const { usage } = staged({})
  usage.count('a', 'requests', 1e6)
  t.equal(usage.begin('a', 'reads'), undefined)
  usage.spend('a', 1e9)
  usage.refuseInDebt('a')
  t.notOk(usage.isCosting)
  t.equal(usage.shown.size, 0)
})

t.test('it shows what each token has used within the last minute', async t => {
  const { usage, pass } = staged({ requests: 5, searches: 5, reads: 5, writes: 5 })
  usage.count('a', 'requests', 2)
  usage.begin('a', 'writes')
  pass(60_000)
  usage.count('b', 'searches')
  t.strictSame(
    [...usage.shown],
    [
      ['a', { requests: 0, searches: 0, reads: 0, writes: 1, cost: 0 }],
      ['b', { requests: 0, searches: 1, reads: 0, writes: 0, cost: 0 }]
    ]
  )
})

t.test('a world that is put in the place of another begins without any usage', async t => {
  const { store, usage } = staged({ requests: 1 })
  usage.count('a', 'requests')
  store.reset()
  t.equal(usage.shown.size, 0)
  usage.count('a', 'requests')
  store.snapshot('now')
  store.restore('now')
  usage.count('a', 'requests')
  store.replace({ ...emptyWorld, limits: { requests: 1 } })
  t.equal(
    waitOf(() => usage.count('a', 'requests')),
    undefined
  )
})
