import fc from 'fast-check'
import t from 'tap'
import type { Entity } from '../../src/world/entity.ts'
import { entriesOf, type Index, type IndexRule, moved } from '../../src/world/indexes.ts'
import { firstRank, isRank, lastRank, rankBeside } from '../../src/world/order.ts'

const rule: IndexRule = {
  name: 'ordered',
  type: 'item',
  places: ({ list, rank }) => [{ scope: String(list), rank: String(rank) }]
}

/** A list that users order, as the world keeps it. */
class Ordered {
  index: Index | undefined
  readonly ranks = new Map<string, string>()

  put(gid: string, rank: string, list = 'a'): void {
    const entity: Entity = { gid, resource_type: 'item', list, rank }
    this.index = moved(this.index, rule, undefined, entity)
    this.ranks.set(gid, rank)
  }

  beside(gid: string, anchor: string, side: 'before' | 'after'): void {
    const rank = this.ranks.get(anchor) ?? ''
    this.put(gid, rankBeside(this.index, 'a', { gid: anchor, rank }, side))
  }

  get gids(): string[] {
    return [...entriesOf(this.index, 'a')].map(({ gid }) => gid)
  }
}

/** A list with neighbours before and behind that are not to be taken for its own. */
const ordered = (): Ordered => {
  const list = new Ordered()
  list.put('90', 'a0', '1')
  list.put('91', 'a0', 'b')
  return list
}

t.test('an empty list has a first place, which is its last as well', async t => {
  const { index } = ordered()
  t.equal(firstRank(index, 'a'), lastRank(index, 'a'))
  t.equal(firstRank(undefined, 'a'), lastRank(undefined, 'a'))
})

t.test('items go to the top, to the end, and right beside another', async t => {
  const list = ordered()
  list.put('1', firstRank(list.index, 'a'))
  list.put('2', lastRank(list.index, 'a'))
  list.put('3', firstRank(list.index, 'a'))
  t.strictSame(list.gids, ['3', '1', '2'])
  list.beside('4', '1', 'before')
  list.beside('5', '1', 'after')
  list.beside('6', '3', 'before')
  list.beside('7', '2', 'after')
  t.strictSame(list.gids, ['6', '3', '4', '1', '5', '2', '7'])
})

/** Puts an item into the list and into an array alike. */
const put = (list: Ordered, model: string[], gid: string, at: number, side: 'before' | 'after') => {
  const anchor = model[at % (model.length || 1)]
  if (anchor === undefined) {
    list.put(gid, lastRank(list.index, 'a'))
    model.push(gid)
    return
  }
  list.beside(gid, anchor, side)
  model.splice(model.indexOf(anchor) + (side === 'after' ? 1 : 0), 0, gid)
}

t.test('the order is that of a plain array, however items are put in', async t => {
  const move = fc.record({ at: fc.nat(), side: fc.constantFrom('before', 'after') })
  fc.assert(
    fc.property(fc.array(move, { maxLength: 80 }), moves => {
      const list = ordered()
      const model: string[] = []
      for (const [count, { at, side }] of moves.entries()) {
        put(list, model, String(100 + count), at, side)
      }
      if (String(list.gids) !== String(model)) throw new Error(`${list.gids} is not ${model}`)
    })
  )
  t.pass('over all runs')
})

t.test('a rank is a text that something can stand behind', async t => {
  for (const rank of ['a0', 'a1V', 'Zz']) t.equal(isRank(rank), true, rank)
  for (const none of ['', '!', 'a00', 7, null, undefined])
    t.equal(isRank(none), false, String(none))
})
