import type { LogOptions } from './http/app.ts'
import type { SystemTime } from './world/clock.ts'
import type { planLimits } from './world/limits.ts'

/** What a mock is to be like. Everything has a default. */
export interface MockOptions {
  /** World files, saved answers, or folders of them. The default is a small world of its own. */
  readonly fixtures?: readonly string[]
  /** Makes up an organisation with this many jobs instead. */
  readonly generate?: number
  /** What is made up is the same for the same seed; 1 by default. Tokens are, too, where a seed is given. */
  readonly seed?: number
  /** What an unknown gid gets: an error (the default), or a record made up for it. */
  readonly onMissing?: '404' | 'generate'
  /** The plan of jobs for which nothing else says one: `2 polls`, `500ms`, `manual`. */
  readonly jobStart?: string
  readonly jobFinish?: string
  /** `succeeded` or `failed`. */
  readonly jobOutcome?: string
  /** `real`, or a time at which it stands, such as `2026-08-08T12:00:00Z`; by default what the world says. */
  readonly clock?: string
  /** Whether users who come from an app are asked on a page (the default), or the first one lets it in at once. */
  readonly oauth?: 'page' | 'auto'
  /** Holds every answer against the contract; a breach is a logged 500. */
  readonly verifyResponses?: boolean
  /** Refuses a field that the contract does not have, which the service ignores. */
  readonly strict?: boolean
  /** How much a token may ask for, as on a plan of the live service; by default what the world says. */
  readonly limits?: keyof typeof planLimits
  /** Refuses a GET with a body as the edge of the live service does. */
  readonly edge?: boolean
  /** What links begin with: `https://asana-mock.test`; by default what each request says of where it was sent to. */
  readonly publicUrl?: string
  /** Whether there is a control API; true by default. */
  readonly admin?: boolean
  /** What the control API asks for as bearer token; none by default. */
  readonly adminToken?: string
  /** The hosts, with or without a port, to which webhooks may be sent; to all by default. */
  readonly webhookTargets?: readonly string[]
  /** No log by default. */
  readonly logger?: LogOptions
  /** The system's time in ms; `Date.now` by default. */
  readonly systemTime?: SystemTime
}
