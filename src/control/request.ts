import { type Contract, checkParameters, type Values } from '../contract/contract.ts'
import type { PathOperation } from '../contract/document.ts'
import { nearest } from '../contract/nearest.ts'
import type { Operation } from '../contract/operation.ts'
import { ControlError, refuseViolations } from './failure.ts'

/** A request of the control API with its transport taken off. */
export interface Sent {
  readonly path: Values
  readonly query: Values
  readonly contentType: string | undefined
  /** The body as it came; empty if there is none. */
  readonly text: string
}

/** What a request asks, checked against the contract. */
export interface Asked {
  readonly parameters: Values
  /** The value of a JSON body; the text of one that may be in several formats; undefined if the operation takes none. */
  readonly body: unknown
}

/** Checks a request against its operation. Throws a 400 with a sentence for each mistake, or a 415. */
export const checked = (contract: Contract, operation: Operation, sent: Sent): Asked => {
  refuseUnknownQuery(operation, Object.keys(sent.query))
  const parameters = { ...sent.query, ...sent.path }
  refuseViolations(checkParameters(contract, operation, parameters), 'it')
  return { parameters, body: bodyOf(contract, operation, sent) }
}

/** The operation as authored; its `security` is an empty list where no token is ever asked for. */
export const authored = ({ document }: Contract, { path, method }: Operation): PathOperation =>
  document.paths[path]?.[method.toLowerCase()] as PathOperation

/** Whether the operation takes its body as a text, in any of several formats. */
export const takesText = (contract: Contract, operation: Operation): boolean =>
  Object.keys(authored(contract, operation).requestBody?.content ?? {}).length > 1

const refuseUnknownQuery = ({ parameters }: Operation, names: readonly string[]): void => {
  const known = parameters.filter(one => one.in === 'query').map(({ name }) => name)
  const unknown = names.filter(name => !known.includes(name))
  if (unknown.length === 0) return
  const list = known.length > 0 ? `there is ${known.join(', ')}` : 'there are none here'
  throw new ControlError(
    400,
    ...unknown.map(name => `There is no query parameter ${name}${nearest(name, known)}; ${list}`)
  )
}

const bodyOf = (contract: Contract, operation: Operation, sent: Sent): unknown => {
  const { body } = operation
  const text = sent.text.trim()
  if (!body) return refuseBody(operation, text)
  if (text === '') throw new ControlError(400, `The body is missing: ${takes(contract, operation)}`)
  if (takesText(contract, operation)) return sent.text
  refuseOtherTypes(sent.contentType)
  const value = parse(text)
  refuseViolations(contract.check(body.pointer)(value), 'The body')
  return value
}

/** Clients that always send JSON send `{}` where there is nothing to say. */
const refuseBody = ({ method, path }: Operation, text: string): undefined => {
  if (text === '' || text === '{}') return undefined
  throw new ControlError(400, `${method} ${path} takes no body`)
}

/** `setClock takes {"mode":"fixed"}`, with the example of the contract. */
const takes = (contract: Contract, operation: Operation): string => {
  const content = authored(contract, operation).requestBody?.content?.['application/json']
  const { example } = content as { example?: unknown }
  return `${operation.method} ${operation.path} takes JSON such as ${JSON.stringify(example)}`
}

const refuseOtherTypes = (contentType = 'application/json'): void => {
  if (/^application\/([\w.-]+\+)?json\b/i.test(contentType)) return
  throw new ControlError(415, `The body must be sent as application/json, not ${contentType}`)
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ControlError(400, `The body must be JSON: ${(error as Error).message}`)
  }
}
