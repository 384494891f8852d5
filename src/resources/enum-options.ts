import type { Call } from '../behaviour/call.ts'
import {
  badInput,
  missingInput,
  onlyOneOf,
  specifyOneOf,
  unknownObject
} from '../behaviour/errors.ts'
import type { Resource } from '../behaviour/resource.ts'
import { born } from '../behaviour/verbs/create.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import { update } from '../behaviour/verbs/update.ts'
import type { Entity, Gid, JsonObject } from '../world/entity.ts'
import { entriesOf } from '../world/indexes.ts'
import type { World } from '../world/world.ts'
import { isBlank } from './names.ts'
import { allPaid, paid } from './plans.ts'
import { missingRequired } from './refusals.ts'

/** Enum options: the choices of a custom field. The field has them in order; one is disabled, never deleted. */
export const enumOptions: Resource = {
  type: 'enum_option',
  access: ({ gid }, viewer) => {
    const field = fieldOf(gid, viewer.world)
    return field ? viewer.of(field) : 'admin'
  },
  complete: draft => ({
    ...draft,
    enabled: draft['enabled'] ?? true,
    color: draft['color'] ?? 'none'
  }),
  operations: {
    ...allPaid('customFields', {
      createEnumOptionForCustomField: call => added(call),
      insertEnumOptionForCustomField: call => moved(call)
    }),
    updateEnumOption: paid(
      'customFields',
      update({
        fields: call => {
          refuseNoneLeft(call)
          return {}
        }
      }),
      call => fieldOf(targetOf(call).gid, call.transaction.world)
    )
  }
}

/** The most options that a field has, disabled ones among them. Documented. */
const most = 500

/** The options of a field, in order. */
export const optionsOf = (field: Entity | undefined): readonly Gid[] =>
  (field?.['enum_options'] ?? []) as Gid[]

/** The field to which an option belongs. */
const fieldOf = (option: Gid, { indexes, entities }: World): Entity | undefined => {
  const [found] = entriesOf(indexes.get('custom_fields_by_option'), option)
  return found && entities.get(found.gid)
}

/** Makes the options of a new field. Documented: it has at least one and at most 500, enabled all of them. */
export const optionsTaken = (call: Call, options: readonly JsonObject[]): Gid[] => {
  if (options.length === 0) throw missingInput('enum_options')
  refuseTooMany(options.length)
  return options.map(({ name, color }, at) => {
    if (isBlank(name)) throw missingRequired(`enum_options: [${at}]: name`)
    return newOption(call, { name, color }).gid
  })
}

const newOption = (call: Call, { name, color }: JsonObject): Entity =>
  born(call, 'enum_option', { name, color })

const added = (call: Call): Entity => {
  if (isBlank(call.data['name'])) throw missingInput('name')
  refuseTooMany(optionsOf(optionedField(call)).length + 1)
  const option = newOption(call, call.data)
  place(call, option.gid, ['insert_before', 'insert_after'])
  return option
}

const moved = (call: Call): Entity => {
  const { before_enum_option: before, after_enum_option: after } = call.data
  if (before === undefined && after === undefined)
    throw specifyOneOf(['before_enum_option', 'after_enum_option'])
  const gid = optionAsked(call, optionsOf(optionedField(call)), 'enum_option')
  place(call, gid, ['before_enum_option', 'after_enum_option'])
  return call.transaction.find(gid) as Entity
}

const optionedField = (call: Call): Entity => {
  const field = targetOf(call)
  if (/enum$/.test(String(field['resource_subtype']))) return field
  throw badInput(`enum_options: A custom field of type ${field['resource_subtype']} has none`)
}

/** The names under which a call says before or after which option another one is to stand. */
type Neighbours = readonly [before: string, after: string]

/** Puts an option beside the neighbour that the call names, else at the end. */
const place = (call: Call, option: Gid, neighbours: Neighbours): void => {
  const field = targetOf(call)
  const others = optionsOf(field).filter(gid => gid !== option)
  const options = others.toSpliced(placeAmong(call, others, neighbours), 0, option)
  call.transaction.update(field, { enum_options: options })
}

const placeAmong = (call: Call, others: readonly Gid[], [before, after]: Neighbours): number => {
  const { data } = call
  if (data[before] !== undefined && data[after] !== undefined) throw onlyOneOf(before, after)
  if (data[before] !== undefined) return others.indexOf(optionAsked(call, others, before))
  if (data[after] !== undefined) return others.indexOf(optionAsked(call, others, after)) + 1
  return others.length
}

/** An option of the field; one of another field is as unknown as none, and an option is no neighbour of its own. */
const optionAsked = ({ data }: Call, known: readonly Gid[], from: string): Gid => {
  const gid = String(data[from])
  if (!known.includes(gid)) throw unknownObject(from, gid)
  return gid
}

const refuseTooMany = (count: number): void => {
  if (count > most) throw badInput(`enum_options: A custom field has at most ${most} options`)
}

/** Documented: at least one option stays enabled. */
const refuseNoneLeft = (call: Call): void => {
  const { name, enabled } = call.data
  if (name !== undefined && isBlank(name)) throw missingInput('name')
  if (enabled !== false) return
  const option = targetOf(call)
  const { transaction } = call
  const others = optionsOf(fieldOf(option.gid, transaction.world)).filter(one => one !== option.gid)
  if (others.some(gid => transaction.find(gid)?.['enabled'])) return
  throw badInput('enabled: A custom field needs at least one option that is enabled')
}
