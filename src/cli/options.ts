import type { MockOptions } from '../mock-options.ts'
import {
  clock,
  hosts,
  oneOf,
  onOff,
  planPart,
  publicUrl,
  type Reader,
  text,
  texts,
  wholeNumber
} from './option-readers.ts'

const levels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const

/** All that the command line and the environment can say; what they leave out is absent. */
export interface Settings extends Omit<MockOptions, 'logger' | 'systemTime'> {
  readonly port?: number
  readonly host?: string
  readonly logLevel?: (typeof levels)[number]
  readonly watch?: boolean
}

/** One thing to set: by the flag `--name-in-kebab`, or by the variable `ASANA_MOCK_NAME_IN_SNAKE`. */
export interface Option<T> {
  /** The heading under which `--help` shows it. */
  readonly group: string
  /** How `--help` shows its value; an option without one is a switch. */
  readonly argument?: string
  /** May be given several times; a variable separates them. */
  readonly repeatable?: boolean
  /** A switch that is on unless it is turned off: the flag is `--no-…`. */
  readonly negated?: boolean
  readonly help: string
  readonly read: Reader<T>
}

type Options = { readonly [K in keyof Settings]-?: Option<NonNullable<Settings[K]>> }

const serving = 'Where it listens:'
const world = 'What it starts with:'
const jobs = 'How jobs go (unless a world file or the header X-Mock-Job says otherwise):'
const steering = 'How it behaves:'

/** Every option, in the order of `--help`. */
export const options: Options = {
  port: {
    group: serving,
    argument: '<number>',
    help: 'port to listen on, 0 for any free one (default: 8080)',
    read: wholeNumber(0, 65_535)
  },
  host: {
    group: serving,
    argument: '<address>',
    help: 'address to listen on; 0.0.0.0 lets other machines in (default: 127.0.0.1)',
    read: text
  },
  publicUrl: {
    group: serving,
    argument: '<url>',
    help: 'what links in answers begin with (default: what the request was sent to)',
    read: publicUrl
  },
  fixtures: {
    group: world,
    argument: '<path>',
    repeatable: true,
    help: 'world file, saved answer, or folder of them; may be repeated (default: a small world)',
    read: texts
  },
  generate: {
    group: world,
    argument: '<count>',
    help: 'make up an organisation with this many jobs',
    read: wholeNumber(0, 1_000_000)
  },
  seed: {
    group: world,
    argument: '<number>',
    help: 'what is made up is the same for the same seed (default: 1); given, tokens are too',
    read: wholeNumber(0, Number.MAX_SAFE_INTEGER)
  },
  onMissing: {
    group: world,
    argument: '<404|generate>',
    help: 'what an unknown gid gets: an error, or a record made up for it (default: 404)',
    read: oneOf('404', 'generate')
  },
  watch: {
    group: world,
    help: 'load the fixtures again when they change; a bad edit leaves the world as it is',
    read: onOff
  },
  jobStart: {
    group: jobs,
    argument: '<when>',
    help: 'when a job starts: "2 polls", "500ms", or manual (default: 1 poll)',
    read: planPart('start')
  },
  jobFinish: {
    group: jobs,
    argument: '<when>',
    help: 'when it finishes after that, likewise (default: 1 poll)',
    read: planPart('finish')
  },
  jobOutcome: {
    group: jobs,
    argument: '<outcome>',
    help: 'how it ends: succeeded or failed (default: succeeded)',
    read: planPart('outcome')
  },
  clock: {
    group: steering,
    argument: '<real|time>',
    help: 'the time of the world: real, or a time at which it stands (default: real)',
    read: clock
  },
  oauth: {
    group: steering,
    argument: '<page|auto>',
    help: 'users who come from an app: a page asks, or the first one consents (default: page)',
    read: oneOf('page', 'auto')
  },
  verifyResponses: {
    group: steering,
    help: 'hold every answer against the contract; a breach is a logged 500',
    read: onOff
  },
  strict: {
    group: steering,
    help: 'refuse fields that the API does not have; it ignores them',
    read: onOff
  },
  limits: {
    group: steering,
    argument: '<off|free|paid>',
    help: 'rate limits, as on a plan of the live service (default: what the world says, or off)',
    read: oneOf('off', 'free', 'paid')
  },
  edge: {
    group: steering,
    help: 'refuse a GET that has a body, as the edge of the live service does',
    read: onOff
  },
  admin: {
    group: steering,
    negated: true,
    help: 'serve no control API under /__admin',
    read: onOff
  },
  adminToken: {
    group: steering,
    argument: '<token>',
    help: 'the control API wants this bearer token (default: none)',
    read: text
  },
  webhookTargets: {
    group: steering,
    argument: '<host,…>',
    help: 'send webhooks to these hosts only, each with a port or without (default: to any)',
    read: hosts
  },
  logLevel: {
    group: steering,
    argument: '<level>',
    help: `${levels.join(', ')} (default: info on a terminal, else warn)`,
    read: oneOf(...levels)
  }
}

/** The names of all options. */
export const names = Object.keys(options) as (keyof Settings)[]

/** `jobStart` as a flag is `job-start`. */
export const flagOf = (name: keyof Settings): string =>
  name.replaceAll(/[A-Z]/g, '-$&').toLowerCase()

/** `jobStart` as a variable is `ASANA_MOCK_JOB_START`. */
export const variableOf = (name: keyof Settings): string =>
  `ASANA_MOCK_${flagOf(name).replaceAll('-', '_').toUpperCase()}`
