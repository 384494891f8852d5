import { parse } from 'yaml'
import type { Difference } from './schemas.ts'

/** A difference that is wanted. In `where` and `what` a `*` stands for any text. */
export interface Deliberate {
  readonly where: string
  readonly what: string
  readonly why: string
}

/** Reads the list of deliberate differences; throws a sentence that names the entry that is none. */
export const parseDeliberate = (text: string): Deliberate[] => {
  const list: unknown = parse(text) ?? []
  if (!Array.isArray(list)) throw new Error('The deliberate differences must be a list.')
  return list.map((entry: unknown, index) => {
    if (!isDeliberate(entry)) {
      throw new Error(
        `Deliberate difference ${index + 1} must have where, what and why, all texts.`
      )
    }
    return entry
  })
}

const isDeliberate = (entry: unknown): entry is Deliberate => {
  if (typeof entry !== 'object' || entry === null) return false
  const keys = Object.keys(entry).sort().join(' ')
  return keys === 'what where why' && Object.values(entry).every(one => typeof one === 'string')
}

/** What is left to say: the differences that nobody wanted, then the entries to which nothing answers any more. */
export const undeclared = (
  differences: readonly Difference[],
  deliberate: readonly Deliberate[]
): string[] => {
  const entries = deliberate.map(entry => ({ entry, fits: matcherOf(entry) }))
  return [
    ...differences
      .filter(difference => !entries.some(({ fits }) => fits(difference)))
      .map(({ where, what }) => `${where}: ${what}`),
    ...entries
      .filter(({ fits }) => !differences.some(fits))
      .map(
        ({ entry }) => `No difference answers to the deliberate "${entry.where}: ${entry.what}".`
      )
  ]
}

const matcherOf = ({ where, what }: Deliberate): ((difference: Difference) => boolean) => {
  const [place, matter] = [patternOf(where), patternOf(what)]
  return difference => place.test(difference.where) && matter.test(difference.what)
}

const patternOf = (glob: string): RegExp =>
  new RegExp(`^${glob.replace(/[.+?^${}()|[\]\\/]/g, '\\$&').replaceAll('*', '.*')}$`)
