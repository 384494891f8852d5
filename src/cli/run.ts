import { check } from './check.ts'
import type { CommandName } from './command.ts'
import { failureText } from './failure-text.ts'
import { healthcheck } from './healthcheck.ts'
import type { Host } from './host.ts'
import { init } from './init.ts'
import { serve } from './serve.ts'
import { type Flags, settingsOf } from './settings.ts'

/** Does one command with what its command line says, and answers with the exit code. */
export type CommandRun = (asked: {
  readonly operands: readonly string[]
  readonly flags: Flags
  readonly host: Host
}) => Promise<number>

const commands: Readonly<Record<CommandName, CommandRun>> = {
  serve: ({ flags, host }) => serve(settingsOf(flags, host.env), host),
  check: ({ operands, host }) => check(operands, host),
  init: ({ operands, host }) => init(operands[0] ?? '.', host),
  healthcheck: ({ flags, host }) => healthcheck(settingsOf(flags, host.env), host)
}

/**
 * Runs the command line and answers with the exit code, for `serve` when it has stopped. What goes wrong is said on
 * stderr: one sentence for a mistake of the user's, with a stack for a fault of ours.
 */
export const run = async (argv: readonly string[], host: Host): Promise<number> => {
  try {
    const asked = await parse(argv, host)
    return asked ? await commands[asked.command]({ ...asked, host }) : 0
  } catch (error) {
    host.stderr.write(`${failureText(error)}\n`)
    return 1
  }
}

/** Without arguments there is nothing to parse, and the parser need not be loaded. */
const parse = async (argv: readonly string[], { stdout }: Host) => {
  if (argv.length === 0) return { command: 'serve', operands: [], flags: {} } as const
  const { parseCommand } = await import('./command.ts')
  return parseCommand(argv, text => stdout.write(text))
}
