import { createHash } from 'node:crypto'
import phrases from 'asana-phrase'
import { AsanaError, help, serverError } from './errors.ts'
import { ContractBreach } from './serve.ts'

/** A refusal as it goes over the wire. */
export interface Failure {
  readonly status: number
  /** Names and values in turn. */
  readonly headers: readonly string[]
  readonly body: { readonly errors: readonly { message: string; help: string; phrase?: string }[] }
}

/** The envelope of an error. What is not a refusal is a fault of ours: a 500 with a phrase made from the request's id. */
export const failureOf = (error: unknown, requestId: string): Failure => {
  if (error instanceof AsanaError) return envelope(error)
  const status = clientFault(error)
  if (status) return envelope(new AsanaError(status, (error as Error).message))
  const phrase = phraseFor(requestId)
  const { message } = error instanceof ContractBreach ? error : serverError()
  return { status: 500, headers: [], body: { errors: [{ message, help, phrase }] } }
}

const envelope = ({ status, message, headers, beside }: AsanaError): Failure => ({
  status,
  headers: Object.entries(headers).flat(),
  body: { errors: [{ message, help }], ...beside }
})

/** Fastify's own refusals (a body that is too large, a media type it cannot read) carry their status. */
const clientFault = (error: unknown): number | undefined => {
  const statusCode = (error as { statusCode?: unknown } | undefined | null)?.statusCode
  return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500
    ? statusCode
    : undefined
}

/** `6 sad squid snuggle softly`: the same id gives the same phrase. */
export const phraseFor = (requestId: string): string => {
  const bits = createHash('sha256').update(requestId).digest().readUInt32BE() >>> 1
  return phrases.default32BitFactory().phraseFromInt(bits).join(' ')
}
