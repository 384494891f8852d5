import type { Courier, Outgoing, Reply } from '../src/behaviour/deliveries/courier.ts'

/** What a target says that takes everything. */
export const fine: Reply = { status: 200, headers: {}, body: '' }

/** What one says that is broken. */
export const broken: Reply = { status: 500, headers: {}, body: '' }

/** A request on its way. */
export interface Open {
  readonly outgoing: Outgoing
  readonly ended: AbortSignal
  answer(reply?: Reply): void
}

/** A courier whose requests wait until the test answers them; but for handshakes, which succeed. */
export const byHand = (): { readonly courier: Courier; readonly open: readonly Open[] } => {
  const open: Open[] = []
  const courier: Courier = (outgoing, ended) =>
    handshake(outgoing) ??
    new Promise(resolve => {
      open.push({
        outgoing,
        ended: ended as AbortSignal,
        answer: (reply = fine) => resolve(reply)
      })
    })
  return { courier, open }
}

/** The answer to a handshake; undefined for what is none. */
export const handshake = ({ headers }: Outgoing): Promise<Reply> | undefined => {
  const { 'X-Hook-Secret': secret } = headers
  return secret === undefined
    ? undefined
    : Promise.resolve({ ...fine, headers: { 'x-hook-secret': secret } })
}

/** Lets all go on that waits for nothing but its turn. */
export const turn = (): Promise<void> => new Promise(resolve => setImmediate(resolve))
