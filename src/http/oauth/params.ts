import type { FastifyRequest } from 'fastify'
import type { Params } from '../../behaviour/oauth/apps.ts'

/**
 * What a request of OAuth says, in its query and in its body, which is a form. Clients also send JSON, or everything in the
 * query; ours, as it is not known whether the live service takes it. Of a name given twice, the last counts.
 */
export const paramsIn = ({ query, body }: Pick<FastifyRequest, 'query' | 'body'>): Params => {
  const texts = Object.entries(query as Record<string, string | readonly string[]>)
  const inQuery = texts.flatMap(([name, value]) =>
    [value].flat().map(text => [name, text] as const)
  )
  return Object.fromEntries([...inQuery, ...pairsIn(typeof body === 'string' ? body : '')])
}

const pairsIn = (text: string): (readonly [string, string])[] =>
  text.trimStart().startsWith('{') ? pairsOfJson(text) : [...new URLSearchParams(text)]

/** No field of a form begins with a brace, so what is no JSON says nothing. */
const pairsOfJson = (text: string): (readonly [string, string])[] => {
  try {
    const values = Object.entries(JSON.parse(text) as object)
    return values.map(([name, value]) => [name, String(value)] as const)
  } catch {
    return []
  }
}
