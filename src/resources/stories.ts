import { asIn } from '../behaviour/access/access.ts'
import type { Call } from '../behaviour/call.ts'
import { aValue } from '../behaviour/held.ts'
import type { Computed, Resource } from '../behaviour/resource.ts'
import { htmlOf } from '../behaviour/rich-text/rich-text.ts'
import { list } from '../behaviour/verbs/list.ts'
import { read } from '../behaviour/verbs/read.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import type { Entity } from '../world/entity.ts'
import type { Place } from '../world/indexes.ts'
import { deletion } from './audit.ts'
import { likesHeld, likesShown } from './likes.ts'
import { reactionSummary, reactionsHeld } from './reactions.ts'
import { storyHtml } from './stories/texts.ts'
import { comment, deleteStory, isComment, updateStory } from './stories/writing.ts'

/** What a story speaks of; where that goes, the story has not changed. */
const mentions = [
  ...['assignee', 'custom_field', 'dependency', 'duplicate_of', 'duplicated_from', 'follower'],
  ...['new_enum_value', 'new_multi_enum_values', 'new_people_value', 'new_section'],
  ...['old_enum_value', 'old_multi_enum_values', 'old_people_value', 'old_section'],
  ...['project', 'story', 'tag', 'task']
]

/**
 * Stories: comments, and what the service notes down when something changes. They go with what they are about, and that
 * counts as changed when one comes or goes, which is documented.
 */
export const stories: Resource = {
  type: 'story',
  access: asIn('target'),
  needs: {
    createStoryForTask: { target: 'comment' },
    createStoryForGoal: { target: 'comment' },
    updateStory: { target: 'comment' },
    deleteStory: { target: 'comment' }
  },
  keeps: { html_text: aValue, likes: likesHeld, previews: aValue, reactions: reactionsHeld },
  ownedBy: ['target'],
  audit: deletion('comment_deleted', isComment),
  told: {
    in: ({ target }) => [target],
    silent: ['is_edited', 'target', ...mentions],
    leaves: true
  },
  defaults: { source: 'api', resource_subtype: 'comment_added', text: '' },
  complete: draft => completed(draft),
  indexes: {
    stories_by_target: story => placesOf(story)
  },
  computed: {
    html_text: (story, world) =>
      story['html_text'] ?? (isComment(story) ? htmlOf(textOf(story)) : storyHtml(story, world)),
    previews: ({ previews }) => previews ?? [],
    // Live, April 2026: what the service wrote is never editable.
    is_editable: (story, { me }) => isComment(story) && story['created_by'] === me,
    reaction_summary: reactionSummary,
    ...forComments(likesShown)
  },
  operations: {
    createStoryForTask: comment,
    createStoryForGoal: comment,
    getStoriesForTask: list(call => aboutTarget(call)),
    getStoriesForGoal: list(call => aboutTarget(call)),
    getStory: read(),
    updateStory,
    deleteStory
  }
}

const textOf = ({ text }: Entity): string => String(text)

/** Live, April 2026: what the service wrote cannot be pinned or edited, and has no such fields. */
const completed = (draft: Entity): Entity => {
  const byPerson = draft['resource_subtype'] === 'comment_added'
  const { type = byPerson ? 'comment' : 'system' } = draft
  const marks = type === 'comment' ? { is_pinned: false, is_edited: false } : {}
  return { ...marks, ...draft, type }
}

/** Live, 2025: what the service wrote shows no likes. */
function forComments(computed: Readonly<Record<string, Computed>>): Record<string, Computed> {
  const entries = Object.entries(computed).map(([name, compute]): [string, Computed] => [
    name,
    (story, world) => (isComment(story) ? compute(story, world) : undefined)
  ])
  return Object.fromEntries(entries)
}

/** Oldest first. */
const placesOf = ({ target, created_at: at }: Entity): Place[] =>
  typeof target === 'string' ? [{ scope: target, rank: String(at ?? '') }] : []

const aboutTarget = (call: Call) => ({
  index: 'stories_by_target',
  scopes: [targetOf(call).gid]
})
