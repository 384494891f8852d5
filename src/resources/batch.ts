import type { Action, Call } from '../behaviour/call.ts'
import { badInput } from '../behaviour/errors.ts'
import type { Service } from '../behaviour/resource.ts'
import type { JsonObject } from '../world/entity.ts'

/** Documented. */
const most = 10

/** What cannot be asked for in a batch. Documented. */
const excluded: readonly RegExp[] = [
  /^POST \/batch$/,
  /^POST \/(tasks\/[^/]+\/)?attachments$/,
  /^[A-Z]+ \/organization_exports\b/
]

/** Several requests in one. */
export const batch: Service = {
  operations: {
    createBatchRequest: { actions: call => actionsOf(call) }
  }
}

const actionsOf = ({ data }: Call): Action[] => {
  const actions = (data['actions'] ?? []) as readonly JsonObject[]
  if (actions.length >= 1 && actions.length <= most) return actions.map(actionOf)
  throw badInput(`actions: must be 1 to ${most} actions, not ${actions.length}`)
}

const actionOf = (asked: JsonObject, at: number): Action => {
  const method = String(asked['method']).toUpperCase()
  const path = pathOf(String(asked['relative_path']), at)
  if (excluded.some(one => one.test(`${method} ${path}`))) {
    throw badInput(`actions: [${at}]: ${method} ${path} cannot be part of a batch`)
  }
  const { data = {}, options = {} } = asked as Record<string, JsonObject | undefined>
  const { limit, offset, fields } = options
  const inQuery = method === 'GET' || method === 'HEAD'
  return {
    method,
    path,
    query: { ...textsOf({ limit, offset }), ...(inQuery && textsOf(data)) },
    data: inQuery ? {} : data,
    fields: fields as readonly string[] | undefined
  }
}

const pathOf = (path: string, at: number): string => {
  const place = `actions: [${at}]: relative_path`
  if (path.includes('?')) {
    throw badInput(`${place}: must have no query; the parameters of a GET stand in data: ${path}`)
  }
  return path.startsWith('/') ? path : `/${path}`
}

/** A list in a query is one text, separated by commas. */
const textsOf = (values: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [[name, String(value)] as const]
    )
  )
