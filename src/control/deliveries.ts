import { List } from 'immutable'
import { putOutbox } from '../behaviour/deliveries/subscriptions.ts'
import type { Delivery, Queue } from '../world/deliveries.ts'
import type { JsonObject } from '../world/entity.ts'
import { concluded, enqueued, firstOf, type Outbox, withQueue } from '../world/outbox.ts'
import type { Transaction } from '../world/transaction.ts'
import { deliveryView } from './delivery-view.ts'
import { ControlError } from './failure.ts'
import type { Asked } from './request.ts'
import { deliveriesNow, type HookDesk } from './webhooks.ts'

type Operation =
  | 'listDeliveries'
  | 'showDelivery'
  | 'dropDelivery'
  | 'duplicateDelivery'
  | 'redeliver'
  | 'orderDeliveries'

type Handler = (asked: Asked, desk: HookDesk) => JsonObject | Promise<JsonObject>

/** The operations on deliveries. */
export const deliveryHandlers: Readonly<Record<Operation, Handler>> = {
  listDeliveries: ({ parameters: { webhook, state } }, { mock: { store } }) =>
    store.transact(({ world: { outbox } }) => ({
      deliveries: [...outbox.deliveries.values()]
        .filter(one => webhook === undefined || one.subscription === webhook)
        .filter(one => state === undefined || one.state === state)
        .sort((one, other) => one.number - other.number)
        .map(deliveryView)
    })),
  showDelivery: (asked, { mock: { store } }) =>
    store.transact(({ world }) => deliveryView(deliveryAsked(asked, world.outbox))),
  dropDelivery: (asked, desk) =>
    desk.mock.store.transact(transaction => {
      const { delivery, queue, outbox } = waitingAsked(asked, desk, transaction)
      const { number, subscription: gid } = delivery
      // The pause before the next try belongs to the delivery that has failed.
      const rest = queue.waiting.first() === number ? { ...queue, retryAt: undefined } : queue
      const dropped = { ...delivery, state: 'dropped' } as const
      putOutbox(transaction, concluded(withQueue(outbox, gid, rest), dropped), gid)
      return deliveryView(dropped)
    }),
  duplicateDelivery: (asked, desk) =>
    desk.mock.store.transact(transaction => {
      const { delivery, queue, outbox } = waitingAsked(asked, desk, transaction)
      const { number, subscription: gid } = delivery
      const more = again(outbox, delivery, transaction)
      const waiting = queue.waiting.insert(queue.waiting.indexOf(number) + 1, more.last)
      putOutbox(transaction, withQueue(more, gid, { ...queue, waiting }), gid)
      return deliveryView(more.deliveries.get(more.last) as Delivery)
    }),
  redeliver: async (asked, { mock: { store, dispatcher } }) => {
    const number = store.transact(transaction => {
      const { outbox } = transaction.world
      const more = again(outbox, deliveryAsked(asked, outbox), transaction)
      transaction.set({ outbox: more })
      return more.last
    })
    await dispatcher.idle()
    return deliveryView(deliveryNumbered(number, store.world.outbox))
  },
  orderDeliveries: ({ body }, desk) => {
    const { order } = body as { order: readonly number[] }
    desk.mock.store.transact(transaction => {
      const waiting = order.map(number => waitingNumbered(number, desk, transaction))
      const [{ delivery, queue, outbox }] = waiting as [Waiting]
      const gid = delivery.subscription
      const other = waiting.find(one => one.delivery.subscription !== gid)
      if (other) {
        throw new ControlError(409, 'The deliveries must all wait for the same webhook')
      }
      const isSending = desk.mock.dispatcher.isSending(gid)
      const [sent, rest] = isSending
        ? [queue.waiting.take(1), queue.waiting.skip(1)]
        : [[], queue.waiting]
      const others = rest.filter(number => !order.includes(number))
      const ordered = { ...queue, waiting: List([...sent, ...order, ...others]) }
      transaction.set({ outbox: withQueue(outbox, gid, ordered) })
    })
    return deliveriesNow(desk, order)
  }
}

const deliveryAsked = ({ parameters }: Asked, outbox: Outbox): Delivery =>
  deliveryNumbered(Number(parameters['number']), outbox)

const deliveryNumbered = (number: number, { deliveries }: Outbox): Delivery => {
  const delivery = deliveries.get(number)
  if (delivery) return delivery
  throw new ControlError(404, `There is no delivery ${number}, or none any more`)
}

/** A delivery that can still be changed, and where it waits. */
interface Waiting {
  readonly delivery: Delivery
  readonly queue: Queue
  readonly outbox: Outbox
}

const waitingAsked = ({ parameters }: Asked, desk: HookDesk, transaction: Transaction): Waiting =>
  waitingNumbered(Number(parameters['number']), desk, transaction)

const waitingNumbered = (
  number: number,
  { mock: { dispatcher } }: HookDesk,
  { world: { outbox } }: Transaction
): Waiting => {
  const delivery = deliveryNumbered(number, outbox)
  const { subscription: gid, state } = delivery
  const queue = outbox.queues.get(gid)
  if (state !== 'waiting' || !queue) {
    throw new ControlError(409, `The delivery ${number} waits no more: it is ${state}`)
  }
  if (dispatcher.isSending(gid) && firstOf(outbox, gid) === delivery) {
    throw new ControlError(409, `The delivery ${number} is being sent`)
  }
  return { delivery, queue, outbox }
}

/** The same events once more, at the end of the queue. */
const again = (outbox: Outbox, delivery: Delivery, { now }: Transaction): Outbox => {
  const { subscription: gid, events } = delivery
  if (outbox.queues.has(gid)) return enqueued(outbox, gid, events, now)
  throw new ControlError(409, `The webhook ${gid} is gone`)
}
