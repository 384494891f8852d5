import type { Outcome } from '../../world/deliveries.ts'

/** A request that the mock sends by itself; it is always a POST. */
export interface Outgoing {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/**
 * What came of it: an answer, or a sentence that says why there is none. Names of headers are in small letters. One that is
 * barred was not sent at all, because the mock may not send anything there.
 */
export type Reply = Outcome & { readonly barred?: boolean }

/** Carries a request out of the mock; it never rejects. A request that is on its way when `ended` is aborted breaks off. */
export type Courier = (outgoing: Outgoing, ended?: AbortSignal) => Promise<Reply>

/** For a mock that nobody has given a way out. */
export const noCourier: Courier = async () => ({ failure: 'This mock sends no requests.' })
