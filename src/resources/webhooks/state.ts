import { giveUpAt } from '../../behaviour/deliveries/attempts.ts'
import type { Computed } from '../../behaviour/resource.ts'
import { timestamp } from '../../world/clock.ts'
import type { Queue } from '../../world/deliveries.ts'
import type { Json } from '../../world/entity.ts'
import { firstOf } from '../../world/outbox.ts'

type Read = (queue: Queue | undefined) => Json | undefined

const ofQueue =
  (read: Read): Computed =>
  ({ gid }, { outbox }) =>
    read(outbox.queues.get(gid)) ?? null

const moment = (at: number | undefined): Json => (at === undefined ? null : timestamp(at))

/**
 * The record that a webhook is on. Clients read its gid of all their webhooks; so an owner who sees it no more is still
 * told which one it is, and nothing else of it, which is ours.
 */
export const resourceShown: Computed = ({ resource }, { entities, viewer }) => {
  const record = entities.get(String(resource))
  if (!record || viewer?.shows(record) !== false) return resource
  const { gid, resource_type } = record
  return { gid, resource_type }
}

/** How the deliveries of a webhook go, as its record shows it. */
export const stateShown: Readonly<Record<string, Computed>> = {
  is_workspace_webhook: ({ resource }, { entities }) =>
    entities.get(String(resource))?.resource_type === 'workspace',
  last_success_at: ofQueue(queue => moment(queue?.succeededAt)),
  last_failure_at: ofQueue(queue => moment(queue?.failedAt)),
  last_failure_content: ofQueue(queue => queue?.failure ?? ''),
  next_attempt_after: ofQueue(queue => moment(queue?.retryAt)),
  failure_deletion_timestamp: ofQueue(queue => moment(queue && giveUpAt(queue))),
  // How often it was tried again: the first try is none.
  delivery_retry_count: ({ gid }, { outbox }) => Math.max((firstOf(outbox, gid)?.tries ?? 0) - 1, 0)
}
