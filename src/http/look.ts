import { badInput } from '../behaviour/errors.ts'
import type { Options } from '../behaviour/inquiry.ts'
import { last, type Texts } from '../contract/decode.ts'

/** Naming `opt_pretty` is enough; only `false` (or `False`) turns it off. */
export const isPretty = (query: Texts, { pretty }: Options): boolean => {
  const { opt_pretty: asked } = query
  const said = asked === undefined ? (pretty ?? false) : last(asked)
  return typeof said === 'object' || String(said).toLowerCase() !== 'false'
}

/**
 * The function of a page that an answer is handed to (JSONP); undefined where none is named. Documented until 2019.
 * The refusal of what is no name is ours.
 */
export const callbackOf = (query: Texts, { jsonp }: Options): string | undefined => {
  const name = query['opt_jsonp'] ?? jsonp
  if (name === undefined || name === null) return undefined
  if (typeof name === 'string' && /^[\w$.]{1,100}$/.test(name)) return name
  throw badInput('opt_jsonp: must be the name of a function, such as callback')
}
