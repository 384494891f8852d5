import { createHash, createSecretKey } from 'node:crypto'
import jwt from 'jsonwebtoken'
import type { Operation } from '../contract/operation.ts'
import { expiredOffset, invalidOffset } from './errors.ts'

/** How much of a list is asked for. */
export interface Paging {
  /** 1 to 100; none if the whole list is asked for. */
  readonly limit: number | undefined
  /** Where to go on: the cursor of the last entry of the page before. */
  readonly after: string | undefined
}

/**
 * Offsets are no secret of anybody; the signature only finds those that were made up or cut off. Given as a text, it would be
 * tried as a private key first, in vain and at each offset, which takes longer than a page of tasks.
 */
const secret = createSecretKey(Buffer.from('asana-mock'))

/** How long an offset is good, in seconds. Reported, from real tokens. */
const lifetime = 900

/** The list to which an offset belongs: the operation with all that narrows it. */
export const listKey = (
  operation: Operation,
  parameters: Readonly<Record<string, unknown>>
): string => {
  const { offset: _offset, limit: _limit, ...rest } = parameters
  return createHash('sha256')
    .update(JSON.stringify([operation.id, rest]))
    .digest('base64url')
}

/** The offset for a cursor: a JWT as the live service makes it, bound to its list, perhaps good for ever. `now` in ms. */
export const offsetOf = (cursor: string, list: string, now: number, endless = false): string => {
  const iat = Math.floor(now / 1000)
  const end = endless ? {} : { exp: iat + lifetime }
  const claims = { border_rank: JSON.stringify([cursor]), list, iat, ...end }
  return jwt.sign(claims, secret)
}

/** The cursor in an offset. Throws if it is not of this list, was not made here, or is too old. */
export const cursorOf = (offset: string, list: string, now: number): string => {
  try {
    const claims = jwt.verify(offset, secret, { clockTimestamp: Math.floor(now / 1000) })
    const { border_rank: rank, list: from } = claims as Record<string, string>
    if (from === list) return (JSON.parse(String(rank)) as [string])[0]
  } catch (error) {
    if (error instanceof jwt.TokenExpiredError) throw expiredOffset()
  }
  throw invalidOffset()
}
