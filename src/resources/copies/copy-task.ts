import type { Call } from '../../behaviour/call.ts'
import { born } from '../../behaviour/verbs/create.ts'
import type { Entity, Gid, Json, JsonObject } from '../../world/entity.ts'
import { valuesToCopy } from '../tasks/custom-ids.ts'
import { datesOf, type Shift } from './shifted-dates.ts'

/** How tasks are copied: what they take over, and where the copies stand. */
export interface Copying {
  readonly call: Call
  /** The elements of the task that `include` names: `notes`, `dates` …. */
  readonly takes: ReadonlySet<string>
  readonly shift: Shift
  /** The copies so far, by the original's gid. */
  readonly copies: Map<Gid, Entity>
  /** The places of the copy in projects and sections. */
  readonly memberships: (task: Entity) => readonly JsonObject[]
}

const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  notes: ['notes', 'html_notes'],
  assignee: ['assignee'],
  tags: ['tags']
}

/** Copies a task, with its subtasks and attachments where they are asked for. Each task is copied once. */
export const copyTask = (copying: Copying, task: Entity, fields: JsonObject = {}): Entity => {
  const { call, takes, copies } = copying
  const known = copies.get(task.gid)
  if (known) return fields['parent'] ? belowOf(call, known, fields) : known
  const copy = born(call, 'task', { ...contentOf(copying, task), ...fields })
  copies.set(task.gid, copy)
  if (takes.has('attachments')) copyAttachments(call, task, copy)
  if (takes.has('subtasks')) {
    for (const subtask of subtasksOf(call, task)) {
      copyTask(copying, subtask, { parent: copy.gid, rank: subtask['rank'] })
    }
  }
  return copy
}

/** A subtask that stands in a project of its own right may have been copied before its parent. */
const belowOf = ({ transaction }: Call, copy: Entity, { parent, rank }: JsonObject): Entity =>
  transaction.update(transaction.find(copy.gid) as Entity, { parent, rank })

const contentOf = (copying: Copying, task: Entity): JsonObject => {
  const { takes, shift, memberships, call } = copying
  const taken = Object.entries(fieldsOf).filter(([name]) => takes.has(name))
  const following = [
    call.me.gid,
    ...(takes.has('followers') ? ((task['followers'] ?? []) as Gid[]) : [])
  ]
  if (takes.has('assignee') && task['assignee']) following.push(String(task['assignee']))
  const held = taken.flatMap(([, fields]) => fields.map(field => [field, task[field]] as const))
  return {
    name: task['name'],
    resource_subtype: task['resource_subtype'],
    workspace: task['workspace'],
    custom_fields: valuesToCopy(task),
    followers: [...new Set(following)].filter(gid => gid !== ''),
    ...Object.fromEntries(held.filter(([, value]) => value !== undefined)),
    ...(takes.has('dates') && datesOf(task, shift)),
    memberships: memberships(task)
  }
}

/** The subtasks of a task, in their order. */
export const subtasksOf = ({ references, transaction }: Call, task: Entity): Entity[] =>
  references
    .referrers(transaction, task.gid)
    .filter(one => one.resource_type === 'task' && one['parent'] === task.gid)
    .sort(byRank)

const byRank = (a: Entity, b: Entity): number => (String(a['rank']) < String(b['rank']) ? -1 : 1)

/** Copies what is attached to a record. */
export const copyAttachments = (call: Call, from: Entity, to: Entity): void => {
  for (const one of call.references.referrers(call.transaction, from.gid)) {
    if (one.resource_type === 'attachment' && one['parent'] === from.gid) {
      copyAttachment(call, one, to)
    }
  }
}

/** Attaches to a record what is attached to another one; the copy shares the content. */
export const copyAttachment = (call: Call, attachment: Entity, to: Entity): void => {
  const { gid: _gid, resource_type: type, created_at: _at, ...fields } = attachment
  born(call, type, { ...fields, parent: to.gid } as JsonObject)
}

/** Lets the copies wait for what the originals wait for; for its copy, where that is copied too. */
export const copyDependencies = ({ call, copies }: Copying): void => {
  for (const [gid, copy] of copies) {
    const held = (call.transaction.find(gid)?.['dependencies'] ?? []) as Gid[]
    if (held.length === 0) continue
    const dependencies = held.map(one => copies.get(one)?.gid ?? one)
    call.transaction.update(call.transaction.find(copy.gid) as Entity, { dependencies })
  }
}

/** The places of a task, each right behind the original and nobody else's. */
export const besides = (task: Entity): JsonObject[] =>
  ((task['memberships'] ?? []) as JsonObject[]).map(place => ({
    ...place,
    rank: `${place['rank'] as Json}${task.gid}1`
  }))
