import type { Call } from '../behaviour/call.ts'
import { badInput, missingInput } from '../behaviour/errors.ts'
import { aValue, referenceTo } from '../behaviour/held.ts'
import { scopeOfText } from '../behaviour/identifiers.ts'
import type { Resource } from '../behaviour/resource.ts'
import { born } from '../behaviour/verbs/create.ts'
import { list } from '../behaviour/verbs/list.ts'
import { read } from '../behaviour/verbs/read.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import { update } from '../behaviour/verbs/update.ts'
import type { Entity, Gid, JsonObject } from '../world/entity.ts'
import { entriesOf, type Place } from '../world/indexes.ts'
import type { World } from '../world/world.ts'
import { homed, homeSaid } from './access/belonging.ts'
import { customFieldAccess } from './access/custom-fields.ts'
import { isMember } from './access/workspaces.ts'
import { deletion } from './audit.ts'
import { fitted, isOf } from './custom-fields/definition.ts'
import { optionsOf, optionsTaken } from './enum-options.ts'
import { allPaid, unpaid } from './plans.ts'
import { notAllowListed } from './refusals.ts'
import { byWord } from './search/words.ts'
import { inWorkspace } from './workspaces.ts'

/** Custom fields: what a workspace knows of its work beside what Asana does. Their values are on tasks and so on. */
export const customFields: Resource = {
  type: 'custom_field',
  home: { of: homeSaid },
  access: customFieldAccess,
  keeps: { workspace: referenceTo('workspace'), counter: aValue },
  complete: (draft, ground) => fitted(homed(draft, ground.transaction)),
  audit: deletion('custom_field_deleted'),
  told: { in: ({ workspace }) => [workspace] },
  computed: {
    type: ({ resource_subtype: kind }) => kind
  },
  indexes: {
    custom_fields: inWorkspace,
    custom_fields_by_word: ({ name }) => byWord(name),
    custom_fields_by_name: ({ workspace, name }) => [
      { scope: nameScope(workspace, name), rank: '' }
    ],
    custom_fields_by_option: field => optionsOf(field).map((scope): Place => ({ scope, rank: '' }))
  },
  operations: allPaid('customFields', {
    createCustomField: call => {
      refuseGuests(call)
      return newField(call, call.data)
    },
    getCustomField: read(),
    updateCustomField: update({
      createOnly: ['workspace', 'enum_options'],
      fields: call => changed(call)
    }),
    // A field that was deleted is unknown: 404. The 403 that somebody reported is a single source.
    deleteCustomField: call => {
      deleted(call, targetOf(call))
      return undefined
    },
    getCustomFieldsForWorkspace: list(call => ({
      index: 'custom_fields',
      scopes: [targetOf(call).gid]
    }))
  })
}

/** Reported: the refusal of free users is that of guests too. Ours: for making fields, not for looking at them. */
const refuseGuests = ({ data, access }: Call): void => {
  if (!isMember(data['workspace'], access)) throw unpaid('customFields')
}

const nameScope = (workspace: unknown, name: unknown): string =>
  `${workspace ?? ''}.${scopeOfText(String(name ?? ''))}`

/** The custom field of a workspace that has a name, in any case of its letters. */
export const fieldNamed = (world: World, workspace: unknown, name: unknown): Entity | undefined => {
  const index = world.indexes.get('custom_fields_by_name')
  const [found] = entriesOf(index, nameScope(workspace, name))
  return found && world.entities.get(found.gid)
}

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

const changed = (call: Call): JsonObject => {
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

/** Documented: "existing task properties such as"; the rest of the list is ours, as are the words. */
const ownNames = [
  ...[
    'assignee',
    'collaborators',
    'completed',
    'created at',
    'created by',
    'due date',
    'followers'
  ],
  ...['name', 'notes', 'parent', 'projects', 'start date', 'tags']
]

const refuseName = ({ transaction }: Call, name: unknown, workspace: unknown, but?: Gid): void => {
  const text = String(name).trim()
  if (text === '') throw missingInput('name')
  if (ownNames.includes(text.toLowerCase())) {
    throw badInput(`name: "${text}" is the name of a property that Asana has itself`)
  }
  const other = fieldNamed(transaction.world, workspace, name)
  if (other && other.gid !== but) {
    throw badInput(`name: The workspace has a custom field "${other['name']}" already`)
  }
}

/** A field goes with its options, its settings, and its values wherever they stand. */
const deleted = ({ transaction, references }: Call, field: Entity): void => {
  references.remove(transaction, field)
  for (const gid of optionsOf(field)) {
    const option = transaction.find(gid)
    if (option) references.remove(transaction, option)
  }
}
