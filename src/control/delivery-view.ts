import type { Dispatcher } from '../behaviour/deliveries/dispatcher.ts'
import { timestamp } from '../world/clock.ts'
import type { Attempt, Delivery, Queue } from '../world/deliveries.ts'
import type { Gid, JsonObject } from '../world/entity.ts'

/** A subscription as the control API shows it. */
export const webhookView = (gid: Gid, queue: Queue, dispatcher: Dispatcher): JsonObject => ({
  gid,
  target: queue.target,
  secret: queue.secret,
  held: queue.held ?? false,
  sending: dispatcher.isSending(gid),
  waiting: queue.waiting.toArray(),
  next_attempt_at: moment(queue.retryAt),
  next_heartbeat_at: moment(queue.heartbeatAt)
})

/** A delivery as the control API shows it. */
export const deliveryView = (delivery: Delivery): JsonObject => {
  const { number, subscription, target, state, at, tries, events, attempts } = delivery
  return {
    number,
    webhook: subscription,
    target,
    state,
    made_at: timestamp(at),
    tries,
    events: events.toArray(),
    attempts: attempts.map(attemptView)
  }
}

const attemptView = ({ at, took, headers, body, outcome }: Attempt): JsonObject => ({
  at: timestamp(at),
  took,
  headers,
  body,
  ...('failure' in outcome
    ? { status: null, answer: null, failure: outcome.failure }
    : {
        status: outcome.status,
        answer: { headers: outcome.headers, body: outcome.body },
        failure: null
      })
})

const moment = (at: number | undefined): string | null => (at === undefined ? null : timestamp(at))
