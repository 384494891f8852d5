import findMyWay, { type HTTPMethod } from 'find-my-way'
import type { Values } from './contract.ts'
import { decoderFor, type Texts } from './decode.ts'
import type { Document } from './document.ts'
import type { Operation } from './operation.ts'

/** What a method and a path ask for. */
export interface Route {
  readonly operation: Operation
  /** The parameters of path and query, as what the contract says they are. */
  decode(query: Texts): Values
}

/** Finds what a method, in capitals, and a path below the API's base path ask for; undefined where that is nothing. */
export type FindRoute = (method: string, path: string) => Route | undefined

/** Longer than any path that gets here, so that a gid of any length is looked up, and not recognized. */
const longestParameter = 100_000

/**
 * The routes of a document, with those of its aliases. The ones that begin with the same segment are laid out when the
 * first of them is asked for: all at once would cost a start more than the rest of it.
 */
export const routesOf = (document: Document, operations: readonly Operation[]): FindRoute => {
  const groups = grouped(operations)
  const routers = new Map<string, FindRoute>()
  const aliases = Object.entries(document['x-aliases'] ?? {})
  return (method, asked) => {
    const path = knownPath(asked, aliases)
    const segment = firstSegment(path)
    const router = routers.get(segment)
    if (router) return router(method, path)
    const group = groups.get(segment)
    if (!group) return undefined
    const laidOut = routerFor(document, group)
    routers.set(segment, laidOut)
    return laidOut(method, path)
  }
}

/** A path that begins with an alias, with what the alias stands for. */
const knownPath = (path: string, aliases: readonly (readonly [string, string])[]): string => {
  for (const [alias, known] of aliases) {
    if (path.startsWith(alias) && path[alias.length] === '/') {
      return known + path.slice(alias.length)
    }
  }
  return path
}

const firstSegment = (path: string): string => {
  const end = path.slice(1).search(/[/?]/)
  return end < 0 ? path.slice(1) : path.slice(1, end + 1)
}

const grouped = (operations: readonly Operation[]): Map<string, Operation[]> => {
  const groups = new Map<string, Operation[]>()
  for (const operation of operations) {
    const segment = firstSegment(operation.path)
    const group = groups.get(segment)
    if (group) group.push(operation)
    else groups.set(segment, [operation])
  }
  return groups
}

const routerFor = (document: Document, operations: readonly Operation[]): FindRoute => {
  const router = findMyWay({ maxParamLength: longestParameter })
  for (const operation of operations) {
    const url = operation.path.replaceAll(/{(\w+)}/g, ':$1')
    const decoder = decoderFor(document, operation)
    // The router wants a handler. Nothing calls it: routes are found here, and followed elsewhere.
    router.on(operation.method as HTTPMethod, url, Boolean, { operation, decoder })
  }
  return (method, path) => {
    const found = router.find(method as HTTPMethod, path)
    if (!found) return undefined
    const { operation, decoder } = found.store
    return { operation, decode: query => decoder(found.params, query) }
  }
}
