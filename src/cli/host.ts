import type { MockOptions } from '../mock-options.ts'
import type { Assembly } from '../server.ts'

/** Where text goes, and whether a person sits before it. */
export interface Output {
  readonly isTTY?: boolean
  write(text: string): unknown
}

type Signal = 'SIGINT' | 'SIGTERM'

/** What tells of signals: the process, or an emitter of a test's own. */
export interface Signals {
  on(signal: Signal, heard: () => void): unknown
  off(signal: Signal, heard: () => void): unknown
}

/** The environment variables that the process was given. */
export type Environment = Readonly<Record<string, string | undefined>>

/** All that a command needs from outside, handed in so that a test can hold it. */
export interface Host {
  readonly env: Environment
  readonly stdout: Output
  readonly stderr: Output
  readonly signals: Signals
  /** Ends the process at once. */
  exit(code: number): void
  assemble(options: MockOptions): Promise<Assembly>
  /** The text of the world that `init` writes. */
  starter(): string
}

/** A mistake of the user's; its message is the one sentence that is said about it. */
export class UsageError extends Error {}
