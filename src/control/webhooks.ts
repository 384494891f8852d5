import { putOutbox, sendHeartbeat } from '../behaviour/deliveries/subscriptions.ts'
import type { Queue } from '../world/deliveries.ts'
import type { Gid, JsonObject } from '../world/entity.ts'
import { type Outbox, withQueue } from '../world/outbox.ts'
import type { Transaction } from '../world/transaction.ts'
import type { Desk } from './control.ts'
import { deliveryView, webhookView } from './delivery-view.ts'
import { ControlError } from './failure.ts'
import type { Asked } from './request.ts'

/** As much of the desk as the operations on webhooks and deliveries need. */
export type HookDesk = Pick<Desk, 'mock'>

type Operation =
  | 'listWebhooks'
  | 'holdWebhooks'
  | 'flushWebhooks'
  | 'sendHeartbeats'
  | 'signWrongly'

type Handler = (asked: Asked, desk: HookDesk) => JsonObject | Promise<JsonObject>

/** The operations on webhooks: on the one that is asked for, or on all. */
export const webhookHandlers: Readonly<Record<Operation, Handler>> = {
  listWebhooks: (asked, desk) => listed(asked, desk),
  holdWebhooks: (asked, desk) => {
    changed(asked, desk, queue => ({ ...queue, held: true }))
    return listed(asked, desk)
  },
  signWrongly: (asked, desk) => {
    changed(asked, desk, queue => ({ ...queue, forged: true }))
    return listed(asked, desk)
  },
  flushWebhooks: async (asked, desk) => {
    const { store, dispatcher } = desk.mock
    const waiting = store.transact(({ world }) => queuesAsked(asked, world.outbox))
    changed(asked, desk, queue => ({ ...queue, held: undefined, retryAt: undefined }))
    await dispatcher.idle()
    return deliveriesNow(
      desk,
      waiting.flatMap(([, queue]) => queue.waiting.toArray())
    )
  },
  sendHeartbeats: async (asked, desk) => {
    const { store, dispatcher } = desk.mock
    const beats = store.transact(transaction =>
      queuesAsked(asked, transaction.world.outbox).map(([gid]) => {
        sendHeartbeat(transaction, gid)
        return transaction.world.outbox.last
      })
    )
    await dispatcher.idle()
    return deliveriesNow(desk, beats)
  }
}

const listed = (asked: Asked, { mock: { store, dispatcher } }: HookDesk): JsonObject =>
  store.transact(({ world }) => ({
    webhooks: queuesAsked(asked, world.outbox).map(([gid, queue]) =>
      webhookView(gid, queue, dispatcher)
    )
  }))

const changed = (
  asked: Asked,
  { mock: { store } }: HookDesk,
  change: (queue: Queue) => Queue
): void =>
  store.transact((transaction: Transaction) => {
    for (const [gid, queue] of queuesAsked(asked, transaction.world.outbox)) {
      putOutbox(transaction, withQueue(transaction.world.outbox, gid, change(queue)), gid)
    }
  })

/** Deliveries as they are now; those that are forgotten, or of another life, are left out. */
export const deliveriesNow = (
  { mock: { store } }: HookDesk,
  numbers: readonly number[]
): JsonObject => {
  const { deliveries } = store.world.outbox
  const all = numbers.flatMap(number => deliveries.get(number) ?? [])
  return { deliveries: all.map(deliveryView) }
}

const queuesAsked = ({ parameters }: Asked, { queues }: Outbox): (readonly [Gid, Queue])[] => {
  const gid = parameters['webhook']
  if (gid === undefined) return [...queues]
  const queue = queues.get(String(gid))
  if (!queue) throw new ControlError(404, `There is no webhook ${gid}`)
  return [[String(gid), queue]]
}
