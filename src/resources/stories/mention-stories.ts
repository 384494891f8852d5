import type { Entity, Gid } from '../../world/entity.ts'
import type { World } from '../../world/world.ts'
import { mentionedIn } from '../mentions.ts'
import { touch } from '../touched.ts'
import { each, type Tale, type Teller, type Telling, tell } from './system-stories.ts'
import { linkTo } from './texts.ts'

/** What the tasks hear that the notes of a task mention. */
export const mentionsTold: Tale = (before, after, world) =>
  each(mentionedIn(before['html_notes']), mentionedIn(after['html_notes']), world, (about, came) =>
    came && isOtherTask(about, after, world) ? [{ ...telling(after.gid, world), about }] : []
  )

/** Tells the tasks that a comment on a task mentions of it. */
export const tellMentions = (call: Teller, task: Entity, html: unknown): void => {
  const { transaction } = call
  for (const gid of mentionedIn(html)) {
    const mentioned = transaction.find(gid)
    if (!mentioned || !isOtherTask(gid, task, transaction.world)) continue
    touch(transaction, gid)
    tell(call, mentioned, telling(task.gid, transaction.world))
  }
}

const isOtherTask = (gid: Gid, task: Entity, { entities }: World): boolean =>
  gid !== task.gid && entities.get(gid)?.resource_type === 'task'

/** Live, April 2026: `mentioned this task in another task: ✓ X`. */
const telling = (task: Gid, world: World): Telling => ({
  subtype: 'mentioned',
  pieces: ['mentioned this task in another task: ', linkTo(task, world)],
  fields: { task }
})
