import { get } from 'node:http'
import { type Host, UsageError } from './host.ts'
import type { Settings } from './options.ts'
import { defaults } from './serve.ts'

/** A mock that takes longer than this, in ms, is not well. */
const patience = 3000

/**
 * Asks the mock that the same settings would start whether it is well. Where the control API is off or guarded, its
 * refusal is a sign of life as well. Throws a `UsageError` that says what went wrong.
 */
export const healthcheck = async (
  { host = defaults.host, port = defaults.port }: Settings,
  { stdout }: Host
): Promise<number> => {
  const url = `http://${reachable(host)}:${port}/__admin/health`
  const status = await statusOf(url)
  if (status >= 500) throw new UsageError(`${url} answers with ${status}.`)
  stdout.write(`${url} answers.\n`)
  return 0
}

const statusOf = (url: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = get(url, { timeout: patience }, response => {
      response.resume()
      resolve(Number(response.statusCode))
    })
    request.on('timeout', () => request.destroy(new Error(`nothing came for ${patience} ms`)))
    request.on('error', error =>
      reject(new UsageError(`${url} does not answer: ${error.message}.`))
    )
  })

/** An address that stands for all addresses is reached over the loopback. */
const reachable = (host: string): string => {
  const address = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host
  return address.includes(':') ? `[${address}]` : address
}
