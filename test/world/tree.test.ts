import fc from 'fast-check'
import t from 'tap'
import { type Bound, Entries, type Entry } from '../../src/world/entries.ts'
import {
  ascending,
  descending,
  type Tree,
  treeOf,
  withEntry,
  withoutEntry
} from '../../src/world/tree.ts'

const gidAt = (at: number): string => String(1_207_000_000_000_000 + at)

/** Entries in three scopes and two ranks, so that they have neighbours of every kind. */
const entryAt = (at: number): Entry => ({
  scope: 'abc'.charAt(at % 3),
  rank: at % 5 === 0 ? 'x' : '',
  gid: gidAt(at >> 1)
})

const textOf = ({ scope, rank, gid }: Entry): string => `${scope}/${rank}/${gid}`
const start: Bound = { scope: '' }
const end: Bound = { scope: 'z' }
const all = (tree: Tree): string[] => [...ascending(tree, start)].map(textOf)
const holding = (numbers: readonly number[]): Tree =>
  numbers.map(entryAt).reduce(withEntry, Entries.none as Tree)
const inOrder = (numbers: readonly number[]): string[] =>
  [...new Set(numbers.map(entryAt).map(textOf))].sort()

/** How many entries or nodes each node of a tree has, and how deep its entries lie. */
const shapeOf = (tree: Tree, depth = 0): { sizes: number[]; depths: number[] } => {
  if (tree instanceof Entries) return { sizes: [tree.size], depths: [depth] }
  const below = tree.trees.map(one => shapeOf(one, depth + 1))
  return {
    sizes: [tree.trees.length, ...below.flatMap(({ sizes }) => sizes)],
    depths: below.flatMap(({ depths }) => depths)
  }
}

const numbers = Array.from({ length: 9000 }, (_, at) => at)
const orders = {
  'in order': numbers,
  backwards: numbers.toReversed(),
  'all over': numbers.map(at => (at * 7919) % numbers.length)
}

for (const [name, order] of Object.entries(orders)) {
  t.test(`thousands of entries that come ${name} stand in order, and all equally deep`, async t => {
    const tree = holding(order)
    t.strictSame(all(tree), inOrder(order))
    t.strictSame([...descending(tree, end)].map(textOf), inOrder(order).reverse())
    const { sizes, depths } = shapeOf(tree)
    t.ok(Math.max(...sizes) <= 64)
    t.equal(new Set(depths).size, 1)
  })

  t.test(`thousands that go ${name} leave no thin nodes, and at last none`, async t => {
    const full = holding(numbers)
    const going = order.slice(0, 8000).map(entryAt)
    const gone = new Set(going.map(textOf))
    const rest = going.reduce(withoutEntry, full)
    t.strictSame(
      all(rest),
      inOrder(numbers).filter(text => !gone.has(text))
    )
    t.ok(shapeOf(rest).sizes.length < 1000 / 8)
    t.strictSame(all(order.map(entryAt).reduce(withoutEntry, full)), [])
    t.strictSame(all(full), inOrder(numbers), 'the full tree is as it was')
  })
}

t.test('a tree of entries in order has full nodes, and goes on as any other', async t => {
  for (const count of [0, 1, 64, 65, 5000]) {
    const entries = numbers.slice(0, count).map(at => ({ scope: 'a', rank: '', gid: gidAt(at) }))
    const tree = treeOf(entries)
    t.strictSame([...ascending(tree, start)], entries)
    t.ok(shapeOf(tree).sizes.length <= count / 64 + 5)
    const more = { scope: 'a', rank: '', gid: gidAt(count) }
    t.strictSame([...ascending(withEntry(tree, more), start)], [...entries, more])
  }
})

t.test('entries that come at the end of their scopes fill their nodes', async t => {
  const entries = numbers.map(at => ({ scope: String(at % 7), rank: '', gid: gidAt(at) }))
  const { sizes } = shapeOf(entries.reduce(withEntry, Entries.none as Tree))
  t.ok(sizes.length < (1.2 * numbers.length) / 64)
})

t.test('what is there already, or is not there, leaves the same tree', async t => {
  const tree = holding(numbers.slice(0, 500))
  t.equal(withEntry(tree, entryAt(77)), tree)
  t.equal(withoutEntry(tree, { ...entryAt(77), rank: 'y' }), tree)
  t.equal(withoutEntry(Entries.none, entryAt(1)), Entries.none)
})

t.test('gids of the same rank go by number', async t => {
  const entries = ['10', '9', '2'].map(gid => ({ scope: 'a', rank: '', gid }))
  t.strictSame(all(entries.reduce(withEntry, Entries.none as Tree)), ['a//2', 'a//9', 'a//10'])
})

const compared = (entry: Entry, { scope, rank, gid }: Bound): number => {
  const [one, other] = [
    [entry.scope, ...(rank === undefined ? [] : [entry.rank, ...(gid ? [entry.gid] : [])])],
    [scope, ...(rank === undefined ? [] : [rank, ...(gid ? [gid] : [])])]
  ].map(parts => parts.join('/'))
  return String(one) === String(other) ? 0 : String(one) < String(other) ? -1 : 1
}

t.test('what is read from a bound on, and before it, is what a scan would find', async t => {
  const bound = fc.nat({ max: 400 }).map(entryAt)
  const bounds = fc.oneof(
    bound,
    bound.map(({ scope, rank }) => ({ scope, rank })),
    bound.map(({ scope }) => ({ scope })),
    fc.constantFrom(start, end)
  )
  const step = fc.record({ at: fc.nat({ max: 400 }), goes: fc.boolean() })
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 600, size: 'max' }),
      bounds,
      fc.boolean(),
      (steps, bound, past) => {
        let tree: Tree = Entries.none
        const model = new Map<string, Entry>()
        for (const { at, goes } of steps) {
          const entry = entryAt(at)
          tree = (goes ? withoutEntry : withEntry)(tree, entry)
          if (goes) model.delete(textOf(entry))
          else model.set(textOf(entry), entry)
        }
        const known = [...model.keys()].sort().map(key => model.get(key) as Entry)
        const behind = known.filter(one => compared(one, bound) > (past ? 0 : -1))
        const before = known.filter(one => !behind.includes(one)).reverse()
        t.strictSame([...ascending(tree, bound, past)], behind)
        t.strictSame([...descending(tree, bound, past)], before)
      }
    ),
    { numRuns: 60 }
  )
})
