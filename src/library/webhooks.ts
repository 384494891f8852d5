import type { Mock } from '../behaviour/mock.ts'
import { deliveryHandlers } from '../control/deliveries.ts'
import { webhookHandlers } from '../control/webhooks.ts'

/** A webhook, and how its deliveries go. Times are as the API writes them. */
export interface Webhook {
  readonly gid: string
  readonly target: string
  /** What its deliveries are signed with. */
  readonly secret: string
  readonly held: boolean
  /** Whether the first delivery that waits is under way. */
  readonly sending: boolean
  /** The numbers of the deliveries that wait, in order. */
  readonly waiting: readonly number[]
  readonly next_attempt_at: string | null
  readonly next_heartbeat_at: string | null
}

/** One delivery: what was sent, and what was answered. */
export interface Delivery {
  readonly number: number
  /** The gid of the webhook. */
  readonly webhook: string
  readonly target: string
  readonly state: 'waiting' | 'delivered' | 'failed' | 'dropped'
  readonly made_at: string
  readonly tries: number
  /** Nothing if it is a heartbeat. */
  readonly events: readonly object[]
  readonly attempts: readonly {
    readonly at: string
    /** How long the target took, in ms of real time. */
    readonly took: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
    readonly status: number | null
    readonly answer: {
      readonly headers: Readonly<Record<string, string>>
      readonly body: string
    } | null
    /** Why there is no answer. */
    readonly failure: string | null
  }[]
}

/** What the mock sends to webhooks, for a test to see and to meddle with. Without a gid, all webhooks are meant. */
export interface MockWebhooks {
  list(gid?: string): readonly Webhook[]
  deliveries(gid?: string): readonly Delivery[]
  /** Sends nothing until a flush. */
  hold(gid?: string): readonly Webhook[]
  /** Sends all that waits, and resolves when it has been answered, or has failed once more. */
  flush(gid?: string): Promise<readonly Delivery[]>
  heartbeat(gid?: string): Promise<readonly Delivery[]>
  /** Gives the next delivery a wrong signature. */
  signWrongly(gid?: string): readonly Webhook[]
  drop(number: number): Delivery
  /** Sends a delivery twice. */
  duplicate(number: number): Delivery
  /** Sends a delivery once more, whatever became of it. */
  redeliver(number: number): Promise<Delivery>
  /** Sends these deliveries first, in this order. */
  order(numbers: readonly number[]): readonly Delivery[]
}

/** The webhooks of a mock, by the same code that the control API serves. @internal */
export const webhooksOf = (mock: Mock): MockWebhooks => {
  const desk = { mock }
  const handlers = { ...webhookHandlers, ...deliveryHandlers }
  const ask = (name: keyof typeof handlers, parameters: object, body?: object) =>
    handlers[name]({ parameters: { ...parameters }, body }, desk) as unknown
  const hooks = (answer: unknown) => (answer as { webhooks: Webhook[] }).webhooks
  const sent = (answer: unknown) => (answer as { deliveries: Delivery[] }).deliveries
  return {
    list: webhook => hooks(ask('listWebhooks', { webhook })),
    deliveries: webhook => sent(ask('listDeliveries', { webhook })),
    hold: webhook => hooks(ask('holdWebhooks', { webhook })),
    flush: async webhook => sent(await ask('flushWebhooks', { webhook })),
    heartbeat: async webhook => sent(await ask('sendHeartbeats', { webhook })),
    signWrongly: webhook => hooks(ask('signWrongly', { webhook })),
    drop: number => ask('dropDelivery', { number }) as Delivery,
    duplicate: number => ask('duplicateDelivery', { number }) as Delivery,
    redeliver: async number => (await ask('redeliver', { number })) as Delivery,
    order: numbers => sent(ask('orderDeliveries', {}, { order: numbers }))
  }
}
