import type { Call } from '../../behaviour/call.ts'
import { born } from '../../behaviour/verbs/create.ts'
import { timestamp } from '../../world/clock.ts'
import type { Entity, Gid, Json, JsonObject } from '../../world/entity.ts'
import { dayAfter } from '../calendar.ts'
import { copyAttachment } from './copy-task.ts'

/**
 * Makes the task that a template describes, in the projects that it names or else in the template's own. Ours: what
 * it waits for and what waits for it is made too, below it if a subtask has the name, else beside it.
 */
export const taskFrom = (call: Call, template: Entity): Entity => {
  const recipe = (template['template'] ?? {}) as JsonObject
  const workspace = call.transaction.find(String(template['project']))?.['workspace']
  const memberships = placesOf(call, template, recipe)
  const task = born(call, 'task', {
    ...{ name: call.data['name'] ?? template['name'], workspace, memberships },
    custom_fields: template['custom_field_values'],
    ...contentOf(call, recipe)
  })
  for (const gid of (recipe['attachments'] ?? []) as Gid[]) {
    const attachment = call.transaction.find(gid)
    if (attachment) copyAttachment(call, attachment, task)
  }
  const site: Site = { call, workspace, memberships, made: new Map() }
  for (const below of listIn(recipe, 'subtasks')) partOf(site, below, { parent: task.gid })
  relate(site, task, recipe)
  return call.transaction.find(task.gid) as Entity
}

/** Where the parts of a recipe become tasks, and those made so far, by name. */
interface Site {
  readonly call: Call
  readonly workspace: Json | undefined
  readonly memberships: readonly JsonObject[]
  readonly made: Map<string, Gid>
}

const listIn = (recipe: JsonObject, field: string): JsonObject[] =>
  (recipe[field] ?? []) as JsonObject[]

const partOf = ({ call, workspace, made }: Site, part: JsonObject, place: JsonObject): Gid => {
  const { name = '' } = part
  const fields = { name, workspace, resource_subtype: subtypeOf(part), ...place }
  const { gid } = born(call, 'task', fields)
  made.set(String(name), gid)
  return gid
}

const relate = (site: Site, task: Entity, recipe: JsonObject): void => {
  const { memberships, made } = site
  const { transaction } = site.call
  const named = (part: JsonObject): Gid =>
    made.get(String(part['name'])) ?? partOf(site, part, { memberships })
  const dependencies = listIn(recipe, 'dependencies').map(named)
  if (dependencies.length > 0) transaction.update(task, { dependencies })
  for (const gid of listIn(recipe, 'dependents').map(named)) {
    transaction.update(transaction.find(gid) as Entity, { dependencies: [task.gid] })
  }
}

const contentOf = ({ me, transaction }: Call, recipe: JsonObject): JsonObject => {
  const day = (days: unknown) =>
    typeof days === 'number' ? dayAfter(timestamp(transaction.now).slice(0, 10), days) : undefined
  const due = day(recipe['relative_due_on'])
  const time = recipe['due_time']
  const followers = [me.gid, ...((recipe['followers'] ?? []) as Gid[])].filter(gid => gid !== '')
  return {
    ...{ resource_subtype: subtypeOf(recipe), followers: [...new Set(followers)] },
    ...{ notes: recipe['description'], html_notes: recipe['html_description'] },
    ...{ start_on: day(recipe['relative_start_on']), due_on: due },
    due_at: due && typeof time === 'string' ? `${due}T${time}` : undefined
  }
}

/** The recipe's kinds of task have other names than the tasks'. */
const subtypeOf = ({ task_resource_subtype: subtype }: JsonObject): string =>
  subtype === undefined || subtype === 'default_task'
    ? 'default_task'
    : String(subtype).replace('_task', '')

const placesOf = ({ transaction }: Call, template: Entity, recipe: JsonObject): JsonObject[] => {
  const named = (recipe['memberships'] ?? []) as Gid[]
  const projects = named.length > 0 ? named : [template['project']]
  return projects
    .filter(gid => typeof gid === 'string' && transaction.find(gid))
    .map(project => ({ project }))
}
