import type { Behaviour, Call } from '../../behaviour/call.ts'
import { cannotWrite, missingInput, onlyOneOf } from '../../behaviour/errors.ts'
import { born } from '../../behaviour/verbs/create.ts'
import { remove } from '../../behaviour/verbs/remove.ts'
import { targetOf } from '../../behaviour/verbs/target.ts'
import { timestamp } from '../../world/clock.ts'
import type { Entity, JsonObject } from '../../world/entity.ts'
import { textsIn } from '../mentions.ts'
import { reactionsTaken } from '../reactions.ts'
import { notYours } from '../refusals.ts'
import { touch } from '../touched.ts'
import { tellMentions } from './mention-stories.ts'

/** Comments are of people; all other stories are what the service notes down. */
export const isComment = ({ type }: Entity): boolean => type === 'comment'

/** A comment of the caller on what the call names; who is mentioned in it is told. */
export const comment = (call: Call): Entity => {
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

/** Writes what the body says on a comment, or pins what may be pinned. */
export const updateStory = (call: Call): Entity => {
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

/** Takes a comment away. */
export const deleteStory: Behaviour = call => {
  refuseOthers(call)
  touch(call.transaction, targetOf(call)['target'])
  return remove()(call)
}

/** Reported: only who wrote a comment changes or deletes it, and nobody what the service wrote. */
const refuseOthers = (call: Call): void => {
  const story = targetOf(call)
  if (!isComment(story) || story['created_by'] !== call.me.gid) throw notYours('story')
}
