import { aValue, referenceTo } from '../behaviour/held.ts'
import type { Resource } from '../behaviour/resource.ts'
import { list } from '../behaviour/verbs/list.ts'
import { read } from '../behaviour/verbs/read.ts'
import { remove } from '../behaviour/verbs/remove.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import { update } from '../behaviour/verbs/update.ts'
import { filtersOn, wants } from './webhooks/filters.ts'
import { createWebhook, secretFor } from './webhooks/handshake.ts'
import { own, ownerIn, ownerOf, workspaceAround } from './webhooks/owners.ts'
import { resourceShown, stateShown } from './webhooks/state.ts'

/** Webhooks: subscriptions to what happens to a record, told by requests to a target. They go with the record. */
export const webhooks: Resource = {
  type: 'webhook',
  keeps: {
    resource: referenceTo('any'),
    secret: aValue,
    user: referenceTo('user'),
    app: aValue,
    workspace: referenceTo('workspace')
  },
  ownedBy: ['resource'],
  // Ours: that one comes, or gets other filters, is told to nobody.
  told: { near: ({ resource }) => [resource], only: ['deleted'] },
  // Live, October 2024: it is active from the start.
  defaults: { active: true, filters: [] },
  complete: (draft, { transaction, catalogue }) => ({
    ...draft,
    secret: draft['secret'] ?? secretFor(draft.gid, draft['target']),
    user: draft['user'] ?? transaction.world.types.get(String(catalogue.callerType))?.first(),
    workspace: workspaceAround(transaction.find(String(draft['resource'])), transaction)
  }),
  computed: { ...stateShown, resource: resourceShown },
  indexes: {
    webhooks_by_owner: one => [{ scope: ownerOf(one), rank: '' }],
    webhooks_by_resource: ({ resource }) => [{ scope: String(resource), rank: '' }]
  },
  subscribing: {
    index: 'webhooks_by_resource',
    resource: ({ resource }) => String(resource),
    target: ({ target }) => String(target),
    secret: ({ secret }) => String(secret),
    user: ({ user }) => String(user),
    wants
  },
  operations: {
    createWebhook,
    getWebhook: own(read()),
    updateWebhook: own(
      update({
        fields: call => {
          const { resource, filters } = { ...targetOf(call), ...call.data }
          return { filters: filtersOn(call.transaction.find(String(resource)), filters) }
        }
      })
    ),
    deleteWebhook: own(remove()),
    getWebhooks: list(call => {
      const { workspace, resource } = call.parameters
      return {
        index: 'webhooks_by_owner',
        scopes: [ownerOf(ownerIn(call))],
        where: one =>
          one['workspace'] === workspace && (resource === undefined || one['resource'] === resource)
      }
    })
  }
}
