import type { Call } from '../behaviour/call.ts'
import { born } from '../behaviour/verbs/create.ts'
import { timestamp } from '../world/clock.ts'
import type { Entity, Gid, JsonObject } from '../world/entity.ts'
import type { Change } from '../world/transaction.ts'
import type { World } from '../world/world.ts'
import { linkTo, type Piece, saidBy } from './story-texts.ts'
import { placesTold } from './task-place-stories.ts'

/** Who changes what: of a call, what writing a story needs. */
export type Teller = Pick<Call, 'transaction' | 'catalogue' | 'me'>

/** A story to be told: its subtype, what it says behind the actor's name, and its fields of detail. */
export interface Telling {
  readonly subtype: string
  readonly pieces: readonly Piece[]
  readonly fields?: JsonObject
}

/** What one kind of change tells; `before` is an empty task where the task is new. */
export type Tale = (before: Entity, after: Entity, world: World) => readonly Telling[]

/** Writes down what a change of a task tells; nothing for one that went. A new task tells where it is and whose. */
export const tellTask = ({ before, after }: Change, call: Teller): void => {
  if (!after) return
  const { world } = call.transaction
  const tales = before ? [...onChange, ...always] : always
  const told = tales.flatMap(tale => tale(before ?? empty, after, world))
  for (const telling of told) tell(call, after, telling)
}

const empty: Entity = { gid: '', resource_type: '' }

/** Writes one system story about a record. */
export const tell = (call: Teller, target: Entity, { subtype, pieces, fields }: Telling): Entity =>
  born(call, 'story', {
    ...{ type: 'system', resource_subtype: subtype, target: target.gid },
    ...{ created_by: call.me.gid || undefined, created_at: timestamp(call.transaction.now) },
    ...saidBy(call.me, pieces),
    ...fields
  })

/** Tells on a copy of which task it is one. Live, 2025. */
export const tellDuplicated = (call: Teller, copy: Entity, original: Gid): Entity =>
  tell(call, copy, {
    subtype: 'duplicated',
    pieces: ['duplicated task from ', linkTo(original, call.transaction.world)],
    fields: { duplicated_from: original }
  })

/** The older texts with the actor's name put before them, as the live ones have it since 2023. */
const named: Tale = (before, after) =>
  before['name'] === after['name']
    ? []
    : [
        {
          subtype: 'name_changed',
          pieces: [`changed the name to "${after['name']}"`],
          fields: { old_name: String(before['name'] ?? ''), new_name: after['name'] }
        }
      ]

const noted: Tale = (before, after) =>
  (before['notes'] ?? '') === (after['notes'] ?? '') && before['html_notes'] === after['html_notes']
    ? []
    : [{ subtype: 'notes_changed', pieces: ['changed the description'] }]

/** Live, August 2026, for completion; its opposite is ours. */
const completed: Tale = (before, after) => {
  if (Boolean(before['completed']) === Boolean(after['completed'])) return []
  const word = after['completed'] ? 'complete' : 'incomplete'
  return [{ subtype: `marked_${word}`, pieces: [`marked this task ${word}`] }]
}

/** Live, 2025: `changed the due date to Sep 25, 2025`; that it was taken off is ours. */
const dated: Tale = (before, after) => {
  if (dateFields.every(name => (before[name] ?? null) === (after[name] ?? null))) return []
  const due = after['due_on']
  const pieces =
    typeof due === 'string' ? [`changed the due date to ${dayOf(due)}`] : ['removed the due date']
  const fields = { old_dates: datesOf(before), new_dates: datesOf(after) }
  return [{ subtype: 'due_date_changed', pieces, fields }]
}

const dateFields = ['due_on', 'due_at', 'start_on']

const datesOf = (task: Entity): JsonObject => ({
  start_on: task['start_on'] ?? null,
  due_at: task['due_at'] ?? null,
  ...(task['due_on'] ? { due_on: task['due_on'] } : {})
})

const dayOf = (day: string): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(day))

/** The documented text with the actor's name; ours for nobody. */
const assigned: Tale = (before, after, world) => {
  const [old, young] = [before['assignee'] ?? null, after['assignee'] ?? null]
  if (old === young) return []
  if (young !== null) {
    const pieces = ['assigned to ', linkTo(String(young), world)]
    return [{ subtype: 'assigned', pieces, fields: { assignee: young } }]
  }
  return [{ subtype: 'unassigned', pieces: ['unassigned from ', linkTo(String(old), world)] }]
}

const onChange: readonly Tale[] = [named, noted, completed, dated]
const always: readonly Tale[] = [placesTold, assigned]
