/** A request that the mock sends by itself; it is always a POST. */
export interface Outgoing {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What came of it: an answer, or a sentence that says why there is none. Names of headers are in small letters. */
export type Reply =
  | {
      readonly status: number
      readonly headers: Readonly<Record<string, string>>
      readonly body: string
    }
  | { readonly failure: string }

/** Carries a request out of the mock; it never rejects. */
export type Courier = (outgoing: Outgoing) => Promise<Reply>

/** For a mock that nobody has given a way out. */
export const noCourier: Courier = async () => ({ failure: 'This mock sends no requests.' })
