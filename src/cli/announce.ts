import type { AddressInfo } from 'node:net'
import type { Assembly } from '../server.ts'
import { bannerOf, type Facts } from './banner.ts'
import type { Host } from './host.ts'
import type { Settings } from './options.ts'
import { paletteFor } from './palette.ts'
import { showcaseOf, tokenToTry } from './showcase.ts'
import { version } from './version.ts'

/** Says that the mock is ready: to a person as a banner, to a log as one line of JSON; then what the fixtures lack. */
export const announce = (
  assembly: Assembly,
  address: string,
  { admin = true, logLevel }: Settings,
  { stdout, env }: Host
): void => {
  const facts = factsOf(assembly, address, admin)
  if (stdout.isTTY) stdout.write(bannerOf(facts, paletteFor(stdout, env)))
  else if (logLevel !== 'silent') stdout.write(`${JSON.stringify(lineOf(facts))}\n`)
  for (const { file, line, column, message } of assembly.loaded.warnings) {
    assembly.app.log.warn(`${file}:${line}:${column}: ${message}`)
  }
}

const factsOf = (assembly: Assembly, address: string, admin: boolean): Facts => {
  const { port } = assembly.app.server.address() as AddressInfo
  const token = tokenToTry(assembly.mock)
  return {
    version,
    url: `http://${namedHost(address)}:${port}`,
    sources: assembly.loaded.sources,
    counts: assembly.loaded.counts,
    admin,
    ...(token !== undefined && { token }),
    jobs: showcaseOf(assembly.mock)
  }
}

/** The line has the level of an `info`, and is there whatever the level of the log: it says that the mock is ready. */
const lineOf = ({ version, url, sources, counts }: Facts) => ({
  level: 30,
  time: Date.now(),
  msg: 'asana-mock is ready',
  version,
  baseUrl: `${url}/api/1.0`,
  docs: `${url}/docs`,
  sources,
  counts
})

/** A name that a client on this machine can use. */
const namedHost = (address: string): string => {
  if (['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(address)) return 'localhost'
  return address.includes(':') ? `[${address}]` : address
}
