import { delimiter } from 'node:path'
import { nearest } from '../contract/nearest.ts'
import { type Environment, UsageError } from './host.ts'
import { flagOf, names, options, type Settings, variableOf } from './options.ts'

/** What flags say, by option: the texts as they were given. */
export type Flags = { readonly [K in keyof Settings]?: readonly string[] }

/** The settings of flags and environment; a flag beats its variable. Throws a `UsageError` for a wrong value. */
export const settingsOf = (flags: Flags, env: Environment): Settings => {
  refuseMisspelled(env)
  const settings: Record<string, unknown> = {}
  for (const name of names) {
    const given = fromFlag(flags, name) ?? fromVariable(env, name)
    if (given) settings[name] = options[name].read(given.texts, given.from)
  }
  return settings
}

interface Given {
  readonly texts: readonly string[]
  readonly from: string
}

const fromFlag = (flags: Flags, name: keyof Settings): Given | undefined => {
  const texts = flags[name]
  return texts && { texts, from: `--${flagOf(name)}` }
}

/** An empty variable counts as none: that is how a compose file unsets one. */
const fromVariable = (env: Environment, name: keyof Settings): Given | undefined => {
  const from = variableOf(name)
  const value = env[from]
  if (!value || isServiceLink(value)) return undefined
  return { texts: options[name].repeatable ? splitPaths(value) : [value], from }
}

const splitPaths = (value: string): string[] =>
  value
    .split(delimiter)
    .flatMap(one => one.split(','))
    .map(one => one.trim())
    .filter(one => one !== '')

/** Kubernetes tells every pod of a service `asana-mock` that `ASANA_MOCK_PORT` is `tcp://10.0.0.1:8080`. */
const isServiceLink = (value: string): boolean => /^(tcp|udp|sctp):\/\//.test(value)

const prefix = 'ASANA_MOCK_'

/** Of the variables with our prefix, those that are nearly one of ours are mistakes; others are none of our business. */
const refuseMisspelled = (env: Environment): void => {
  const known = names.map(variableOf)
  const stems = known.map(one => one.slice(prefix.length).toLowerCase())
  for (const name of Object.keys(env)) {
    if (!name.startsWith(prefix) || known.includes(name)) continue
    const hint = nearest(name.slice(prefix.length), stems)
    if (hint) throw new UsageError(`There is no variable ${name}${inCapitals(hint)}`)
  }
}

const inCapitals = (hint: string): string =>
  hint.replace(/\w+\?$/, stem => `${prefix}${stem.toUpperCase()}`)
