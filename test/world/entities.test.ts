import fc from 'fast-check'
import t from 'tap'
import { Entities } from '../../src/world/entities.ts'
import type { Entity, Gid } from '../../src/world/entity.ts'

const tag = (gid: Gid, name = ''): Entity => ({ gid, resource_type: 'tag', name })

t.test('entities are found by gid, also where gids are alike or odd', async t => {
  const gids = ['1', '10', '11', '1207000000000019', '1207000000000010', 'odd', '']
  const entities = gids.reduce((held, gid) => held.with(tag(gid)), Entities.none)
  for (const gid of gids) t.strictSame(entities.get(gid), tag(gid), gid)
  t.equal(entities.size, gids.length)
  for (const gid of ['2', '12', '110', 'od', 'odds']) t.notOk(entities.has(gid), gid)
})

t.test('what is changed is another, and the one before stays as it was', async t => {
  const one = Entities.none.with(tag('10'))
  const other = one.with(tag('10', 'new')).with(tag('11'))
  const rest = other.without('10')
  t.strictSame([one.get('10'), one.has('11'), one.size], [tag('10'), false, 1])
  t.strictSame([other.get('10'), other.has('11'), other.size], [tag('10', 'new'), true, 2])
  t.strictSame([rest.get('10'), rest.has('11'), rest.size], [undefined, true, 1])
  t.equal(rest.without('11').size, 0)
  t.equal(rest.without('12'), rest)
})

t.test('they are what a map would hold, however they come and go', async t => {
  const step = fc.record({ at: fc.nat({ max: 40 }), goes: fc.boolean() })
  fc.assert(
    fc.property(fc.array(step), steps => {
      let entities = Entities.none
      const model = new Map<Gid, Entity>()
      for (const [count, { at, goes }] of steps.entries()) {
        const entity = tag(String(at), String(count))
        entities = goes ? entities.without(entity.gid) : entities.with(entity)
        if (goes) model.delete(entity.gid)
        else model.set(entity.gid, entity)
      }
      t.equal(entities.size, model.size)
      for (let at = 0; at <= 40; at += 1) t.equal(entities.get(String(at)), model.get(String(at)))
    })
  )
})
