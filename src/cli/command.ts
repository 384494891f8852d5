import { Command, CommanderError, Option } from 'commander'
import { nearest } from '../contract/nearest.ts'
import { UsageError } from './host.ts'
import { flagOf, names, options, type Settings, variableOf } from './options.ts'
import type { Flags } from './settings.ts'
import { version } from './version.ts'

/** The commands, by the name under which they are asked for. */
export type CommandName = 'serve' | 'check' | 'init' | 'healthcheck'

/** What a command line asks. */
export interface Asked {
  readonly command: CommandName
  /** What stands after the command, without the flags. */
  readonly operands: readonly string[]
  readonly flags: Flags
}

/**
 * Reads a command line; undefined if it asked for help or the version, which then is said. Throws a `UsageError` for
 * what it does not know.
 */
export const parseCommand = (
  argv: readonly string[],
  say: (text: string) => void
): Asked | undefined => {
  let asked: Asked | undefined
  const program = programWith(say)
  const take = (command: CommandName, operands: readonly string[]) => {
    asked = { command, operands, flags: flagsOf(program) }
  }
  serveAction(program, take)
  subcommands(program, take)
  try {
    program.parse(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw new UsageError(sentenceOf(error))
  }
  return asked
}

type Take = (command: CommandName, operands: readonly string[]) => void

const programWith = (say: (text: string) => void): Command => {
  const program = new Command('asana-mock')
    .description(
      'A mock of the Asana REST API for tests.\nPoint an Asana SDK at http://localhost:8080/api/1.0 and send any token.'
    )
    .usage('[options]\n       asana-mock check|init|healthcheck …')
    .version(version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .optionsGroup('About:')
    .configureOutput({ writeOut: say, outputError: () => undefined })
    .exitOverride()
    .addHelpText('after', examples)
  for (const name of names) program.addOption(optionFor(name))
  return program
}

const optionFor = (name: keyof Settings): Option => {
  const { argument, negated, repeatable, help, group } = options[name]
  const flag = `--${negated ? 'no-' : ''}${flagOf(name)}${argument ? ` ${argument}` : ''}`
  const option = new Option(flag, `${help} [${variableOf(name)}${negated ? '=false' : ''}]`)
  if (repeatable) option.argParser((value, before: readonly string[] = []) => [...before, value])
  return option.helpGroup(group)
}

const flagsOf = (program: Command): Flags =>
  Object.fromEntries(
    names
      .filter(name => program.getOptionValueSource(name) === 'cli')
      .map(name => {
        const value: unknown = program.getOptionValue(name)
        return [name, Array.isArray(value) ? value : [String(value)]]
      })
  )

const serveAction = (program: Command, take: Take): void => {
  program.argument('[command...]').action(([name = 'serve', more]: readonly string[]) => {
    if (name === 'serve' && more === undefined) return take('serve', [])
    if (name === 'serve') throw new UsageError(`serve takes flags only, not "${more}". ${seeHelp}`)
    const known = ['serve', ...program.commands.map(one => one.name())]
    const hint = nearest(name, known) || '.'
    throw new UsageError(
      `There is no command "${name}"; the commands are ${known.join(', ')}${hint} ${seeHelp}`
    )
  })
}

const subcommands = (program: Command, take: Take): void => {
  program
    .command('check <file...>')
    .description('check fixture files, and say file:line:column of what is wrong')
    .action((files: readonly string[]) => take('check', files))
  program
    .command('init [folder]')
    .description('write a commented world.yaml to start from')
    .action((...[folder]: (string | undefined)[]) =>
      take('init', folder === undefined ? [] : [folder])
    )
  program
    .command('healthcheck')
    .description('exit with 0 if the mock on --host and --port answers, else with 1')
    .action(() => take('healthcheck', []))
}

const seeHelp = 'See asana-mock --help.'

/** Commander says `error: unknown option '--prot'`, and on a second line `(Did you mean --port?)`. */
const sentenceOf = ({ message }: CommanderError): string => {
  const [first = '', second] = message.replace(/^error: |\.$/g, '').split('\n')
  const hint = second?.replace(/^\(Did you mean (.*)\?\)$/, '; did you mean $1?') ?? '.'
  return `${first.charAt(0).toUpperCase()}${first.slice(1)}${hint} ${seeHelp}`
}

const examples = `
Every option can stand in the environment instead, under the name in brackets; a flag beats its variable.

Examples:
  asana-mock                                         serve the default world on port 8080
  asana-mock init mocks                              write mocks/world.yaml to start from
  asana-mock --fixtures mocks --watch                serve it, and load it again when it changes
  asana-mock --generate 50 --on-missing generate     make records up
  asana-mock --job-finish "3 polls" --job-outcome failed
                                                     jobs fail at the fifth poll
  asana-mock check mocks/*.yaml                      check fixtures in CI

While it runs, the documentation is at /docs, and the control API at /__admin.`
