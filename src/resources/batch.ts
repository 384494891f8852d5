import type { Action, Call } from '../behaviour/call.ts'
import { type AsanaError, badInput } from '../behaviour/errors.ts'
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

const actionsOf = ({ data }: Call): (Action | AsanaError)[] => {
  const actions = (data['actions'] ?? []) as readonly JsonObject[]
  if (actions.length >= 1 && actions.length <= most) return actions.map(actionOf)
  throw badInput(`actions: must be 1 to ${most} actions, not ${actions.length}`)
}

/** Documented: what an action may not ask is refused to that action. The words are ours. */
const actionOf = (asked: JsonObject): Action | AsanaError => {
  const method = String(asked['method']).toUpperCase()
  const relative = String(asked['relative_path'])
  const path = relative.startsWith('/') ? relative : `/${relative}`
  if (path.includes('?')) {
    return badInput(
      `relative_path: must have no query; the parameters of a GET stand in data: ${relative}`
    )
  }
  if (excluded.some(one => one.test(`${method} ${path}`))) {
    return badInput(`relative_path: ${method} ${path} cannot be part of a batch`)
  }
  const { data = {}, options = {} } = asked as Record<string, JsonObject | undefined>
  const { limit, offset, ...shown } = options
  const inQuery = method === 'GET' || method === 'HEAD'
  return {
    method,
    path,
    query: { ...textsOf({ limit, offset }), ...(inQuery && textsOf(data)) },
    data: inQuery ? {} : data,
    options: shown
  }
}

/** A list in a query is one text, separated by commas. */
const textsOf = (values: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [[name, String(value)] as const]
    )
  )
