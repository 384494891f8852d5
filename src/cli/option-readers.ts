import { type PlanParts, planFrom } from '../behaviour/jobs/plan-text.ts'
import { nearest } from '../contract/nearest.ts'
import { publicUrlOf } from '../http/links.ts'
import { UsageError } from './host.ts'

/** Turns what was written for an option into its value; `from` is the flag or variable, for the sentence of refusal. */
export type Reader<T> = (texts: readonly string[], from: string) => T

/** An option given several times counts as it was given last. */
const lastOf = (texts: readonly string[]): string => texts.at(-1) ?? ''

/** Any text but an empty one. */
export const text: Reader<string> = (texts, from) => {
  const value = lastOf(texts)
  if (value === '') throw new UsageError(`${from} needs a value.`)
  return value
}

/** All that was given. */
export const texts: Reader<readonly string[]> = (all, from) => all.map(one => text([one], from))

const host = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i

/** Hosts, separated by commas, each with a port or without; in small letters, as a URL has them. */
export const hosts: Reader<readonly string[]> = (all, from) => {
  const names = lastOf(all)
    .split(',')
    .map(name => name.trim().toLowerCase())
  const wrong = names.find(name => !host.test(name))
  if (wrong === undefined) return names
  throw new UsageError(`${from} takes hosts such as localhost or example.com:3000, not "${wrong}".`)
}

/** A whole number between two bounds, both included. */
export const wholeNumber =
  (least: number, most: number): Reader<number> =>
  (all, from) => {
    const value = lastOf(all)
    const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN
    if (number >= least && number <= most) return number
    throw new UsageError(`${from} takes a whole number from ${least} to ${most}, not "${value}".`)
  }

/** One of a few words. */
export const oneOf =
  <T extends string>(...words: readonly T[]): Reader<T> =>
  (all, from) => {
    const value = lastOf(all)
    const word = words.find(one => one === value)
    if (word !== undefined) return word
    const hint = nearest(value, words) || '.'
    throw new UsageError(`${from} takes ${words.join(', ')}, not "${value}"${hint}`)
  }

const switches: Readonly<Record<string, boolean>> = {
  true: true,
  1: true,
  yes: true,
  on: true,
  false: false,
  0: false,
  no: false,
  off: false
}

/** A switch: a flag on its own is on, a variable says which. */
export const onOff: Reader<boolean> = (all, from) => {
  const value = lastOf(all)
  const on = switches[value.toLowerCase()]
  if (on !== undefined) return on
  throw new UsageError(`${from} takes true or false, not "${value}".`)
}

/** One part of the plan of jobs, kept as it was written once it is known to be right. */
export const planPart =
  (part: keyof PlanParts): Reader<string> =>
  (all, from) => {
    const value = lastOf(all)
    try {
      planFrom({ [part]: value })
    } catch (error) {
      throw new UsageError(`${from}: ${(error as Error).message}`)
    }
    return value
  }

/** A URL of http or https. */
export const publicUrl: Reader<string> = (all, from) => {
  try {
    return publicUrlOf(lastOf(all), from)
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

const instant = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2}))?$/

/** `real`, or the time at which the clock is to stand. */
export const clock: Reader<string> = (all, from) => {
  const value = lastOf(all)
  if (value === 'real' || (instant.test(value) && !Number.isNaN(Date.parse(value)))) return value
  throw new UsageError(
    `${from} takes real or a time such as 2026-08-08T09:00:00Z, at which the clock then stands, not "${value}".`
  )
}
