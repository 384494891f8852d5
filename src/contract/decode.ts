import type { Values } from '../contract/contract.ts'
import { type Document, resolve, type Schema } from '../contract/document.ts'
import type { Operation } from '../contract/operation.ts'

/** Parameters as they stand in a URL: a text, or several where the name was repeated. */
export type Texts = Readonly<Record<string, string | readonly string[] | undefined>>

type Decode = (text: string | readonly string[]) => unknown

/**
 * Makes the decoder for an operation's path and query: texts become what the contract says they are. A text that
 * cannot become that stays a text, for the check to refuse. Names that the contract neither has nor has a pattern for are
 * left out.
 */
export const decoderFor = (
  document: Document,
  operation: Operation
): ((path: Texts, query: Texts) => Values) => {
  const decoders = operation.parameters.map(
    ({ name, in: place, schema }) =>
      [name, place, decodeAs(resolve<Schema>(document, schema))] as const
  )
  return (path, query) => {
    const values: Record<string, unknown> = {}
    for (const [name, place, decode] of decoders) {
      const text = (place === 'path' ? path : query)[name]
      if (text !== undefined) values[name] = decode(text)
    }
    return operation.alsoTakes ? { ...values, ...unnamed(operation.alsoTakes, query) } : values
  }
}

const unnamed = (alsoTakes: RegExp, query: Texts): Record<string, string> => {
  const named = Object.entries(query).filter(([name]) => alsoTakes.test(name))
  return Object.fromEntries(named.map(([name, text = '']) => [name, last(text)]))
}

const decodeAs = ({ type }: Schema): Decode => {
  if (type === 'boolean') return text => booleans.get(last(text).toLowerCase()) ?? text
  if (type === 'integer' || type === 'number') return text => numberOr(last(text))
  if (type === 'array') return text => [text].flat().flatMap(one => one.split(','))
  return last
}

/** Python clients write `True` and `False`. */
const booleans = new Map([
  ['true', true],
  ['false', false]
])

const numberOr = (text: string): number | string =>
  /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text

/** Of a name given twice, the last counts. Ours: the live rule is not known. */
export const last = (text: string | readonly string[]): string =>
  typeof text === 'string' ? text : (text.at(-1) ?? '')
