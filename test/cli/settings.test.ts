import { delimiter } from 'node:path'
import t from 'tap'
import { UsageError } from '../../src/cli/host.ts'
import { flagOf, names, variableOf } from '../../src/cli/options.ts'
import { settingsOf } from '../../src/cli/settings.ts'

t.test('without flags and variables nothing is set', async t => {
  t.strictSame(settingsOf({}, { HOME: '/root', PATH: '/bin' }), {})
})

t.test('flags are read', async t => {
  const flags = { port: ['9000'], fixtures: ['a.yaml', 'b,c.yaml'], admin: ['false'] }
  t.strictSame(settingsOf(flags, {}), {
    port: 9000,
    fixtures: ['a.yaml', 'b,c.yaml'],
    admin: false
  })
})

t.test('every option has a variable', async t => {
  const env = {
    ASANA_MOCK_PORT: '9000',
    ASANA_MOCK_HOST: '0.0.0.0',
    ASANA_MOCK_PUBLIC_URL: 'https://asana-mock.test/',
    ASANA_MOCK_FIXTURES: `a.yaml,b.yaml${delimiter}c.yaml, `,
    ASANA_MOCK_GENERATE: '5',
    ASANA_MOCK_SEED: '7',
    ASANA_MOCK_ON_MISSING: 'generate',
    ASANA_MOCK_WATCH: 'yes',
    ASANA_MOCK_JOB_START: '2 polls',
    ASANA_MOCK_JOB_FINISH: '500ms',
    ASANA_MOCK_JOB_OUTCOME: 'failed',
    ASANA_MOCK_CLOCK: 'real',
    ASANA_MOCK_OAUTH: 'auto',
    ASANA_MOCK_VERIFY_RESPONSES: '1',
    ASANA_MOCK_STRICT: '1',
    ASANA_MOCK_LIMITS: 'paid',
    ASANA_MOCK_EDGE: 'on',
    ASANA_MOCK_WEBHOOK_TARGETS: 'localhost, hooks.test:8080',
    ASANA_MOCK_ADMIN: 'false',
    ASANA_MOCK_ADMIN_TOKEN: 'secret',
    ASANA_MOCK_LOG_LEVEL: 'debug'
  }
  t.strictSame(names.map(variableOf).sort(), Object.keys(env).sort())
  t.strictSame(settingsOf({}, env), {
    port: 9000,
    host: '0.0.0.0',
    publicUrl: 'https://asana-mock.test',
    fixtures: ['a.yaml', 'b.yaml', 'c.yaml'],
    generate: 5,
    seed: 7,
    onMissing: 'generate',
    watch: true,
    jobStart: '2 polls',
    jobFinish: '500ms',
    jobOutcome: 'failed',
    clock: 'real',
    oauth: 'auto',
    verifyResponses: true,
    strict: true,
    limits: 'paid',
    edge: true,
    webhookTargets: ['localhost', 'hooks.test:8080'],
    admin: false,
    adminToken: 'secret',
    logLevel: 'debug'
  })
})

t.test('a flag beats its variable', async t => {
  t.strictSame(settingsOf({ port: ['1'] }, { ASANA_MOCK_PORT: 'nonsense' }), { port: 1 })
})

t.test('an empty variable counts as none', async t => {
  t.strictSame(settingsOf({}, { ASANA_MOCK_PORT: '', ASANA_MOCK_FIXTURES: '' }), {})
})

t.test('the sentence about a wrong value names where it was given', async t => {
  t.throws(
    () => settingsOf({}, { ASANA_MOCK_PORT: 'x' }),
    new UsageError('ASANA_MOCK_PORT takes a whole number from 0 to 65535, not "x".')
  )
  t.throws(
    () => settingsOf({ logLevel: ['wran'] }, {}),
    new UsageError(
      '--log-level takes silent, fatal, error, warn, info, debug, trace, not "wran"; did you mean warn?'
    )
  )
})

t.test('a misspelled variable is refused', async t => {
  t.throws(
    () => settingsOf({}, { ASANA_MOCK_FIXTURE: 'a.yaml' }),
    new UsageError('There is no variable ASANA_MOCK_FIXTURE; did you mean ASANA_MOCK_FIXTURES?')
  )
})

t.test('what Kubernetes tells of a service named asana-mock is passed over', async t => {
  const env = {
    ASANA_MOCK_PORT: 'tcp://10.0.0.1:8080',
    ASANA_MOCK_PORT_8080_TCP: 'tcp://10.0.0.1:8080',
    ASANA_MOCK_PORT_8080_TCP_ADDR: '10.0.0.1',
    ASANA_MOCK_PORT_8080_TCP_PORT: '8080',
    ASANA_MOCK_PORT_8080_TCP_PROTO: 'tcp',
    ASANA_MOCK_SERVICE_HOST: '10.0.0.1',
    ASANA_MOCK_SERVICE_PORT: '8080',
    ASANA_MOCK_SERVICE_PORT_HTTP: '8080'
  }
  t.strictSame(settingsOf({}, env), {})
})

t.test('names become flags', async t => {
  t.equal(flagOf('verifyResponses'), 'verify-responses')
})
