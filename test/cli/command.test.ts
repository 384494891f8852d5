import t from 'tap'
import { parseCommand } from '../../src/cli/command.ts'
import { UsageError } from '../../src/cli/host.ts'
import { flagOf, names, options, variableOf } from '../../src/cli/options.ts'
import { version } from '../../src/cli/version.ts'

const unheard = (text: string): void => {
  throw new Error(`Nothing should be said: ${text}`)
}

const parse = (...argv: string[]) => parseCommand(argv, unheard)

t.test('flags alone serve', async t => {
  t.strictSame(parse('--port', '9000', '--watch'), {
    command: 'serve',
    operands: [],
    flags: { port: ['9000'], watch: ['true'] }
  })
})

t.test('serve may be said', async t => {
  t.strictSame(parse('serve'), { command: 'serve', operands: [], flags: {} })
})

t.test('fixtures may be given several times', async t => {
  t.match(parse('--fixtures', 'a.yaml', '--fixtures=b.yaml'), {
    flags: { fixtures: ['a.yaml', 'b.yaml'] }
  })
})

t.test('of another flag given twice, the last counts', async t => {
  t.match(parse('--seed', '1', '--seed', '2'), { flags: { seed: ['2'] } })
})

t.test('the control API can be turned off', async t => {
  t.strictSame(parse('--no-admin')?.flags, { admin: ['false'] })
})

t.test('check takes files', async t => {
  t.match(parse('check', 'a.yaml', 'b.yaml'), { command: 'check', operands: ['a.yaml', 'b.yaml'] })
})

t.test('init takes a folder, or means this one', async t => {
  t.match(parse('init', 'mocks'), { command: 'init', operands: ['mocks'] })
  t.strictSame(parse('init'), { command: 'init', operands: [], flags: {} })
})

t.test('healthcheck takes the flags of the mock it asks', async t => {
  t.match(parse('healthcheck', '--port', '9000'), {
    command: 'healthcheck',
    flags: { port: ['9000'] }
  })
})

t.test('help tells of every option with its variable, and of every command', async t => {
  let help = ''
  const asked = parseCommand(['--help'], text => {
    help += text
  })
  t.equal(asked, undefined)
  for (const name of names) {
    const flag = `--${options[name].negated ? 'no-' : ''}${flagOf(name)}`
    t.match(help, new RegExp(`  ${flag}\\b`))
    t.match(help, variableOf(name))
  }
  for (const command of ['check <file...>', 'init [folder]', 'healthcheck']) {
    t.ok(help.includes(`  ${command} `), command)
  }
})

t.test('the version is that of the package', async t => {
  let said = ''
  parseCommand(['--version'], text => {
    said += text
  })
  t.equal(said, `${version}\n`)
})

const mistakes: readonly [argv: string[], sentence: string][] = [
  [['--prot', '1'], "Unknown option '--prot'; did you mean --port? See asana-mock --help."],
  [['--nonsense'], "Unknown option '--nonsense'. See asana-mock --help."],
  [['--port'], "Option '--port <number>' argument missing. See asana-mock --help."],
  [['serve', 'a.yaml'], 'serve takes flags only, not "a.yaml". See asana-mock --help.'],
  [
    ['init', 'a', 'b'],
    "Too many arguments for 'init'. Expected 1 argument but got 2. See asana-mock --help."
  ],
  [['check'], "Missing required argument 'file'. See asana-mock --help."],
  [
    ['chekc', 'a.yaml'],
    'There is no command "chekc"; the commands are serve, check, init, healthcheck; did you mean check? See asana-mock --help.'
  ],
  [
    ['world.yaml'],
    'There is no command "world.yaml"; the commands are serve, check, init, healthcheck. See asana-mock --help.'
  ]
]

for (const [argv, sentence] of mistakes) {
  t.test(`"${argv.join(' ')}" is refused in one sentence`, async t => {
    t.throws(() => parse(...argv), new UsageError(sentence))
  })
}
