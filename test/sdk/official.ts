import asanaSdk from 'asana'
import type { Operation } from '../../src/contract/operation.ts'

/** What an operation is asked: gids of its path by their order, the query, and what the body says in `data`. */
export interface Asked {
  readonly path?: readonly (string | undefined)[]
  readonly query?: Readonly<Record<string, unknown>>
  readonly data?: Readonly<Record<string, unknown>>
  /** The parts of a multipart form, in place of `data`. */
  readonly form?: Readonly<Record<string, unknown>>
}

/** What came back, as it was on the wire. */
export interface Told {
  readonly status: number
  readonly body: unknown
}

/** What a method of the SDK is called with. */
type Method = (...args: unknown[]) => Promise<unknown>

/** The official SDK, pointed at a mock, by operation: each of its classes has some of them as methods. */
export interface Official {
  /** Undefined if the SDK has no method of that name. */
  method(operationId: string): Method | undefined
  /** Calls the method of an operation as its documentation says, and tells what came over the wire, be it a refusal. */
  call(operation: Operation, asked: Asked): Promise<Told>
}

/** The SDK's client at a base URL; every answer it gets is told to `listen`. */
export const clientAt = (
  baseUrl: string,
  listen: (told: Told) => void = () => undefined
): asanaSdk.ApiClient => {
  const client = new asanaSdk.ApiClient()
  client.basePath = baseUrl
  const { token } = client.authentications
  if (token) token.accessToken = '0/any-token'
  const callApi = client.callApi.bind(client)
  client.callApi = async (...args) => {
    const answer = await callApi(...args).catch(error => {
      listen(error.response)
      throw error
    })
    listen(answer.response)
    return answer
  }
  return client
}

/** Finds the SDK's method for each operation by walking its classes. */
export const officialAt = (baseUrl: string): Official => {
  let heard: Told | undefined
  const client = clientAt(baseUrl, told => {
    heard = told
  })
  const methods = methodsOf(client)
  return {
    method: id => methods.get(id),
    call: async (operation, asked) => {
      heard = undefined
      const method = methods.get(operation.id)
      if (!method) throw new Error(`The SDK has no ${operation.id}.`)
      const error = await method(...argumentsOf(operation, asked)).catch(error => error)
      if (!heard) throw error
      return heard
    }
  }
}

type Api = Record<string, Method>

const methodsOf = (client: asanaSdk.ApiClient): Map<string, Method> => {
  const classes = Object.entries(asanaSdk).filter(([name]) => name.endsWith('Api'))
  return new Map(
    classes.flatMap(([, one]) => {
      const Class = one as unknown as new (client: asanaSdk.ApiClient) => Api
      const api = new Class(client)
      const names = Object.getOwnPropertyNames(Class.prototype)
      return names.map(name => [name, (...args: unknown[]) => (api[name] as Method)(...args)])
    }) as [string, Method][]
  )
}

/** A body that must be there leads, then the path, then what the query must have; all else stands in one object. */
const argumentsOf = (operation: Operation, { path = [], query = {}, data, form }: Asked) => {
  const { parameters, body } = operation
  const needed = parameters.filter(one => one.in === 'query' && one.required).map(one => one.name)
  const leads = body?.required && body.files === undefined
  const rest = Object.entries(query).filter(([name]) => !needed.includes(name))
  const late = data && !leads ? { body: { data } } : {}
  return [
    ...(leads ? [{ data }] : []),
    ...path,
    ...needed.map(name => query[name]),
    { ...Object.fromEntries(rest), ...late, ...form }
  ]
}
