import { asIn } from '../behaviour/access/access.ts'
import type { Call } from '../behaviour/call.ts'
import { badInput } from '../behaviour/errors.ts'
import { aValue } from '../behaviour/held.ts'
import type { Resource } from '../behaviour/resource.ts'
import { htmlOf } from '../behaviour/rich-text/rich-text.ts'
import { born } from '../behaviour/verbs/create.ts'
import { list, type Source } from '../behaviour/verbs/list.ts'
import { read } from '../behaviour/verbs/read.ts'
import { remove } from '../behaviour/verbs/remove.ts'
import { timestamp } from '../world/clock.ts'
import type { Entity, Gid, JsonObject } from '../world/entity.ts'
import { entriesOf, type Place, rankOfGid } from '../world/indexes.ts'
import type { World } from '../world/world.ts'
import { deletion } from './audit.ts'
import { likesHeld, likesShown } from './likes.ts'
import { textsIn } from './mentions.ts'
import { reactionSummary, reactionsHeld } from './reactions.ts'

const index = 'status_updates_by_parent'

/** Status updates: how a project, portfolio or goal is going. They go with it. */
export const statusUpdates: Resource = {
  type: 'status_update',
  access: asIn('parent'),
  needs: {
    createStatusForObject: { body: { parent: 'edit' } }
  },
  keeps: { html_text: aValue, likes: likesHeld, reactions: reactionsHeld },
  standsFor: 'project_status',
  ownedBy: ['parent'],
  audit: deletion('status_update_deleted'),
  told: { in: ({ parent }) => [parent] },
  defaults: { text: '' },
  complete: draft => authored(draft),
  indexes: {
    [index]: ({ gid, parent, created_at: at }) =>
      typeof parent === 'string' ? [newestFirst(parent, gid, String(at))] : []
  },
  computed: {
    ...likesShown,
    html_text: ({ html_text: html, text }) => html ?? htmlOf(String(text)),
    reaction_summary: (entity, world) => reactionSummary(entity, world) ?? []
  },
  operations: {
    createStatusForObject: call => {
      const parent = call.transaction.find(String(call.data['parent'])) as Entity
      return statusOf(call, parent, call.data)
    },
    getStatus: read(),
    deleteStatus: remove(),
    getStatusesForObject: list(call => statusesAsked(call))
  }
}

/** Documented: of a project, a portfolio or a goal. */
const statusesAsked = ({ parameters, transaction }: Call): Source => {
  const { parent, created_since: since } = parameters
  valuesFor(transaction.find(String(parent)) as Entity)
  return {
    index,
    scopes: [String(parent)],
    where: ({ created_at: at }) => since === undefined || isSince(String(at), String(since))
  }
}

/** A status update with its author: who made it, unless somebody else is said to have written it. */
export const authored = (draft: Entity): Entity => {
  const author = draft['author'] ?? draft['created_by']
  return author === undefined ? draft : { ...draft, author }
}

/** Newest first; the facts are silent, and so does the web app. */
const newestFirst = (scope: string, gid: Gid, at: string): Place => ({
  scope,
  rank: backwards(`${at} ${rankOfGid(gid)}`)
})

/** A text that stands before another where the first stood behind it. */
const backwards = (text: string): string =>
  text.replaceAll(/\d/g, digit => String(9 - Number(digit)))

const isSince = (at: string, since: string): boolean => Date.parse(at) >= Date.parse(since)

/** The newest status update of a project, portfolio or goal; null without any. */
export const currentStatusOf = ({ gid }: Entity, world: World): Gid | null => {
  const [newest] = entriesOf(world.indexes.get(index), gid)
  return newest?.gid ?? null
}

/** Which values of `status_type` a parent takes. Documented. */
const going = ['on_track', 'at_risk', 'off_track', 'dropped']
const kinds: Readonly<Record<string, readonly string[]>> = {
  project: [...going, 'on_hold', 'complete'],
  portfolio: [...going, 'on_hold', 'complete'],
  goal: [...going, 'achieved', 'partial', 'missed']
}

const valuesFor = ({ resource_type: kind }: Entity): readonly string[] => {
  const values = kinds[kind]
  if (!values) throw badInput('parent: Must be a project, a portfolio or a goal')
  return values
}

/** Posts a status update. Throws where the parent is of another kind, or does not go that way; both wordings are ours. */
export const statusOf = (call: Call, parent: Entity, data: JsonObject): Entity => {
  const { me, transaction } = call
  const kind = parent.resource_type
  const values = valuesFor(parent)
  if (!values.includes(String(data['status_type']))) {
    throw badInput(`status_type: Must be one of ${values.join(', ')} for a ${kind}`)
  }
  const now = timestamp(transaction.now)
  return born(call, 'status_update', {
    title: titleOf(transaction.now),
    ...data,
    ...textsIn(call, 'text', 'html_text'),
    resource_subtype: `${kind}_status_update`,
    parent: parent.gid,
    created_at: now,
    created_by: me.gid || undefined
  })
}

/** The title of a status update that was given none: `Status Update - Jun 15`. Documented as an example. */
const titleOf = (now: number): string => {
  const day = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' })
  return `Status Update - ${day.format(now)}`
}
