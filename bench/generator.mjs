import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { start } from './launch.mjs'
import { has } from './machine.mjs'
import { headers } from './request.mjs'

const connections = 64
const autocannon = fileURLToPath(new URL('node_modules/autocannon/autocannon.js', import.meta.url))

/**
 * What sends the load. wrk takes a fraction of the server's CPU time and so is preferred; autocannon takes more
 * than a fast server does, and needs pipelining to keep it busy.
 */
export const generators = {
  wrk: {
    found: () => has('sh', '-c', 'command -v wrk'),
    command: (url, seconds) => [
      'wrk',
      '-t1',
      `-c${connections}`,
      `-d${seconds}s`,
      '--latency',
      ...fields('-H'),
      url
    ],
    read: text => ({
      rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(text)?.[1]),
      p50: milliseconds(/50%\s+([\d.]+)(\w+)/.exec(text)),
      p99: milliseconds(/99%\s+([\d.]+)(\w+)/.exec(text)),
      failed: Number(/Non-2xx or 3xx responses: (\d+)/.exec(text)?.[1] ?? 0)
    })
  },
  autocannon: {
    found: () => has(process.execPath, autocannon, '--version'),
    command: (url, seconds) =>
      [process.execPath, autocannon, '-j', '-n', '-c', String(connections)].concat(
        ['-p', '4', '-d', String(seconds)],
        fields('-H'),
        url
      ),
    read: text => {
      const { requests, latency, non2xx, errors } = JSON.parse(text)
      return { rate: requests.average, p50: latency.p50, p99: latency.p99, failed: non2xx + errors }
    }
  }
}

const fields = flag =>
  Object.entries(headers).flatMap(([name, value]) => [flag, `${name}: ${value}`])

const units = { us: 0.001, ms: 1, s: 1000, m: 60_000 }

const milliseconds = match => (match ? Number(match[1]) * units[match[2]] : undefined)

/**
 * Sends the request over and over.
 * @returns {Promise<{ rate: number, p50: number, p99: number }>} answers a second, and latencies in ms
 */
export const load = async (generator, url, seconds, pin) => {
  const command = [...pin, ...generator.command(url, seconds)]
  const child = start(command, { stdio: ['ignore', 'pipe', 'ignore'] })
  let text = ''
  child.stdout.on('data', data => {
    text += data
  })
  await once(child, 'close')
  const result = generator.read(text)
  if (!(result.rate > 0)) throw new Error('the load generator got no answers')
  if (result.failed > 0) throw new Error(`${result.failed} answers were not of success`)
  return result
}
