import type { Entity, Gid } from '../../world/entity.ts'
import type { Change } from '../../world/transaction.ts'
import { customFieldsTold } from '../custom-fields/stories.ts'
import { mentionsTold } from '../stories/mention-stories.ts'
import { type Tale, type Teller, tell } from '../stories/system-stories.ts'
import { dated } from './date-stories.ts'
import { dependenciesTold, dependentsTold } from './dependency-stories.ts'
import { peopleTold } from './people-stories.ts'
import { placesTold } from './place-stories.ts'

/**
 * Writes down what a change of a task tells, on it, on those that wait for it and on those it mentions; nothing for one that went. Of a new
 * task it is told where it is and whose.
 */
export const tellTask = ({ before, after }: Change, call: Teller): void => {
  if (!after) return
  const { transaction } = call
  const tales = before ? [...onChange, ...always] : always
  const told = tales.flatMap(tale => tale(before ?? empty, after, transaction.world))
  for (const telling of told) tell(call, aboutIn(call, telling.about) ?? after, telling)
}

const empty: Entity = { gid: '', resource_type: '' }

/** Documented: a task has been changed when a story is written about it. */
const aboutIn = ({ transaction }: Teller, gid: Gid | undefined): Entity | undefined => {
  const other = gid === undefined ? undefined : transaction.find(gid)
  return other && transaction.update(other, {})
}

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

/** Live, August 2026, for completion; its opposite is ours. An approval tells its status in place of this. */
const completed: Tale = (before, after) => {
  if (Boolean(before['completed']) === Boolean(after['completed'])) return []
  if (isApproval(before) && isApproval(after)) return []
  const word = after['completed'] ? 'complete' : 'incomplete'
  return [{ subtype: `marked_${word}`, pieces: [`marked this task ${word}`] }]
}

const isApproval = ({ resource_subtype: subtype }: Entity): boolean => subtype === 'approval'

/** The subtypes are those that a client of the live service expects; the texts, and that of `pending`, are ours. */
const decisions: Readonly<Record<string, readonly [subtype: string, text: string]>> = {
  pending: ['marked_incomplete', 'marked this task incomplete'],
  approved: ['approved', 'approved this task'],
  rejected: ['rejected', 'rejected this task'],
  changes_requested: ['changes_requested', 'requested changes']
}

const decided: Tale = (before, after) => {
  const [old, young] = [before['approval_status'], after['approval_status']]
  const decision = decisions[String(young)]
  if (old === young || typeof old !== 'string' || !decision) return []
  const [subtype, said] = decision
  const fields = { old_approval_status: old, new_approval_status: String(young) }
  return [{ subtype, pieces: [said], fields }]
}

/** Ours. */
const kinds: Readonly<Record<string, string>> = {
  default_task: 'a task',
  milestone: 'a milestone',
  approval: 'an approval',
  section: 'a section'
}

const typed: Tale = (before, after) => {
  const [old, young] = [before['resource_subtype'], after['resource_subtype']].map(String)
  if (old === young) return []
  const fields = { old_resource_subtype: old, new_resource_subtype: young }
  const pieces = [`marked this as ${kinds[String(young)]}`]
  return [{ subtype: 'resource_subtype_changed', pieces, fields }]
}

const onChange: readonly Tale[] = [
  ...[named, noted, typed, completed, decided, dated],
  ...[customFieldsTold, dependentsTold]
]
const always: readonly Tale[] = [placesTold, dependenciesTold, peopleTold, mentionsTold]
