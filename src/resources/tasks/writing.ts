import type { Call } from '../../behaviour/call.ts'
import { cannotWrite, missingInput, specifyOneOf, unknownObject } from '../../behaviour/errors.ts'
import { born } from '../../behaviour/verbs/create.ts'
import type { Entity, Gid, Json, JsonObject } from '../../world/entity.ts'
import { customFieldsTaken } from '../custom-fields/values.ts'
import { taskDatesTaken } from '../dates.ts'
import { textsIn } from '../mentions.ts'
import { isBlank } from '../names.ts'
import { unassigned } from '../refusals.ts'
import { ownerOf } from '../user-task-lists.ts'
import { workspaceOf } from '../workspaces.ts'
import { completion, liking } from './completion.ts'
import { placesAsked } from './places-asked.ts'

/** Creates a task of what the body says, under a parent if one is given. */
export const createTask = (call: Call, parent?: Entity): Entity => {
  const { data, me, transaction } = call
  const above = parent ?? transaction.find(String(data['parent']))
  const workspace = homeOf(call, above)
  const { projects: _projects, memberships: _memberships, custom_fields: _values, ...said } = data
  const blank: Entity = { gid: '', resource_type: 'task' }
  const fields = { ...said, ...written(call, blank) }
  const memberships = placesAsked(call)
  const draft = { ...blank, memberships, workspace }
  return born(call, 'task', {
    ...fields,
    ...{ workspace, memberships, parent: above?.gid ?? null },
    followers: followersWith(data['followers'], me.gid, data['assignee']),
    custom_fields: customFieldsTaken(call, draft, valuesIn(data))
  })
}

/** Writes what the body says on a task; the assignee follows it. */
export const updateTask = (call: Call, task: Entity): Entity => {
  const { data, transaction } = call
  // Reported: no request leaves a task without a name. The words are ours.
  if (data['name'] !== undefined && isBlank(data['name'])) throw missingInput('name')
  refuseCustomType(data, data['resource_subtype'] ?? task['resource_subtype'])
  const fields = written(call, task)
  const values = data['custom_fields']
    ? { custom_fields: customFieldsTaken(call, task, valuesIn(data)) }
    : {}
  return transaction.update(task, {
    ...data,
    ...fields,
    ...values,
    followers: followersWith(task['followers'], data['assignee'])
  })
}

/** Documented: only tasks of subtype `custom` have a type and a status of it. */
const refuseCustomType = (data: JsonObject, kind: Json | undefined): void => {
  const field = ['custom_type', 'custom_type_status_option'].find(name => data[name])
  if (field !== undefined && kind !== 'custom') throw cannotWrite(field)
}

const valuesIn = (data: JsonObject): JsonObject => (data['custom_fields'] ?? {}) as JsonObject

/** Live, 2025: who creates a task and whose it is follow it. */
const followersWith = (held: Json | undefined, ...others: (Json | undefined)[]): Gid[] => {
  const all = [
    ...((held ?? []) as Gid[]),
    ...others.filter(one => typeof one === 'string' && one !== '')
  ]
  return [...new Set(all as Gid[])]
}

/** Reported: one of them is needed, and memberships alone are not enough. */
const homeOf = (call: Call, above: Entity | undefined): Gid => {
  const { data, transaction } = call
  const [first] = (data['projects'] ?? []) as Gid[]
  const holder = above ?? transaction.find(String(first))
  const found = data['workspace'] ?? holder?.['workspace']
  if (typeof found === 'string') return found
  if (!holder) throw specifyOneOf(['workspace', 'parent', 'projects'])
  return workspaceOf(call)
}

/** What a body makes of the fields that hang together. */
const written = (call: Call, task: Entity): JsonObject => {
  const { data } = call
  return {
    ...textsIn(call, 'notes', 'html_notes'),
    ...taskDatesTaken(data, data['resource_subtype'] ?? task['resource_subtype']),
    ...assignment(call, task),
    ...completion(call, task),
    ...liking(call, task)
  }
}

const assignment = (call: Call, task: Entity): JsonObject => {
  const { data, me } = call
  const assignee = data['assignee'] === undefined ? task['assignee'] : data['assignee']
  if (data['assignee_status'] !== undefined && !assignee) throw unassigned()
  const section = sectionTaken(call, task, assignee)
  if (data['assignee'] === undefined) return section
  // Live, April 2026: what is nobody's has no such section. Reported: nor is it planned by anybody.
  if (data['assignee'] === null) return { ...section, ...nobodys }
  return { ...section, assigned_by: me.gid }
}

const nobodys = { assignee_section: undefined, assignee_status: undefined, assigned_by: null }

/** A section of the assignee's own list; another assignee's task is in none unless one is named. */
const sectionTaken = (
  { data, transaction }: Call,
  task: Entity,
  assignee: Json | undefined
): JsonObject => {
  const { assignee_section: section } = data
  if (typeof section === 'string' && ownerOf(section, transaction) !== assignee) {
    throw unknownObject('assignee_section', section)
  }
  if (section !== undefined) return { assignee_section: section }
  return assignee === task['assignee'] ? {} : { assignee_section: null }
}
