import type { Call } from '../../behaviour/call.ts'
import { missingInput } from '../../behaviour/errors.ts'
import { born } from '../../behaviour/verbs/create.ts'
import { targetOf } from '../../behaviour/verbs/target.ts'
import type { Entity, JsonObject } from '../../world/entity.ts'
import { optionsTaken } from '../enum-options.ts'
import { notAllowListed } from '../refusals.ts'
import { fitted, isOf } from './definition.ts'
import { refuseName } from './names.ts'

/**
 * What of a body is part of a field: neither the values, which stand on records, nor what is of the request, nor what
 * only fields of another kind have.
 */
const definitionIn = (data: JsonObject, kind: unknown): JsonObject => {
  // Documented: to send it at all is forbidden.
  if (data['owned_by_app'] !== undefined) throw notAllowListed('owned_by_app')
  const { enum_options: _options, ...rest } = data
  const own = ([name]: [string, unknown]) => !/_values?$/.test(name) && isOf(kind, name)
  return Object.fromEntries(Object.entries(rest).filter(own))
}

/** Makes a custom field of what a request says of it. Throws what is wrong with that. */
export const newField = (call: Call, data: JsonObject): Entity => {
  const { workspace, resource_subtype: kind, enum_options: options } = data
  refuseName(call, data['name'] ?? '', workspace)
  refuseNoCurrency(data)
  const chosen = /enum$/.test(String(kind))
    ? { enum_options: optionsTaken(call, (options ?? []) as JsonObject[]) }
    : {}
  return born(call, 'custom_field', { ...definitionIn(data, kind), ...chosen })
}

/** What a request makes of the custom field that its path names. Throws what is wrong with that. */
export const fieldChanged = (call: Call): JsonObject => {
  const field = targetOf(call)
  const { name } = call.data
  if (name !== undefined) refuseName(call, name, field['workspace'], field.gid)
  const said = definitionIn(call.data, field['resource_subtype'])
  if ('format' in said || 'currency_code' in said) refuseNoCurrency({ ...field, ...said })
  const dropped = Object.keys(call.data).filter(key => said[key] === undefined)
  return {
    ...fitted({ ...field, ...said }),
    ...Object.fromEntries(dropped.map(key => [key, undefined]))
  }
}

/** Documented: the code is null only where the format is another one. */
const refuseNoCurrency = ({ format, currency_code: code }: JsonObject): void => {
  if (format === 'currency' && !code) throw missingInput('currency_code')
}
