import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { run } from '../../src/cli/run.ts'
import { starterWorld } from '../../src/cli/starter.ts'
import { assemble } from '../../src/server.ts'
import { stage } from './harness.ts'

const broken = (error: unknown) => stage({ assemble: () => Promise.reject(error) })

t.test('a mistake is said in one sentence on stderr', async t => {
  const { host, said } = stage()
  t.equal(await run(['--port', 'x'], host), 1)
  t.strictSame(said, {
    out: '',
    err: 'asana-mock: --port takes a whole number from 0 to 65535, not "x".\n'
  })
})

t.test('without arguments the mistakes of the environment are said as well', async t => {
  const { host, said } = stage({ env: { ASANA_MOCK_PORT: 'x' } })
  t.equal(await run([], host), 1)
  t.equal(said.err, 'asana-mock: ASANA_MOCK_PORT takes a whole number from 0 to 65535, not "x".\n')
})

t.test('help is said on stdout and is no failure', async t => {
  const { host, said } = stage()
  t.equal(await run(['--help'], host), 0)
  t.match(said, { out: /^Usage: asana-mock/, err: '' })
})

t.test('what is wrong with fixtures is said line by line', async t => {
  const message = 'world.yaml:1:1: one thing\nworld.yaml:2:1: another'
  const { host, said } = broken(Object.assign(new Error(message), { problems: [] }))
  t.equal(await run([], host), 1)
  t.equal(said.err, `${message}\n`)
})

t.test('what the system refuses is said without a stack', async t => {
  const error = Object.assign(new Error('ENOENT: no such file, open a.yaml'), { code: 'ENOENT' })
  const { host, said } = broken(error)
  t.equal(await run([], host), 1)
  t.equal(said.err, 'asana-mock: ENOENT: no such file, open a.yaml\n')
})

t.test('a fault of ours is said with its stack', async t => {
  const { host, said } = broken(new RangeError('out of it'))
  t.equal(await run([], host), 1)
  t.match(said.err, /^asana-mock: this is a fault of the mock\. RangeError: out of it\n +at /)
})

t.test('something thrown that is no error is said as it is', async t => {
  const { host, said } = broken('nonsense')
  t.equal(await run([], host), 1)
  t.equal(said.err, 'asana-mock: nonsense\n')
})

t.test('check says what is in fixtures, and what they lack', async t => {
  const asked: unknown[] = []
  const warning = { file: 'a.yaml', line: 2, column: 3, message: 'a.b is not known' }
  const { host, said } = stage({
    assemble: async options => {
      asked.push(options)
      const { loaded, ...rest } = await assemble({})
      return { ...rest, loaded: { ...loaded, counts: { jobs: 2 }, warnings: [warning] } }
    }
  })
  t.equal(await run(['check', 'a.yaml', 'b.yaml'], host), 0)
  t.strictSame(asked, [{ fixtures: ['a.yaml', 'b.yaml'] }])
  t.strictSame(said, {
    out: 'All is well: 2 jobs.\n',
    err: 'a.yaml:2:3: a.b is not known\n'
  })
})

t.test('check fails where the fixtures cannot be loaded', async t => {
  const { host, said } = broken(Object.assign(new Error('a.yaml:1:1: no'), { problems: [] }))
  t.equal(await run(['check', 'a.yaml'], host), 1)
  t.equal(said.err, 'a.yaml:1:1: no\n')
})

t.test('init writes a world to start from, in a folder that it makes', async t => {
  const folder = join(t.testdir(), 'a', 'b')
  const { host, said } = stage()
  t.equal(await run(['init', folder], host), 0)
  const file = join(folder, 'world.yaml')
  t.equal(readFileSync(file, 'utf8'), '# A world to start from.\n')
  t.equal(said.out, `${file} is written. Serve it with: asana-mock --fixtures ${file} --watch\n`)
})

t.test('init without a folder means the one it is run in', async t => {
  const before = process.cwd()
  t.teardown(() => process.chdir(before))
  process.chdir(t.testdir())
  const { host } = stage()
  t.equal(await run(['init'], host), 0)
  t.equal(readFileSync('world.yaml', 'utf8'), '# A world to start from.\n')
})

t.test('init never overwrites', async t => {
  const folder = t.testdir({ 'world.yaml': 'mine' })
  const { host, said } = stage()
  t.equal(await run(['init', folder], host), 1)
  t.match(said.err, 'world.yaml is there already, and stays as it is.\n')
  t.equal(readFileSync(join(folder, 'world.yaml'), 'utf8'), 'mine')
})

t.test('init says why it cannot write', async t => {
  const folder = t.testdir()
  writeFileSync(join(folder, 'file'), '')
  mkdirSync(join(folder, 'other'))
  const { host, said } = stage()
  t.equal(await run(['init', join(folder, 'file', 'sub')], host), 1)
  t.match(said.err, /world\.yaml cannot be written: ENOTDIR/)
})

t.test('the starter is a commented file', async t => {
  t.match(starterWorld(), /^#/m)
})
