import t from 'tap'
import { likesShown } from '../../src/resources/likes.ts'
import { reactionSummary } from '../../src/resources/reactions.ts'
import { stories } from '../../src/resources/stories.ts'
import { emptyWorld } from '../../src/world/world.ts'

const comment = {
  ...{ gid: '1', resource_type: 'story', type: 'comment', created_by: '72' },
  likes: [{ gid: '90', user: '72' }],
  reactions: [{ emoji: '🎉', user: '72' }]
}

const seenBy = (me: string | undefined) => {
  const view = { ...emptyWorld, me }
  return {
    liked: likesShown['liked']?.(comment, view),
    hearted: likesShown['hearted']?.(comment, view),
    reactions: reactionSummary(comment, view),
    editable: stories.computed?.['is_editable']?.(comment, view)
  }
}

t.test('who likes a record, and who can edit it, is seen by that one alone', async t => {
  t.match(seenBy('72'), {
    ...{ liked: true, hearted: true, editable: true },
    reactions: [{ count: 1, reacted: true }]
  })
  for (const other of ['71', undefined]) {
    t.match(seenBy(other), {
      ...{ liked: false, hearted: false, editable: false },
      reactions: [{ count: 1, reacted: false }]
    })
  }
})
