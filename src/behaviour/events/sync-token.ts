import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'
import type { Gid } from '../../world/entity.ts'
import { type EventLog, markAt, remembered } from '../../world/events.ts'

/*
 * A sync token is one block of AES-128 in hexadecimal digits, as long as those of the live service (documented). In it are
 * a place in the log, a time, and a check of both against the record and the history up to that place. The key is no
 * secret: it only keeps clients from reading in a token what they should not know.
 */
const key = createHash('sha256').update('asana-mock').digest().subarray(0, 16)
const cipher = 'aes-128-ecb'
const [numberSize, timeSize, checkSize] = [4, 8, 4]

/** The token for going on behind an event of the log, for those who listen at a record. `now` in ms. */
export const syncToken = (log: EventLog, resource: Gid, number: number, now: number): string => {
  const block = Buffer.alloc(numberSize + timeSize + checkSize)
  block.writeUIntBE(number, 0, numberSize)
  block.writeDoubleBE(now, numberSize)
  checkOf(block, resource, String(markAt(log, number))).copy(block, numberSize + timeSize)
  const sealing = createCipheriv(cipher, key, null).setAutoPadding(false)
  return Buffer.concat([sealing.update(block), sealing.final()]).toString('hex')
}

/**
 * The number of the event behind which a token goes on. Undefined for a token that was not given for this record and
 * this history, is more than 24 hours old, or goes on with what is forgotten already.
 */
export const placeOf = (
  log: EventLog,
  resource: Gid,
  token: string,
  now: number
): number | undefined => {
  if (!/^[0-9a-f]{32}$/.test(token)) return undefined
  const opening = createDecipheriv(cipher, key, null).setAutoPadding(false)
  const block = Buffer.concat([opening.update(token, 'hex'), opening.final()])
  const number = block.readUIntBE(0, numberSize)
  const mark = markAt(log, number)
  if (mark === undefined || block.readDoubleBE(numberSize) < now - remembered) return undefined
  const check = block.subarray(numberSize + timeSize)
  return checkOf(block, resource, mark).equals(check) ? number : undefined
}

const checkOf = (block: Buffer, resource: Gid, mark: string): Buffer =>
  createHash('sha256')
    .update(block.subarray(0, numberSize + timeSize))
    .update(`${resource} ${mark}`)
    .digest()
    .subarray(0, checkSize)
