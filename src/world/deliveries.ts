import type { List } from 'immutable'
import type { Gid, JsonObject } from './entity.ts'

/** What a target answered, or a sentence that says why it did not. */
export type Outcome =
  | {
      readonly status: number
      /** The words beside the status. */
      readonly reason?: string
      readonly headers: Readonly<Record<string, string>>
      readonly body: string
    }
  | { readonly failure: string }

/** One try to deliver: what was sent, and what came of it. */
export interface Attempt {
  /** In ms on the world's clock. */
  readonly at: number
  /** How long the target took, in ms of the system's time. */
  readonly took: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly outcome: Outcome
}

/** What is to be sent to a subscriber, or was; without events it is a heartbeat. */
export interface Delivery {
  /** Counted from 1, over all subscriptions. */
  readonly number: number
  readonly subscription: Gid
  readonly target: string
  /** When it was made, in ms. */
  readonly at: number
  readonly events: List<JsonObject>
  readonly state: 'waiting' | 'delivered' | 'failed' | 'dropped'
  /** How often it was tried. */
  readonly tries: number
  /** The tries of this process, as far as they are remembered. */
  readonly attempts: readonly Attempt[]
}

/** What the world remembers of a subscription beside its record, which it can outlive by what is still to be sent. */
export interface Queue {
  readonly target: string
  /** What deliveries are signed with. */
  readonly secret: string
  /** Numbers of deliveries, in the order in which they are sent. Nothing joins the first any more. */
  readonly waiting: List<number>
  /** When the next heartbeat is due; undefined if there is none, because the record has gone. */
  readonly heartbeatAt: number | undefined
  /** When the first delivery is tried again, if it has failed. */
  readonly retryAt?: number | undefined
  /** Since when nothing was delivered any more, if something has failed. */
  readonly failingSince?: number | undefined
  readonly succeededAt?: number | undefined
  readonly failedAt?: number | undefined
  /** What came of the last failure. */
  readonly failure?: string | undefined
  /** Set while a test holds it: nothing is sent. */
  readonly held?: boolean | undefined
  /** Set if the next delivery is to have a wrong signature. */
  readonly forged?: boolean | undefined
}
