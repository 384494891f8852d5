import fc from 'fast-check'
import t from 'tap'
import { Arrivals } from '../../src/world/arrivals.ts'

t.test('gids come in the order in which they came; what comes again comes last', async t => {
  const all = ['3', '1', '2'].reduce((held, gid) => held.with(gid), Arrivals.none)
  t.strictSame([[...all], all.size, all.first()], [['3', '1', '2'], 3, '3'])
  const rest = all.without('3')
  t.strictSame([[...rest], rest.size, rest.first()], [['1', '2'], 2, '1'])
  t.strictSame([...rest.with('3')], ['1', '2', '3'])
  t.strictSame([...all], ['3', '1', '2'], 'and the one before stays as it was')
  t.equal(Arrivals.none.first(), undefined)
})

t.test('they are what a set would hold, however they come and go', async t => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 12 }).map(String)), gids => {
      let arrivals = Arrivals.none
      const model = new Set<string>()
      for (const gid of gids) {
        arrivals = model.has(gid) ? arrivals.without(gid) : arrivals.with(gid)
        if (!model.delete(gid)) model.add(gid)
        t.strictSame([...arrivals], [...model])
        t.equal(arrivals.size, model.size)
      }
    })
  )
})
