import type { Call } from '../behaviour/call.ts'
import { cannotWrite, missingInput, notYours, onlyOneOf } from '../behaviour/errors.ts'
import { aValue } from '../behaviour/held.ts'
import type { Computed, Resource } from '../behaviour/resource.ts'
import { htmlOf, textsTaken } from '../behaviour/rich-text.ts'
import { born } from '../behaviour/verbs/create.ts'
import { list } from '../behaviour/verbs/list.ts'
import { read } from '../behaviour/verbs/read.ts'
import { remove } from '../behaviour/verbs/remove.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import { timestamp } from '../world/clock.ts'
import type { Entity, JsonObject } from '../world/entity.ts'
import type { Place } from '../world/indexes.ts'
import { likesHeld, likesShown, readerIn } from './likes.ts'
import { reactionSummary, reactionsHeld, reactionsTaken } from './reactions.ts'
import { storyHtml } from './story-texts.ts'

/** Stories: comments, and what the service notes down when something changes. They go with what they are about. */
export const stories: Resource = {
  type: 'story',
  keeps: { html_text: aValue, likes: likesHeld, previews: aValue, reactions: reactionsHeld },
  ownedBy: ['target'],
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
    is_editable: (story, world) => isComment(story) && story['created_by'] === readerIn(world),
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
  return born(call, 'story', {
    ...written(call),
    ...reactionsTaken({ gid: '', resource_type: 'story' }, data['reactions'], call.me.gid),
    target: targetOf(call).gid,
    created_at: timestamp(transaction.now)
  })
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
const written = ({ data }: Call): JsonObject => {
  if (data['text'] !== undefined && data['html_text'] !== undefined) {
    throw onlyOneOf('text', 'html_text')
  }
  const { reactions: _reactions, sticker_name: sticker, ...rest } = data
  const stuck = sticker === undefined ? {} : { sticker_name: sticker ?? undefined }
  return { ...rest, ...stuck, ...textsTaken(data, 'text', 'html_text') }
}

/** Documented: comments and stories of attachments. */
const canBePinned = (story: Entity): boolean =>
  isComment(story) || story['resource_subtype'] === 'attachment_added'

/** Reported: only who wrote a comment changes or deletes it, and nobody what the service wrote. */
const refuseOthers = (call: Call): void => {
  const story = targetOf(call)
  if (!isComment(story) || story['created_by'] !== call.me.gid) throw notYours('story')
}
