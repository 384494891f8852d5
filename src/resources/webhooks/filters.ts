import { badInput } from '../../behaviour/errors.ts'
import type { Entity, Json, JsonObject } from '../../world/entity.ts'
import type { Event } from '../../world/events.ts'

/** A kind of event, as a webhook asks for it. */
interface Filter extends JsonObject {
  readonly resource_type?: string
  readonly resource_subtype?: string
  readonly action?: string
  readonly fields?: readonly string[]
}

/** What can be asked for on a team, a portfolio or a workspace, and of it which actions. Documented. */
const higher: Readonly<Record<string, readonly string[]>> = {
  project: ['added', 'changed', 'deleted', 'removed', 'undeleted'],
  team_membership: ['added', 'removed'],
  workspace_membership: ['added', 'removed']
}
const highTypes = ['team', 'portfolio', 'workspace']

/** The filters of a webhook on a record. Throws for what they may not ask for there; the rules are documented, the words are ours. */
export const filtersOn = (resource: Entity | undefined, filters: Json | undefined = []): Json => {
  const type = String(resource?.resource_type)
  const all = filters as Filter[]
  const isHigh = highTypes.includes(type)
  if (isHigh && all.length === 0) throw badInput(`filters: Must be given for a ${type}`)
  for (const [at, filter] of all.entries()) {
    const misfit = misfitIn(filter) ?? (isHigh ? misfitHigh(filter, type) : undefined)
    if (misfit) throw badInput(`filters: [${at}]: ${misfit}`)
  }
  return filters
}

const misfitIn = ({ action, fields }: Filter): string | undefined =>
  fields && action !== 'changed' ? 'fields: Goes with the action changed only' : undefined

const misfitHigh = (
  { resource_type: wanted = '', action, fields }: Filter,
  type: string
): string | undefined => {
  const actions = higher[wanted]
  const types = Object.keys(higher).join(', ')
  if (!actions) return `resource_type: Must be one of ${types} for a ${type}`
  if (fields) return `fields: Cannot be given for a ${type}`
  if (action === undefined || actions.includes(action)) return undefined
  return `action: Must be one of ${actions.join(', ')} for a ${wanted} in a ${type}`
}

/** Whether a webhook wants an event: it passes any of its filters, or there are none. Documented. */
export const wants = ({ filters }: Entity, event: Event): boolean => {
  const all = (filters ?? []) as Filter[]
  return all.length === 0 || all.some(filter => passes(filter, event))
}

const passes = (filter: Filter, { resource, action, change }: Event): boolean => {
  const { resource_type: type, resource_subtype: subtype, fields } = filter
  return (
    [undefined, resource.resource_type].includes(type) &&
    [undefined, resource.resource_subtype].includes(subtype) &&
    [undefined, action].includes(filter.action as typeof action) &&
    (!fields || fields.includes(String(change?.field)))
  )
}
