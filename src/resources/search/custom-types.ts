import type { Call } from '../../behaviour/call.ts'
import { badInput, noAccess, unknownObject } from '../../behaviour/errors.ts'
import type { Condition } from './rows.ts'

/**
 * The condition that a parameter such as `custom_types.12.custom_type_status_option.gid` makes for tasks. Documented: it
 * goes with `resource_subtype=custom`, for one custom type at a time; the words are ours.
 */
export const typeConditionsOf = ({ parameters, transaction }: Call): Condition[] => {
  const asked = Object.entries(parameters).filter(([name]) => name.startsWith('custom_types.'))
  return asked.map(([parameter, option]) => {
    if (asked.length > 1) throw badInput(`${parameter}: only one custom type can be asked for`)
    if (parameters['resource_subtype'] !== 'custom') {
      throw badInput(`${parameter}: goes with resource_subtype=custom only`)
    }
    const typeOf = (gid: unknown) => transaction.find(String(gid))?.resource_type
    const [, gid] = parameter.split('.')
    if (typeOf(gid) !== 'custom_type') throw noAccess('custom_type')
    if (typeOf(option) !== 'custom_type_status_option') {
      throw unknownObject(parameter, String(option))
    }
    return {
      holds: task => task['custom_type'] === gid && task['custom_type_status_option'] === option
    }
  })
}
