import type { Extra } from '../../behaviour/answers/showing.ts'
import { aValue, listOf, referenceTo } from '../../behaviour/held.ts'
import type { Computed } from '../../behaviour/resource.ts'
import { htmlOf } from '../../behaviour/rich-text/rich-text.ts'
import type { Gid } from '../../world/entity.ts'
import { entriesOf } from '../../world/indexes.ts'
import { usersOfTeam } from '../team-memberships.ts'

/** One type of record as resource exports have it. */
export interface Exported {
  /** The type of the records that it is about. */
  readonly type: string
  /** The fields where none are named; all usual ones of the type if this is empty. */
  readonly usual: readonly string[]
  readonly extras: Readonly<Record<string, Extra>>
  /** Whether filters count. */
  readonly filtered: boolean
}

const many = listOf(referenceTo('any'))

const underIt =
  (index: string): Computed =>
  ({ gid }, { indexes }) =>
    [...entriesOf(indexes.get(index), gid)].map(entry => entry.gid)

const besides: Readonly<Record<string, Extra>> = {
  attachments: { shape: many, of: underIt('attachments_by_parent') },
  stories: { shape: many, of: underIt('stories_by_target') }
}

/** The types that can be exported, by what clients call them, with what differs from the answers of the API. Documented. */
export const exported: Readonly<Record<string, Exported>> = {
  task: { type: 'task', usual: [], extras: besides, filtered: true },
  team: {
    type: 'team',
    usual: [],
    extras: { members: { shape: many, of: ({ gid }, world) => usersOfTeam(world, gid) } },
    filtered: false
  },
  message: {
    type: 'status_update',
    usual: [
      ...['resource_type', 'resource_subtype', 'status_type', 'created_by', 'created_at'],
      ...['modified_at', 'title', 'text', 'num_likes', 'likes', 'parents', 'stories'],
      ...['attachments', 'followers']
    ],
    extras: {
      ...besides,
      html_notes: {
        shape: aValue,
        of: ({ html_text: html, text }) => html ?? htmlOf(String(text))
      },
      parents: { shape: many, of: ({ parent }) => [parent as Gid] },
      resource_subtype: { shape: aValue, of: () => 'status_update' },
      resource_type: { shape: aValue, of: () => 'message' }
    },
    filtered: true
  }
}
