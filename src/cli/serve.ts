import type { FastifyInstance } from 'fastify'
import { stopGently } from '../http/stop.ts'
import type { MockOptions } from '../mock-options.ts'
import type { Assembly } from '../server.ts'
import { announce } from './announce.ts'
import { type Host, UsageError } from './host.ts'
import { readableLines } from './log-lines.ts'
import type { Settings } from './options.ts'
import { paletteFor } from './palette.ts'
import { type Watch, watchFixtures } from './watch.ts'

/** What the mock listens on unless told otherwise. */
export const defaults = { host: '127.0.0.1', port: 8080 } as const

/** How long a stop waits for requests on their way, in ms; less than the 10 s that Docker waits. */
const patience = 5000

/** Serves until a signal stops it. Throws where it cannot start, having closed what it opened. */
export const serve = async (settings: Settings, host: Host): Promise<number> => {
  const stopped = stopSignal(host)
  const { port = defaults.port, host: address = defaults.host, watch = false, fixtures } = settings
  if (watch && !fixtures) {
    throw new UsageError('--watch needs --fixtures: there is no file to watch.')
  }
  const assembly = await host.assemble(mockOptions(settings, host))
  const { app } = assembly
  let watching: Watch | undefined
  try {
    if (watch && fixtures) watching = await watchFixtures(fixtures, () => reload(assembly))
    await listen(app, address, port)
    announce(assembly, address, settings, host)
    await stopped
  } finally {
    await watching?.close()
    await stopGently(app, patience)
  }
  return 0
}

const mockOptions = (settings: Settings, { env, stdout }: Host): MockOptions => {
  const { port: _port, host: _host, watch: _watch, logLevel, ...options } = settings
  const level = logLevel ?? (stdout.isTTY ? 'info' : 'warn')
  return {
    ...options,
    logger: {
      level,
      base: null,
      stream: stdout.isTTY ? readableLines(stdout, paletteFor(stdout, env)) : stdout
    }
  }
}

/** Resolves at the first signal; a second one ends the process at once. */
const stopSignal = ({ signals, exit }: Host): Promise<void> =>
  new Promise(resolve => {
    let heard = 0
    const hear = () => {
      heard += 1
      if (heard > 1) exit(1)
      resolve()
    }
    signals.on('SIGINT', hear)
    signals.on('SIGTERM', hear)
  })

/** Fastify's own words about the address are kept out of the log: the announcement says more. */
const listen = async (app: FastifyInstance, host: string, port: number): Promise<void> => {
  const { log } = app
  const { level } = log
  log.level = 'silent'
  try {
    await app.listen({ host, port })
    log.level = level
  } catch (error) {
    throw new UsageError(
      refusal((error as NodeJS.ErrnoException).code, host, port) ?? String(error)
    )
  }
}

const refusal = (code: string | undefined, host: string, port: number): string | undefined => {
  const another = 'choose another with --port or ASANA_MOCK_PORT, or 0 for any free one.'
  if (code === 'EADDRINUSE') return `Port ${port} is in use on ${host}; ${another}`
  if (code === 'EACCES') return `Port ${port} needs rights that this user does not have; ${another}`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `${host} is no address of this machine; --host is usually 127.0.0.1 or 0.0.0.0.`
  }
  return undefined
}

/** A bad edit is reported, and the world goes on as it is. */
const reload = async (assembly: Assembly): Promise<void> => {
  const { log } = assembly.app
  try {
    await assembly.reload()
    log.info('The fixtures have changed and were loaded again.')
  } catch (error) {
    log.error(
      `The fixtures have changed, and the world stays as it was.\n${(error as Error).message}`
    )
  }
}
