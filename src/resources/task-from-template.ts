import type { Call } from '../behaviour/call.ts'
import { born } from '../behaviour/verbs/create.ts'
import { timestamp } from '../world/clock.ts'
import type { Entity, Gid, JsonObject } from '../world/entity.ts'
import { dayAfter } from './shifted-dates.ts'

/** Makes the task that a template describes, in the projects that it names or else in the template's own. */
export const taskFrom = (call: Call, template: Entity): Entity => {
  const recipe = (template['template'] ?? {}) as JsonObject
  const workspace = call.transaction.find(String(template['project']))?.['workspace']
  const task = born(call, 'task', {
    ...{ name: call.data['name'] ?? template['name'], workspace },
    ...contentOf(call, recipe),
    memberships: placesOf(call, template, recipe)
  })
  for (const below of (recipe['subtasks'] ?? []) as JsonObject[]) {
    born(call, 'task', {
      ...{ name: below['name'], workspace, parent: task.gid },
      resource_subtype: subtypeOf(below)
    })
  }
  return task
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
