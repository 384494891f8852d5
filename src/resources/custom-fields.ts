import type { Call } from '../behaviour/call.ts'
import { aValue, referenceTo } from '../behaviour/held.ts'
import type { Resource } from '../behaviour/resource.ts'
import { list } from '../behaviour/verbs/list.ts'
import { read } from '../behaviour/verbs/read.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import { update } from '../behaviour/verbs/update.ts'
import type { Entity } from '../world/entity.ts'
import type { Place } from '../world/indexes.ts'
import { homed, homeSaid } from './access/belonging.ts'
import { customFieldAccess } from './access/custom-fields.ts'
import { isMember } from './access/workspaces.ts'
import { deletion } from './audit.ts'
import { fitted } from './custom-fields/definition.ts'
import { nameScope } from './custom-fields/names.ts'
import { fieldChanged, newField } from './custom-fields/writing.ts'
import { optionsOf } from './enum-options.ts'
import { allPaid, unpaid } from './plans.ts'
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
      fields: call => fieldChanged(call)
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

/** A field goes with its options, its settings, and its values wherever they stand. */
const deleted = ({ transaction, references }: Call, field: Entity): void => {
  references.remove(transaction, field)
  for (const gid of optionsOf(field)) {
    const option = transaction.find(gid)
    if (option) references.remove(transaction, option)
  }
}
