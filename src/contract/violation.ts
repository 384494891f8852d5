import type { ErrorObject } from 'ajv'
import { nearest } from './nearest.ts'

/** One way in which a value breaks its schema. */
export interface Violation {
  /** Where in the value, as a JSON pointer; empty for the value itself. */
  readonly at: string
  /** The schema keyword that was broken. */
  readonly keyword: string
  /** What was expected and what was found, without the place: `must be one of …, not "done"`. */
  readonly message: string
  /** The text that is no day or moment, where one was expected. */
  readonly notADate?: string
}

/** One sentence for people: the place in dots, then what was expected. */
export const sentenceOf = ({ at, message }: Violation, whole = 'it'): string =>
  `${at.slice(1).replaceAll('/', '.') || whole} ${message}`

/** Words what Ajv found; needs the option `verbose` for the value found. */
export const violationOf = (error: ErrorObject): Violation => ({
  at: error.instancePath,
  keyword: error.keyword,
  message: (wordings[error.keyword] ?? other)(error),
  ...(isOfDate(error) && { notADate: String(error.data) })
})

/** A day where a moment is expected is a date, only not precise enough. */
const isOfDate = ({ keyword, params: { format }, data }: ErrorObject): boolean =>
  keyword === 'format' &&
  (format === 'date' || (format === 'date-time' && !/^\d{4}-\d\d-\d\d/.test(String(data))))

type Wording = (error: ErrorObject) => string

/** A value as a sentence shows it: JSON, cut off where it gets long; a number too large for JSON by its name. */
export const found = (value: unknown): string => {
  const text = typeof value === 'number' ? String(value) : jsonOf(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

const jsonOf = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? 'nothing'
  } catch {
    return 'what is nested too deeply'
  }
}

const oneOf = (allowed: unknown[], value: unknown): string => {
  const names = allowed.map(String)
  const hint = typeof value === 'object' ? '' : nearest(String(value), names)
  return `must be one of ${names.join(', ')}, not ${found(value)}${hint}`
}

/** The form of a pattern for names with commas between them: what it lists is told, and not the pattern. */
const listing = /^\^\(([\w|]+)\)\( \*, \*\(\1\)\)\*\$$/

const someOf: Wording = error => {
  const [, names] = listing.exec(error.params['pattern']) ?? []
  if (names === undefined) return other(error)
  return `must be some of ${names.replaceAll('|', ', ')}, not ${found(error.data)}`
}

const other: Wording = ({ message, data }) => `${message}, not ${found(data)}`

const wordings: Record<string, Wording> = {
  enum: ({ params, data }) => oneOf(params['allowedValues'], data),
  const: ({ params, data }) => `must be ${found(params['allowedValue'])}, not ${found(data)}`,
  type: ({ params, data }) => `must be ${[params['type']].flat().join(' or ')}, not ${found(data)}`,
  format: ({ params, data }) => `must be a ${params['format']}, not ${found(data)}`,
  pattern: someOf,
  required: ({ params }) => `must have ${params['missingProperty']}`,
  additionalProperties: ({ params, parentSchema }) => {
    const known = Object.keys(parentSchema?.['properties'] ?? {})
    const name = String(params['additionalProperty'])
    return `has no ${name}${nearest(name, known)}; it may have ${known.join(', ') || 'nothing'}`
  }
}
