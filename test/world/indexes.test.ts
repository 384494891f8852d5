import fc from 'fast-check'
import t from 'tap'
import type { Entity } from '../../src/world/entity.ts'
import {
  cursorOf,
  entriesBackwards,
  entriesOf,
  type Index,
  type IndexRule,
  moved,
  rankOfGid
} from '../../src/world/indexes.ts'

const rule: IndexRule = {
  name: 'by_list',
  type: 'item',
  places: ({ gid, lists }) =>
    ((lists ?? []) as string[]).map(scope => ({ scope, rank: rankOfGid(gid) }))
}
const item = (gid: string, ...lists: string[]): Entity => ({ gid, resource_type: 'item', lists })
const holding = (...items: Entity[]): Index | undefined =>
  items.reduce<Index | undefined>((index, one) => moved(index, rule, undefined, one), undefined)
const gids = (index: Index | undefined, scope: string, after?: string) =>
  [...entriesOf(index, scope, after)].map(({ gid }) => gid)

t.test('a scope lists what stands in it, by rank, and nothing of its neighbours', async t => {
  const index = holding(item('10', '5'), item('2', '5', '50'), item('7', '4', '50', '51', '5x'))
  t.strictSame(gids(index, '5'), ['2', '10'])
  t.strictSame(gids(index, '50'), ['2', '7'])
  t.strictSame(gids(index, '6'), [])
  t.strictSame(gids(undefined, '5'), [])
})

t.test('it lists backwards as well', async t => {
  const index = holding(item('10', '5'), item('2', '5', '50'), item('7', '4'))
  t.strictSame(
    [...entriesBackwards(index, '5')].map(({ gid }) => gid),
    ['10', '2']
  )
  t.strictSame([...entriesBackwards(index, '3')], [])
  t.strictSame([...entriesBackwards(undefined, '5')], [])
})

t.test('who moves leaves the old places, and the index that was stays as it was', async t => {
  const before = holding(item('1', '5'))
  const after = moved(before, rule, item('1', '5'), item('1', '6'))
  t.strictSame([gids(before, '5'), gids(before, '6')], [['1'], []])
  t.strictSame([gids(after, '5'), gids(after, '6')], [[], ['1']])
  t.strictSame(gids(moved(after, rule, item('1', '6'), undefined), '6'), [])
})

t.test('who stays where it is costs nothing', async t => {
  const before = holding(item('1', '5'))
  t.equal(moved(before, rule, item('1', '5'), { ...item('1', '5'), name: 'x' }), before)
  t.equal(moved(undefined, rule, undefined, item('1')), undefined)
})

t.test('reading goes on after a cursor, also where its entry has gone', async t => {
  const index = holding(item('1', '5'), item('2', '5'), item('3', '5'))
  const [, second] = [...entriesOf(index, '5')].map(cursorOf)
  t.strictSame(gids(index, '5', second), ['3'])
  t.strictSame(gids(moved(index, rule, item('2', '5'), undefined), '5', second), ['3'])
})

t.test('ranks of gids order by number, whatever their length', async t => {
  const ranks = ['9', '10', '1207000000000001'].map(rankOfGid)
  t.strictSame(ranks, [...ranks].sort())
})

const step = fc.record({ gid: fc.integer({ min: 1, max: 60 }).map(String), there: fc.boolean() })
type Step = { gid: string; there: boolean }

/** A list in which items come and go, and which of the first were there throughout. */
class Living {
  #index: Index | undefined
  readonly #present: Set<string>
  readonly always: Set<string>

  constructor(first: readonly string[]) {
    this.#index = holding(...first.map(gid => item(gid, 'l')))
    this.#present = new Set(first)
    this.always = new Set(first)
  }

  page(size: number, cursor: string | undefined) {
    return [...entriesOf(this.#index, 'l', cursor)].slice(0, size)
  }

  happen({ gid, there }: Step): void {
    const before = this.#present.has(gid) ? item(gid, 'l') : undefined
    this.#index = moved(this.#index, rule, before, there ? item(gid, 'l') : undefined)
    if (there) this.#present.add(gid)
    else for (const set of [this.#present, this.always]) set.delete(gid)
  }
}

/** Reads page by page, with what happens between them, and gives all that was seen. */
const readThrough = (list: Living, size: number, rounds: readonly Step[][]): string[] => {
  const seen: string[] = []
  let cursor: string | undefined
  for (let round = 0; ; round += 1) {
    const page = list.page(size, cursor)
    seen.push(...page.map(({ gid }) => gid))
    cursor = page.map(cursorOf).at(-1) ?? cursor
    if (page.length < size) return seen
    for (const one of rounds[round] ?? []) list.happen(one)
  }
}

t.test(
  'paging while items come and go repeats none, and loses none that was there all along',
  async t => {
    const first = fc.uniqueArray(fc.integer({ min: 1, max: 60 }).map(String))
    const rounds = fc.array(fc.array(step, { maxLength: 6 }), { maxLength: 20 })
    fc.assert(
      fc.property(first, rounds, fc.integer({ min: 1, max: 7 }), (start, between, size) => {
        const list = new Living(start)
        const seen = readThrough(list, size, between)
        if (new Set(seen).size !== seen.length) throw new Error(`repeated: ${seen}`)
        const lost = [...list.always].filter(gid => !seen.includes(gid))
        if (lost.length > 0) throw new Error(`lost: ${lost}`)
      })
    )
    t.pass('over all runs')
  }
)
