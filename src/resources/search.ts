import { type Call, Page } from '../behaviour/call.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import type { Entity } from '../world/entity.ts'
import { valueConditionsOf } from './search-custom-fields.ts'
import { conditionsOf, type Rows } from './search-rows.ts'
import { firstOf, gathered, inOrder, type Order, type Quest, recordsIn } from './search-ways.ts'
import { wordsOf } from './words.ts'

/** How records of a type are searched. */
export interface Searched {
  readonly type: string
  /** An index with all records of a workspace. */
  readonly all: string
  /** The texts in which words are looked for. */
  readonly texts: (record: Entity) => readonly unknown[]
  readonly rows: Rows
  /** By the names of `sort_by`. */
  readonly orders: Readonly<Record<string, Order>>
}

/** Documented. */
const usualLimit = 20

/**
 * Answers the first records of a workspace that a call asks for; there are no further pages.
 * Every way to them is gone one step at a time: an index in the order that is asked for, which ends when enough is found,
 * and each index that a filter narrows. The way that ends first answers, so a search costs no more than a small
 * multiple of the shortest. No way holds more than a few hundred records. An order or a text that no index helps with
 * reads all records of the workspace, if no filter narrows them.
 */
export const search =
  (searched: Searched) =>
  (call: Call): Page => {
    const quest = questOf(call, searched)
    const ways = quest.conditions.flatMap(({ among, range }) => [
      ...(among ? [gathered(quest, among(quest))] : []),
      ...(range ? [gathered(quest, recordsIn(quest, range))] : [])
    ])
    const { index } = quest.order
    const whole = index
      ? inOrder(quest, index)
      : gathered(quest, recordsIn(quest, { index: searched.all }))
    return new Page(firstOf([whole, ...ways]))
  }

const questOf = (call: Call, { type, texts, rows, orders }: Searched): Quest => {
  const { parameters, transaction } = call
  const { world } = transaction
  const { text = '', limit = usualLimit, sort_by: by = 'modified_at' } = parameters
  const order = orders[String(by)] as Order
  const reads = wordsOf(String(text))
  const conditions = [...conditionsOf(call, rows), ...valueConditionsOf(call, type)]
  const workspace = targetOf(call).gid
  const ascending = parameters['sort_ascending'] === true
  return {
    ...{ call, world, workspace, conditions, order, ascending },
    limit: Number(limit),
    keyOf: record => `${order.rank(record, reads) ?? noneIn(order, ascending)}/${record.gid}`,
    fits: record =>
      record['workspace'] === workspace &&
      conditions.every(({ holds }) => holds(record, world)) &&
      reads(...texts(record)) &&
      call.access.sees(record)
  }
}

/** Ours: what has no date comes last, whichever comes first. */
const noneIn = ({ index }: Order, ascending: boolean): string => (ascending && !index ? '~' : '')
