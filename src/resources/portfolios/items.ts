import type { Call } from '../../behaviour/call.ts'
import { badInput, unknownObject } from '../../behaviour/errors.ts'
import { targetOf } from '../../behaviour/verbs/target.ts'
import type { Entity, Gid } from '../../world/entity.ts'
import { entriesOf } from '../../world/indexes.ts'
import type { World } from '../../world/world.ts'
import { tooManyInPortfolio } from '../refusals.ts'

/** Documented. */
const most = 1500

/** The projects and portfolios in a portfolio, in its order. */
export const itemsOf = ({ items }: Entity): readonly Gid[] => (items ?? []) as Gid[]

/** The portfolios that a record is in. */
export const portfoliosWith = (item: Gid, { indexes }: World): Gid[] =>
  [...entriesOf(indexes.get('portfolios_by_item'), item)].map(({ gid }) => gid)

/** Puts an item at the end, or beside another. Ours: one that is in the portfolio already moves there. */
export const addItem = (call: Call): undefined => {
  const { data, transaction } = call
  const portfolio = targetOf(call)
  const item = String(data['item'])
  refuseItem(portfolio, item, transaction.world)
  const others = itemsOf(portfolio).filter(gid => gid !== item)
  if (others.length >= most) throw tooManyInPortfolio(most, 'items')
  const place = placeIn(others, call)
  transaction.update(portfolio, {
    items: [...others.slice(0, place), item, ...others.slice(place)]
  })
}

/** Takes an item out; what is not in the portfolio is no mistake. */
export const removeItem = (call: Call): undefined => {
  const portfolio = targetOf(call)
  const items = itemsOf(portfolio).filter(gid => gid !== call.data['item'])
  call.transaction.update(portfolio, { items })
}

/** Ours: a portfolio holds projects and portfolios, and never itself, on whatever way. */
const refuseItem = (portfolio: Entity, item: Gid, world: World): void => {
  const type = world.entities.get(item)?.resource_type
  if (type !== 'project' && type !== 'portfolio') throw unknownObject('item', item)
  if (reaches(item, portfolio.gid, world)) {
    throw badInput(`item: A portfolio cannot be in itself, and ${item} is or holds this one`)
  }
}

const reaches = (from: Gid, to: Gid, world: World): boolean => {
  const known = new Set([from])
  for (const gid of known) {
    for (const one of itemsOf(world.entities.get(gid) as Entity)) known.add(one)
  }
  return known.has(to)
}

const placeIn = (items: readonly Gid[], { data }: Call): number => {
  const { insert_before: before, insert_after: after } = data
  if (typeof before === 'string' && typeof after === 'string') {
    throw badInput('insert_before: Give insert_before or insert_after, not both')
  }
  if (typeof before === 'string') return find(items, 'insert_before', before)
  return typeof after === 'string' ? find(items, 'insert_after', after) + 1 : items.length
}

const find = (items: readonly Gid[], field: string, gid: Gid): number => {
  const place = items.indexOf(gid)
  if (place < 0) throw unknownObject(field, gid)
  return place
}
