import { notAnObject } from '../behaviour/errors.ts'
import type { Options } from '../behaviour/inquiry.ts'
import type { Json, JsonObject } from '../world/entity.ts'
import { invalidJson, unwrapped } from './refusals.ts'

/** What a body says: fields of the record, and how the answer is to look. */
export interface Sent {
  readonly data: JsonObject
  readonly options: Options
}

const nothing: Sent = { data: {}, options: {} }

/**
 * Reads a body: JSON `{"data": {…}, "options": {…}}`, also without a content type, or a form with bare fields.
 * An empty body says nothing, and neither does `data: []`, which is how PHP writes an empty object, or `data: null`.
 */
export const readBody = (text: string, contentType = ''): Sent => {
  if (text.trim() === '') return nothing
  if (isForm(text, contentType)) return sentFields([...new URLSearchParams(text)])
  const body = parse(text)
  const foreign = Object.keys(body).find(key => key !== 'data' && key !== 'options')
  if (foreign !== undefined) throw unwrapped(foreign)
  const { data, options } = body
  return { data: dataOf(data), options: isObject(options) ? options : {} }
}

/** In the words for a field that is no object; that they are said of `data` is ours. */
const dataOf = (data: Json | undefined = null): JsonObject => {
  if (isObject(data)) return data
  if (data === null || (Array.isArray(data) && data.length === 0)) return {}
  throw notAnObject('data', typeof data === 'object' ? JSON.stringify(data) : data)
}

/** `curl -d` calls JSON a form as well; no field of a form begins with a brace. */
const isForm = (text: string, contentType: string): boolean =>
  contentType.includes('application/x-www-form-urlencoded') && !text.trimStart().startsWith('{')

/** The fields of a form: those called `opt_…` say how the answer is to look. */
export const sentFields = (fields: readonly (readonly [string, string])[]): Sent => {
  const isOption = ([name]: readonly [string, string]) => name.startsWith('opt_')
  const options = fields.filter(isOption).map(([name, value]) => [name.slice(4), value] as const)
  const data = fields.filter(field => !isOption(field))
  return { data: Object.fromEntries(data), options: Object.fromEntries(options) }
}

const parse = (text: string): JsonObject => {
  try {
    const body: Json = JSON.parse(text)
    if (isObject(body)) return body
  } catch {
    throw invalidJson()
  }
  throw invalidJson()
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
