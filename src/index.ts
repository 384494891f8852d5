import type { AddressInfo } from 'node:net'
import { stopGently } from './http/stop.ts'
import { clockOf, type MockClock } from './library/clock.ts'
import { jobsOf, type MockJobs } from './library/jobs.ts'
import { type MockTokens, tokensOf } from './library/tokens.ts'
import { type MockWebhooks, webhooksOf } from './library/webhooks.ts'
import type { MockOptions } from './mock-options.ts'
import { assemble } from './server.ts'

export type { MockClock } from './library/clock.ts'
export type { Job, JobState, MockJobs, NewJob, PlanText } from './library/jobs.ts'
export type { MockTokens, NewToken, TokenState } from './library/tokens.ts'
export type { Delivery, MockWebhooks, Webhook } from './library/webhooks.ts'
export type { MockOptions } from './mock-options.ts'
export { buildServer } from './server.ts'

/** What a mock is to be like, and where it listens. */
export interface StartOptions extends MockOptions {
  /** 0, the default, is any free one. */
  readonly port?: number
  /** 127.0.0.1 unless told otherwise. */
  readonly host?: string
}

/** A running mock. It shares nothing with another one in the same process. */
export interface AsanaMock extends AsyncDisposable {
  /** Where it listens: `http://127.0.0.1:49152`. The docs are at `/docs`, the control API at `/__admin`. */
  readonly url: string
  /** What an Asana SDK takes as its base URL: `http://127.0.0.1:49152/api/1.0`. */
  readonly baseUrl: string
  readonly clock: MockClock
  readonly jobs: MockJobs
  readonly tokens: MockTokens
  readonly webhooks: MockWebhooks
  /** Goes back to the world that it started with. */
  reset(): void
  /** Keeps the world under a name, and tells the name. */
  snapshot(name?: string): string
  /** Goes back to a world that was kept. Throws if there is none of this name. */
  restore(name: string): void
  /** Stops listening; requests on their way are answered. */
  close(): Promise<void>
}

/** How long a close waits for requests on their way, in ms. */
const patience = 1000

/** Starts a mock on a port of its own. */
export const startAsanaMock = async (options: StartOptions = {}): Promise<AsanaMock> => {
  const { port = 0, host = '127.0.0.1', ...mockOptions } = options
  const { app, mock } = await assemble(mockOptions)
  const { store } = mock
  await app.listen({ port, host })
  const url = urlOf(app.server.address() as AddressInfo)
  const close = () => stopGently(app, patience)
  return {
    url,
    baseUrl: `${url}/api/1.0`,
    clock: clockOf(mock),
    jobs: jobsOf(mock),
    tokens: tokensOf(mock),
    webhooks: webhooksOf(mock),
    reset: () => store.reset(),
    snapshot: (name = `snapshot-${store.snapshots.size + 1}`) => {
      store.snapshot(name)
      return name
    },
    restore: name => {
      if (!store.restore(name)) throw new Error(`There is no snapshot "${name}".`)
    },
    close,
    [Symbol.asyncDispose]: close
  }
}

const urlOf = ({ address, port }: AddressInfo): string =>
  `http://${address.includes(':') ? `[${address}]` : address}:${port}`
