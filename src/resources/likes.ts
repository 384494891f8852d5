import { aValue, listOf, objectOf, referenceTo, type Shape } from '../behaviour/held.ts'
import type { Computed } from '../behaviour/resource.ts'
import type { Entity, Gid, JsonObject } from '../world/entity.ts'

/** A like as a record holds it. */
export interface Like extends JsonObject {
  readonly gid: Gid
  readonly user: Gid
}

/** How records hold likes. */
export const likesHeld: Shape = listOf(objectOf({ gid: aValue, user: referenceTo('user') }))

/** The likes that a record holds, oldest first. */
export const likesOf = ({ likes }: Entity): readonly Like[] => (likes ?? []) as readonly Like[]

/** The six fields that show who likes a record, by their present and their older names. */
export const likesShown: Readonly<Record<string, Computed>> = (() => {
  const likes: Computed = entity => likesOf(entity)
  const liked: Computed = (entity, { me }) => likesOf(entity).some(({ user }) => user === me)
  const count: Computed = entity => likesOf(entity).length
  return { likes, liked, num_likes: count, hearts: likes, hearted: liked, num_hearts: count }
})()
