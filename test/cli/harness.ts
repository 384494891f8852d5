import { EventEmitter, once } from 'node:events'
import type { Test } from 'tap'
import type { Environment, Host } from '../../src/cli/host.ts'
import { run } from '../../src/cli/run.ts'
import type { MockOptions } from '../../src/mock-options.ts'
import { type Assembly, assemble } from '../../src/server.ts'

/** What a test wants of the surroundings of a command. */
export interface Surroundings {
  readonly env?: Environment
  readonly isTTY?: boolean
  readonly assemble?: (options: MockOptions) => Promise<Assembly>
}

/** A host that keeps what is said and can be sent signals. */
export interface Stage {
  readonly host: Host
  readonly said: { out: string; err: string }
  readonly exits: number[]
  /** The assembly of the server that was started last. */
  readonly assembly: () => Assembly
  signal(name: 'SIGINT' | 'SIGTERM'): void
  /** Resolves when stdout or stderr has something that fits. */
  heard(pattern: RegExp): Promise<void>
}

/** Surroundings in memory, with the real server unless the test brings its own. */
export const stage = (surroundings: Surroundings = {}): Stage => {
  const { env = {}, isTTY = false } = surroundings
  const said = { out: '', err: '' }
  const exits: number[] = []
  const signals = new EventEmitter()
  const written = new EventEmitter()
  let assembly: Assembly | undefined
  const output = (name: keyof typeof said) => ({
    isTTY,
    write: (text: string) => {
      said[name] += text
      written.emit('text')
    }
  })
  const host: Host = {
    env,
    stdout: output('out'),
    stderr: output('err'),
    signals,
    exit: code => void exits.push(code),
    assemble: async options => {
      assembly = await (surroundings.assemble ?? assemble)(options)
      return assembly
    },
    starter: () => '# A world to start from.\n'
  }
  return {
    host,
    said,
    exits,
    assembly: () => {
      if (!assembly) throw new Error('No server was started.')
      return assembly
    },
    signal: name => void signals.emit(name),
    heard: async pattern => {
      while (!pattern.test(said.out + said.err)) await once(written, 'text')
    }
  }
}

/** A command line that serves, ready for requests; stopped with the test. */
export interface Running extends Stage {
  readonly port: number
  readonly exitCode: Promise<number>
}

/** Runs `asana-mock` on a free port until the test ends. */
export const running = async (
  t: Test,
  argv: readonly string[] = [],
  surroundings: Surroundings = {}
): Promise<Running> => {
  const here = stage(surroundings)
  const exitCode = run(['--port', '0', ...argv], here.host)
  t.teardown(() => {
    here.signal('SIGTERM')
    return exitCode
  })
  await here.heard(/asana-mock is ready|Ctrl\+C/)
  const address = here.assembly().app.server.address()
  return { ...here, port: typeof address === 'object' && address ? address.port : 0, exitCode }
}
