import { aValue, listOf, objectOf, referenceTo, type Shape } from '../behaviour/held.ts'
import type { Computed } from '../behaviour/resource.ts'
import type { Entity, Gid, Json, JsonObject } from '../world/entity.ts'

/** That a user reacted with an emoji, as a record holds it. */
interface Reaction extends JsonObject {
  readonly emoji: string
  readonly user: Gid
}

/** How records hold reactions. */
export const reactionsHeld: Shape = listOf(objectOf({ emoji: aValue, user: referenceTo('user') }))

const reactionsOf = ({ reactions }: Entity): readonly Reaction[] =>
  (reactions ?? []) as readonly Reaction[]

/** The reactions of a record after a user sent `[{emoji, reacted}]`; the others' stay, and a caller who is nobody has none. Seen in a client. */
export const reactionsTaken = (entity: Entity, sent: Json | undefined, user: Gid): JsonObject => {
  if (!Array.isArray(sent) || user === '') return {}
  let held = reactionsOf(entity)
  for (const { emoji, reacted } of sent as { emoji: string; reacted: boolean }[]) {
    const others = held.filter(one => one.emoji !== emoji || one.user !== user)
    held = reacted ? [...others, { emoji, user }] : others
  }
  return { reactions: held }
}

/** One line for each emoji in the order in which they came; undefined where nobody reacted, which is ours. */
export const reactionSummary: Computed = (entity, { me }) => {
  const held = reactionsOf(entity)
  if (held.length === 0) return undefined
  return [...new Set(held.map(({ emoji }) => emoji))].map(variant => {
    const same = held.filter(({ emoji }) => emoji === variant)
    const reacted = same.some(({ user }) => user === me)
    return { emoji_base: baseOf(variant), variant, count: same.length, reacted }
  })
}

/** An emoji without its skin tone. */
const baseOf = (emoji: string): string => emoji.replaceAll(/[\u{1F3FB}-\u{1F3FF}]/gu, '')
