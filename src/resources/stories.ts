import { asIn } from '../behaviour/access.ts'
import type { Call } from '../behaviour/call.ts'
import { cannotWrite, missingInput, onlyOneOf } from '../behaviour/errors.ts'
import { aValue } from '../behaviour/held.ts'
import type { Computed, Resource } from '../behaviour/resource.ts'
import { htmlOf } from '../behaviour/rich-text.ts'
import { born } from '../behaviour/verbs/create.ts'
import { list } from '../behaviour/verbs/list.ts'
import { read } from '../behaviour/verbs/read.ts'
import { remove } from '../behaviour/verbs/remove.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import { timestamp } from '../world/clock.ts'
import type { Entity, JsonObject } from '../world/entity.ts'
import type { Place } from '../world/indexes.ts'
import { deletion } from './audit.ts'
import { likesHeld, likesShown } from './likes.ts'
import { tellMentions } from './mention-stories.ts'
import { textsIn } from './mentions.ts'
import { reactionSummary, reactionsHeld, reactionsTaken } from './reactions.ts'
import { notYours } from './refusals.ts'
import { storyHtml } from './story-texts.ts'
import { touch } from './touched.ts'

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
  audit: deletion('comment_deleted', story => isComment(story)),
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
    createStoryForTask: call => comment(call),
    createStoryForGoal: call => comment(call),
    getStoriesForTask: list(call => aboutTarget(call)),
    getStoriesForGoal: list(call => aboutTarget(call)),
    getStory: read(),
    updateStory: call => updateStory(call),
    deleteStory: call => {
      refuseOthers(call)
      touch(call.transaction, targetOf(call)['target'])
      return remove()(call)
    }
  }
}

const isComment = ({ type }: Entity): boolean => type === 'comment'

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

const comment = (call: Call): Entity => {
  const { data, transaction } = call
  // Ours: the words for a comment without a text are not known.
  if (data['text'] === undefined && data['html_text'] === undefined) throw missingInput('text')
  const target = targetOf(call)
  touch(transaction, target.gid)
  const story = born(call, 'story', {
    ...written(call),
    ...reactionsTaken({ gid: '', resource_type: 'story' }, data['reactions'], call.me.gid),
    target: target.gid,
    created_at: timestamp(transaction.now)
  })
  if (target.resource_type === 'task') tellMentions(call, target, story['html_text'])
  return story
}

const updateStory = (call: Call): Entity => {
  const { data, transaction, me } = call
  const story = targetOf(call)
  if (['text', 'html_text', 'sticker_name'].some(name => data[name] !== undefined))
    refuseOthers(call)
  if (data['is_pinned'] !== undefined && !canBePinned(story)) throw cannotWrite('is_pinned')
  const texts = written(call)
  const edited = texts['text'] !== undefined && texts['text'] !== story['text']
  return transaction.update(story, {
    ...texts,
    ...(edited && { is_edited: true }),
    ...reactionsTaken(story, data['reactions'], me.gid)
  })
}

/** Live, April 2026: a comment without a sticker has no such field. */
const written = (call: Call): JsonObject => {
  const { data } = call
  if (data['text'] !== undefined && data['html_text'] !== undefined) {
    throw onlyOneOf('text', 'html_text')
  }
  const { reactions: _reactions, sticker_name: sticker, ...rest } = data
  const stuck = sticker === undefined ? {} : { sticker_name: sticker ?? undefined }
  return { ...rest, ...stuck, ...textsIn(call, 'text', 'html_text') }
}

/** Documented: comments and stories of attachments. */
const canBePinned = (story: Entity): boolean =>
  isComment(story) || story['resource_subtype'] === 'attachment_added'

/** Reported: only who wrote a comment changes or deletes it, and nobody what the service wrote. */
const refuseOthers = (call: Call): void => {
  const story = targetOf(call)
  if (!isComment(story) || story['created_by'] !== call.me.gid) throw notYours('story')
}
