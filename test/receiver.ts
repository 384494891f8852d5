import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Test } from 'tap'

/** What a receiver was sent after the handshake. */
export interface Received {
  /** The path below the receiver's address, by which it tells webhooks apart. */
  readonly path: string
  /** Whether the signature was right. */
  readonly genuine: boolean
  readonly events: readonly Told[]
}

/** An event, as far as tests look into it. */
export interface Told {
  readonly action: string
  readonly resource: { readonly gid: string; readonly resource_type: string }
  readonly parent: { readonly gid: string } | null
  readonly change?: { readonly field: string }
}

/** Answers a delivery; what it says of the answer stands. */
export type Answering = (response: ServerResponse, received: Received, count: number) => void

/** A server that takes webhooks as Asana's documentation describes. */
export interface Receiver {
  /** Where it listens, with a slash at the end. */
  readonly url: string
  /** The secret of each path. */
  readonly secrets: ReadonlyMap<string, string>
  /** All that came, in the order in which it came. */
  readonly received: readonly Received[]
  /** The events that came, heartbeats left out. */
  events(): Told[]
  /** Answers otherwise from now on. */
  answer(answering: Answering): void
  /** Resolves when so many deliveries have come. */
  until(count: number): Promise<void>
  close(): Promise<void>
}

/** Starts a receiver that takes everything; closed with the test. */
export const receiver = async (t: Test): Promise<Receiver> => {
  const secrets = new Map<string, string>()
  const received: Received[] = []
  const waiting: (() => void)[] = []
  let answering: Answering = response => response.end()
  const server = createServer(async (request, response) => {
    const path = String(request.url).slice(1)
    const secret = request.headers['x-hook-secret']
    const body = await bodyOf(request)
    if (typeof secret === 'string') {
      secrets.set(path, secret)
      response.setHeader('X-Hook-Secret', secret).end()
      return
    }
    const genuine = isGenuine(body, secrets.get(path), request.headers['x-hook-signature'])
    const one = { path, genuine, events: JSON.parse(body).events }
    received.push(one)
    answering(response, one, received.length)
    for (const look of waiting.splice(0)) look()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.closeAllConnections()
    return new Promise<void>(resolve => server.close(() => resolve()))
  }
  t.teardown(close)
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    secrets,
    received,
    events: () => received.flatMap(({ events }) => events),
    answer: other => {
      answering = other
    },
    until: async count => {
      while (received.length < count) await new Promise<void>(resolve => waiting.push(resolve))
    },
    close
  }
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const pieces: Uint8Array[] = []
  for await (const piece of request) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

/** As documented: the signature is over the body as it came, and is compared in constant time. */
const isGenuine = (body: string, secret: string | undefined, header: unknown): boolean => {
  const expected = createHmac('sha256', String(secret)).update(body).digest()
  const given = Buffer.from(String(header), 'hex')
  return given.length === expected.length && timingSafeEqual(given, expected)
}
