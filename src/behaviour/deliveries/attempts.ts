import { createHmac } from 'node:crypto'
import type { Attempt, Delivery, Outcome, Queue } from '../../world/deliveries.ts'
import type { Gid } from '../../world/entity.ts'
import { closed, concluded, firstOf, type Outbox, withQueue } from '../../world/outbox.ts'
import type { Transaction } from '../../world/transaction.ts'
import { tell } from '../events/eventing.ts'
import type { Tellers } from '../events/scene.ts'
import type { References } from '../references.ts'
import type { Outgoing } from './courier.ts'
import { putOutbox } from './subscriptions.ts'

/** After how long a delivery is tried again when it has failed first, in ms; each further time takes twice as long. Ours. */
const firstPause = 60_000

/** How long a subscriber may fail before it is let go of, in ms. Documented. */
const patience = 24 * 3_600_000

/** The status by which a target says that it wants nothing any more. Reported. */
const goneForGood = 410

/** When a subscriber that fails is let go of, in ms; undefined while it does not fail. */
export const giveUpAt = ({ failingSince }: Queue): number | undefined =>
  failingSince === undefined ? undefined : failingSince + patience

const signed = 'X-Hook-Signature'

/** The request that delivers the first of what waits in a queue, signed with its secret. */
export const requestOf = ({ target, secret, forged }: Queue, { events }: Delivery): Outgoing => {
  const body = JSON.stringify({ events })
  const key = forged ? `not ${secret}` : secret
  const signature = createHmac('sha256', key).update(body).digest('hex')
  return {
    url: target,
    headers: { 'Content-Type': 'application/json', [signed]: signature },
    body
  }
}

/** What looks after subscriptions once an attempt has been made. */
export interface Ground extends Tellers {
  readonly references: References
}

/** Notes down an attempt to send the first delivery of a queue, and what follows: the next one, another try, or the end. */
export const noteAttempt = (
  transaction: Transaction,
  { subscription: gid, number }: Delivery,
  attempt: Attempt,
  ground: Ground
): void => {
  const { outbox } = transaction.world
  const queue = outbox.queues.get(gid)
  const delivery = firstOf(outbox, gid)
  if (!queue || delivery?.number !== number) return
  const tried = {
    ...delivery,
    tries: delivery.tries + 1,
    attempts: [...delivery.attempts, attempt]
  }
  const { headers } = requestOf(queue, delivery)
  const isForged = queue.forged && headers[signed] === attempt.headers[signed]
  const now = isForged ? { ...queue, forged: undefined } : queue
  if (isTaken(attempt.outcome)) delivered(transaction, tried, now)
  else failed(transaction, tried, now, attempt.outcome, ground)
}

/** Reported: whatever is no 2xx has failed. */
const isTaken = (outcome: Outcome): boolean =>
  'status' in outcome && outcome.status >= 200 && outcome.status < 300

const delivered = (transaction: Transaction, delivery: Delivery, queue: Queue): void => {
  const { now, world } = transaction
  const { subscription: gid } = delivery
  const well = { ...queue, succeededAt: now, failingSince: undefined, retryAt: undefined }
  const outbox = concluded(withQueue(world.outbox, gid, well), { ...delivery, state: 'delivered' })
  const isOver = well.heartbeatAt === undefined && outbox.queues.get(gid)?.waiting.size === 0
  putOutbox(transaction, isOver ? withQueue(outbox, gid, undefined) : outbox, gid)
}

/** The last try is made when the time is over, and if that fails too, the subscription ends with it; ours. */
const failed = (
  transaction: Transaction,
  delivery: Delivery,
  queue: Queue,
  outcome: Outcome,
  ground: Ground
): void => {
  const { now, world } = transaction
  const { subscription: gid, number, tries } = delivery
  const { failingSince = now } = queue
  const outbox = { ...world.outbox, deliveries: world.outbox.deliveries.set(number, delivery) }
  const end = failingSince + patience
  if (now >= end || ('status' in outcome && outcome.status === goneForGood)) {
    letGo(transaction, outbox, gid, ground)
    return
  }
  const retryAt = Math.min(now + firstPause * 2 ** (tries - 1), end)
  const failure = failureIn(outcome)
  const failing = { ...queue, failingSince, failedAt: now, failure, retryAt }
  putOutbox(transaction, withQueue(outbox, gid, failing), gid)
}

/** The record of a subscription goes with an event of its own, by nobody. */
const letGo = (transaction: Transaction, outbox: Outbox, gid: Gid, ground: Ground): void => {
  putOutbox(transaction, closed(outbox, gid, 'failed'), gid)
  const record = transaction.find(gid)
  if (!record) return
  ground.references.remove(transaction, record)
  tell(transaction, ground)
}

/** Status line, blank line and body, after the published example; where there was no answer, why not. */
const failureIn = (outcome: Outcome): string =>
  'failure' in outcome
    ? outcome.failure
    : `${[outcome.status, outcome.reason].join(' ').trim()}\n\n${outcome.body}`
