import { type Bound, Entries, type Entry, isSame } from './entries.ts'

/** A tree of entries that is never written to: a change makes new nodes on one way from the root, and shares the rest. */
export type Tree = Entries | Branch

/** Trees of the same height in their order, and the first entry of each. */
interface Branch {
  readonly firsts: Entries
  readonly trees: readonly Tree[]
}

const isLeaf = (tree: Tree): tree is Entries => !('trees' in tree)

/** What a node holds at most; one that has come down to the least joins a neighbour, if both fit into one. */
const most = 64
const least = 16

/** A tree of entries that stand in their order. */
export const treeOf = (entries: readonly Entry[]): Tree => {
  let trees: readonly Tree[] = parts(entries).map(Entries.of)
  while (trees.length > 1) trees = parts(trees).map(branchOf)
  return trees[0] ?? Entries.none
}

const parts = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, at) =>
    all.slice(at * most, (at + 1) * most)
  )

/** The tree with an entry; the same tree if it has it. */
export const withEntry = (tree: Tree, entry: Entry): Tree => {
  const parts = put(tree, entry)
  const [only = tree, ...others] = parts
  return others.length === 0 ? only : branchOf(parts)
}

/** The tree without an entry; the same tree if it has none such. */
export const withoutEntry = (tree: Tree, entry: Entry): Tree => lowered(taken(tree, entry))

/** A root has several trees. */
const lowered = (tree: Tree): Tree =>
  isLeaf(tree) || tree.trees.length > 1 ? tree : lowered(tree.trees[0] as Tree)

/** The entries from a bound on, in order; `past` leaves out those that the bound means. */
export function* ascending(tree: Tree, bound: Bound, past = false): Generator<Entry> {
  for (const entries of leavesFrom(tree, bound, past)) {
    for (let at = entries.before(bound, past); at < entries.size; at += 1) yield entries.at(at)
  }
}

/** The entries before a bound, the nearest first; `past` has those that the bound means among them. */
export function* descending(tree: Tree, bound: Bound, past = false): Generator<Entry> {
  for (const entries of leavesBefore(tree, bound, past)) {
    for (let at = entries.before(bound, past) - 1; at >= 0; at -= 1) yield entries.at(at)
  }
}

function* leavesFrom(tree: Tree, bound: Bound, past: boolean): Generator<Entries> {
  if (isLeaf(tree)) return yield tree
  for (let at = wayTo(tree, bound, past); at < tree.trees.length; at += 1) {
    yield* leavesFrom(tree.trees[at] as Tree, bound, past)
  }
}

function* leavesBefore(tree: Tree, bound: Bound, past: boolean): Generator<Entries> {
  if (isLeaf(tree)) return yield tree
  for (let at = wayTo(tree, bound, past); at >= 0; at -= 1) {
    yield* leavesBefore(tree.trees[at] as Tree, bound, past)
  }
}

/** The tree of a branch in which a bound lies. */
const wayTo = ({ firsts }: Branch, bound: Bound, past: boolean): number =>
  Math.max(firsts.before(bound, past) - 1, 0)

const firstOf = (tree: Tree): Entry => (isLeaf(tree) ? tree : tree.firsts).at(0)

const sizeOf = (tree: Tree): number => (isLeaf(tree) ? tree.size : tree.trees.length)

const branchOf = (trees: readonly Tree[]): Branch => ({
  firsts: Entries.of(trees.map(firstOf)),
  trees
})

const replaced = (
  { firsts, trees }: Branch,
  at: number,
  count: number,
  others: readonly Tree[]
): Branch => {
  const [first] = others
  const stays = count === 1 && others.length === 1 && first && isSame(firsts.at(at), firstOf(first))
  return {
    firsts: stays ? firsts : firsts.spliced(at, count, others.map(firstOf)),
    trees: trees.toSpliced(at, count, ...others)
  }
}

/** One tree, or two of its height where one would hold too much. */
const put = (tree: Tree, entry: Entry): readonly Tree[] => {
  if (isLeaf(tree)) {
    const at = tree.before(entry, false)
    if (tree.before(entry, true) > at) return [tree]
    const entries = tree.spliced(at, 0, [entry])
    return cut(entries, entries.endsScope(at) ? Math.min(at + 1, most) : entries.size >> 1)
  }
  const at = wayTo(tree, entry, true)
  const parts = put(tree.trees[at] as Tree, entry)
  if (parts[0] === tree.trees[at] && parts.length === 1) return [tree]
  const branch = replaced(tree, at, 1, parts)
  return cut(branch, at + parts.length > most ? most : branch.trees.length >> 1)
}

const cut = (tree: Tree, middle: number): readonly Tree[] => {
  const size = sizeOf(tree)
  return size > most ? [part(tree, 0, middle), part(tree, middle, size)] : [tree]
}

const part = (tree: Tree, from: number, to: number): Tree =>
  isLeaf(tree)
    ? tree.spliced(to, tree.size - to, []).spliced(0, from, [])
    : branchOf(tree.trees.slice(from, to))

const taken = (tree: Tree, entry: Entry): Tree => {
  if (isLeaf(tree)) {
    const at = tree.before(entry, false)
    return tree.before(entry, true) > at ? tree.spliced(at, 1, []) : tree
  }
  const at = wayTo(tree, entry, true)
  const rest = taken(tree.trees[at] as Tree, entry)
  if (rest === tree.trees[at]) return tree
  if (sizeOf(rest) === 0) return replaced(tree, at, 1, [])
  const branch = replaced(tree, at, 1, [rest])
  return sizeOf(rest) > least ? branch : joined(branch, Math.max(at - 1, 0))
}

/** The branch with a tree and the one behind it made one, if there is one and both fit. */
const joined = (branch: Branch, at: number): Branch => {
  const [one, other] = branch.trees.slice(at, at + 2)
  if (!one || !other || sizeOf(one) + sizeOf(other) > most) return branch
  return replaced(branch, at, 2, [together(one, other)])
}

const together = (one: Tree, other: Tree): Tree =>
  isLeaf(one)
    ? one.spliced(one.size, 0, (other as Entries).all())
    : branchOf([...one.trees, ...(other as Branch).trees])
