import { asIn } from '../behaviour/access/access.ts'
import type { Behaviour, Call } from '../behaviour/call.ts'
import { onlyOneOf, unknownObject } from '../behaviour/errors.ts'
import { aValue } from '../behaviour/held.ts'
import type { Resource } from '../behaviour/resource.ts'
import { born } from '../behaviour/verbs/create.ts'
import { list } from '../behaviour/verbs/list.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import type { Entity, Gid, Json, JsonObject } from '../world/entity.ts'
import { lastRank, rankBeside } from '../world/order.ts'
import type { Transaction } from '../world/transaction.ts'
import { homeSaid } from './access/belonging.ts'
import { settingsOf } from './custom-fields/holders.ts'
import { newField } from './custom-fields/writing.ts'
import { allPaid, paid } from './plans.ts'
import { alreadyOnObject, notOnObject } from './refusals.ts'
import { numberTasks } from './tasks/custom-ids.ts'

const index = 'custom_field_settings'

const settingsOfTarget: Behaviour = list(call => ({ index, scopes: [targetOf(call).gid] }))

/** Custom field settings: which fields the items of a project, portfolio, goal or team have, in which order. */
export const customFieldSettings: Resource = {
  type: 'custom_field_setting',
  home: {
    of: ({ parent }, { entities }) => homeSaid(entities.get(String(parent))),
    binds: ['custom_field']
  },
  // Who does not see the field does not see that something has it.
  access: (setting, viewer) =>
    asIn('custom_field')(setting, viewer) === 'none' ? 'none' : asIn('parent')(setting, viewer),
  keeps: { rank: aValue },
  ownedBy: ['parent', 'custom_field'],
  told: { in: ({ parent }) => [parent], leaves: true },
  complete: (draft, { transaction }) => {
    const parent = draft['parent'] ?? draft['project']
    const rank = draft['rank'] ?? lastRank(transaction.world.indexes.get(index), String(parent))
    return { ...draft, parent, rank, is_important: draft['is_important'] ?? false }
  },
  computed: {
    project: ({ parent }, { entities }) =>
      entities.get(String(parent))?.resource_type === 'project' ? (parent as Gid) : undefined
  },
  indexes: {
    [index]: ({ parent, rank }) =>
      typeof parent === 'string' ? [{ scope: parent, rank: String(rank ?? '') }] : []
  },
  operations: allPaid('customFieldSettings', {
    getCustomFieldSettingsForProject: settingsOfTarget,
    getCustomFieldSettingsForPortfolio: settingsOfTarget,
    getCustomFieldSettingsForGoal: settingsOfTarget,
    getCustomFieldSettingsForTeam: settingsOfTarget
  })
}

/**
 * Gives the entity that the path names a custom field, one that is there or a new one, unless it may have no more. Answers
 * the setting.
 */
export const addSetting = (refuseMore: (call: Call) => void = () => undefined): Behaviour =>
  paid('customFieldSettings', call => {
    refuseMore(call)
    return added(call)
  })

const added: Behaviour = call => {
  const { transaction, data } = call
  const parent = targetOf(call)
  const rank = rankAsked(call, parent)
  const field = fieldAsked(call)
  if (settingOn(parent, field, transaction)) throw alreadyOnObject(field)
  const setting = born(call, 'custom_field_setting', {
    parent: parent.gid,
    custom_field: field,
    is_important: data['is_important'],
    rank
  })
  if (transaction.find(field)?.['representation_type'] === 'custom_id') {
    numberTasks(call, parent.gid)
  }
  return setting
}

/** Takes a custom field off the entity that the path names; values that it has then are disabled. Answers `{}`. */
export const removeSetting = (): Behaviour => paid('customFieldSettings', removed)

const removed: Behaviour = call => {
  const { transaction, references, data } = call
  const field = String(data['custom_field'])
  const setting = settingOn(targetOf(call), field, transaction)
  if (!setting) throw notOnObject(field)
  references.remove(transaction, setting)
  return undefined
}

/** The setting by which a project, portfolio, goal or team shows a field; it has a few dozen at most. */
export const settingOn = (
  parent: Pick<Entity, 'gid'>,
  field: Gid,
  { world }: Pick<Transaction, 'world'>
): Entity | undefined =>
  settingsOf(parent, world)
    .map(gid => world.entities.get(gid))
    .find(setting => setting?.['custom_field'] === field)

/** Ours: a field that is made on the way is not one for all of its workspace. */
const fieldAsked = (call: Call): Gid => {
  const asked = call.data['custom_field'] as Json
  if (typeof asked === 'string') return asked
  return newField(call, { is_global_to_workspace: false, ...(asked as JsonObject) }).gid
}

const rankAsked = (call: Call, { gid }: Entity): string => {
  const { insert_before: before, insert_after: after } = call.data
  if (before !== undefined && after !== undefined) {
    throw onlyOneOf('insert_before', 'insert_after')
  }
  const tree = call.transaction.world.indexes.get(index)
  if (before !== undefined) {
    return rankBeside(tree, gid, anchorOf(call, gid, 'insert_before'), 'before')
  }
  if (after === undefined) return lastRank(tree, gid)
  return rankBeside(tree, gid, anchorOf(call, gid, 'insert_after'), 'after')
}

const anchorOf = ({ transaction, data }: Call, parent: Gid, from: string) => {
  const anchor = transaction.find(String(data[from]))
  if (anchor?.['parent'] !== parent) throw unknownObject(from, String(data[from]))
  return { gid: anchor.gid, rank: String(anchor['rank']) }
}
