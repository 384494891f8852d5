import type { AuditEntry } from '../../world/audit-log.ts'
import type { Entity, Gid, JsonObject } from '../../world/entity.ts'
import type { Change } from '../../world/transaction.ts'
import type { World } from '../../world/world.ts'
import type { Scene } from './scene.ts'

/** What the audit log says of a change, but for when, by whom and on which way it was. */
export interface Audited {
  readonly type: string
  /** The heading under which the type is documented. */
  readonly category: string
  /** In whose log it stands; nowhere if undefined. */
  readonly workspace: Gid | undefined
  /** What it was done to; nothing is said of what cannot be named. */
  readonly resource: Entity | undefined
  readonly details?: JsonObject
}

/** What of a change goes into the audit log. The world has in it what has just gone as well. */
export type Audit = (change: Change, world: World) => readonly Audited[]

/** Who did something, and by which app; nobody did what happened by itself. */
export interface Doer {
  readonly user?: Gid | undefined
  readonly app?: string | undefined
  /** Whether it was asked for just now, and did not come of an earlier request. */
  readonly asked: boolean
}

/** The lines of the audit log that a change makes. What goes with its owner makes none. */
export const auditEntries = (
  scene: Scene,
  change: Change,
  doer: Doer
): Omit<AuditEntry, 'number' | 'at'>[] => {
  const { before, after } = change
  const type = (after ?? before)?.resource_type
  if (type === undefined || (before && !after && scene.hasLostOwner(before))) return []
  return scene.audited(type, change).flatMap(one => {
    const { type, category, workspace, resource, details = {} } = one
    if (workspace === undefined || !resource) return []
    const about = { event_category: category, details, context: contextOf(doer) }
    return [{ type, workspace, resource: identityOf(resource), actor: actorOf(scene, doer), about }]
  })
}

const actorOf = ({ world }: Scene, { user, asked }: Doer): JsonObject => {
  const entity = user === undefined ? undefined : world.entities.get(user)
  if (!entity) return { actor_type: asked ? 'anonymous' : 'asana' }
  const { gid, name, email } = identityOf(entity)
  return { actor_type: 'user', gid, name, email }
}

/** Where a client is and what it calls itself is not said: a behaviour knows nothing of how a request came. */
const contextOf = ({ asked, app }: Doer): JsonObject =>
  asked
    ? {
        context_type: 'api',
        api_authentication_method: app === undefined ? 'personal_access_token' : 'oauth'
      }
    : { context_type: 'asana' }

const identityOf = ({ gid, resource_type, resource_subtype, name, email }: Entity): JsonObject => ({
  gid,
  resource_type,
  resource_subtype,
  name,
  email
})
