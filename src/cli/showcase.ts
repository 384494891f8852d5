import type { Mock } from '../behaviour/mock.ts'
import { entitiesOf } from '../world/world.ts'

/** A token to try: the first that the world declares; undefined where any will do. */
export const tokenToTry = ({ store: { world } }: Mock): string | undefined =>
  world.declaresTokens ? world.grants.keySeq().first() : undefined

/** The gids of jobs worth polling: two that will move if there are any, else whatever there is. */
export const showcaseOf = ({ store: { world }, jobs }: Mock): readonly string[] => {
  const all = jobs.types.flatMap(type => entitiesOf(world, type))
  const living = all.filter(({ gid }) => world.progress.has(gid))
  return (living.length > 0 ? living : all).slice(0, 2).map(({ gid }) => gid)
}
