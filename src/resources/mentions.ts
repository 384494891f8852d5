import type { Call } from '../behaviour/call.ts'
import { type Mentioned, textsTaken } from '../behaviour/rich-text/rich-text.ts'
import type { Entity, Gid, JsonObject } from '../world/entity.ts'
import type { World } from '../world/world.ts'
import { workspacesIn } from './access/belonging.ts'
import { linkTo } from './stories/texts.ts'

/** What a record holds of the two texts in the body of a call, plain and rich, with what the rich one mentions. */
export const textsIn = ({ data, transaction }: Call, plain: string, html: string): JsonObject =>
  textsTaken(data, plain, html, gid => mentionIn(transaction.world, gid))

/** The gids of the records that a rich text mentions, each once. */
export const mentionedIn = (html: unknown): Gid[] => {
  const found = String(html ?? '').matchAll(/ data-asana-gid="(\d+)"/g)
  return [...new Set([...found].map(([, gid]) => String(gid)))]
}

const mentionIn = (world: World, gid: Gid): Mentioned | undefined => {
  const entity = world.entities.get(gid)
  if (!entity) return undefined
  const { resource_type: type } = entity
  if (type === 'user') return { type, href: profileOf(entity, world), name: `@${entity['name']}` }
  return { type, href: linkTo(gid, world).href, name: String(entity['name'] ?? '') }
}

/** Live, August 2026. */
const profileOf = (user: Entity, world: World): string =>
  `https://app.asana.com/1/${workspacesIn(user, world)[0]}/profile/${user.gid}`
