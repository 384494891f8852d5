import { type Call, Page } from '../../behaviour/call.ts'
import { targetOf } from '../../behaviour/verbs/target.ts'
import type { Entity } from '../../world/entity.ts'
import { rankOfGid } from '../../world/indexes.ts'
import { conditionsOf } from './conditions.ts'
import { valueConditionsOf } from './custom-fields.ts'
import type { Condition, Rows } from './rows.ts'
import {
  fewOf,
  firstOf,
  gathered,
  inOrder,
  type Narrowed,
  type Order,
  type Quest,
  recordsIn,
  type Way
} from './ways.ts'
import { withWord, wordsIn, wordsOf } from './words.ts'

/** How records of a type are searched. */
export interface Searched {
  readonly type: string
  /** An index with all records of a workspace. */
  readonly all: string
  /** The texts in which words are looked for, and the indexes by the words of these. */
  readonly texts: (record: Entity) => readonly unknown[]
  readonly words: readonly string[]
  readonly rows: Rows
  /** The conditions of parameters that are in no row, where there are such. */
  readonly others?: (call: Call) => readonly Condition[]
  /** By the names of `sort_by`. */
  readonly orders: Readonly<Record<string, Order>>
}

/** Documented. */
const usualLimit = 20

/**
 * Answers the first records of a workspace that a call asks for; there are no further pages.
 * Where an index tells that a filter or a word leaves few records, these are looked at. Else several ways are gone in
 * turns: an index in the order that is asked for, which ends when enough is found, and what each filter and each word
 * leaves. The way that ends first answers, so a search costs no more than a small multiple of the shortest. No way holds
 * more than a few hundred records. An order that no index has reads all records of the workspace, if nothing narrows them.
 */
export const search =
  (searched: Searched) =>
  (call: Call): Page => {
    const quest = questOf(call, searched)
    return new Page(firstOf(waysOf(quest, narrowed(quest, searched), searched)))
  }

const narrowed = (quest: Quest, { words }: Searched): Narrowed[] => [
  ...quest.conditions.flatMap(({ among, range }) => [
    ...(among ? [() => among(quest)] : []),
    ...(range ? [() => recordsIn(quest, range)] : [])
  ]),
  ...wordsIn(textOf(quest.call)).map(word => () => withWord(quest.world, words, word))
]

const waysOf = (quest: Quest, sets: readonly Narrowed[], { all }: Searched): Way[] => {
  const few = fewOf(sets)
  if (few) return [gathered(quest, few)]
  const ways = sets.map(gids => gathered(quest, gids()))
  const { index } = quest.order
  if (index) return [inOrder(quest, index), ...ways]
  return ways.length > 0 ? ways : [gathered(quest, recordsIn(quest, { index: all }))]
}

const textOf = ({ parameters }: Call): string => String(parameters['text'] ?? '')

const questOf = (call: Call, { type, texts, rows, others, orders }: Searched): Quest => {
  const { parameters, transaction } = call
  const { world } = transaction
  const { limit = usualLimit, sort_by: by = 'modified_at' } = parameters
  const order = orders[String(by)] as Order
  const reads = wordsOf(textOf(call))
  const conditions = [
    ...conditionsOf(call, rows),
    ...valueConditionsOf(call, type),
    ...(others?.(call) ?? [])
  ]
  const workspace = targetOf(call).gid
  const ascending = parameters['sort_ascending'] === true
  return {
    ...{ call, world, workspace, conditions, order, ascending },
    limit: Number(limit),
    keyOf: record =>
      `${order.rank(record, reads) ?? noneIn(order, ascending)}/${rankOfGid(record.gid)}`,
    fits: record =>
      record['workspace'] === workspace &&
      conditions.every(({ holds }) => holds(record, world)) &&
      reads(...texts(record)) &&
      call.access.sees(record)
  }
}

/** Ours: what has no date comes last, whichever comes first. */
const noneIn = ({ index }: Order, ascending: boolean): string => (ascending && !index ? '~' : '')
