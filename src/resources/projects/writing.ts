import type { Call } from '../../behaviour/call.ts'
import { cannotWrite, missingInput, unknownObject } from '../../behaviour/errors.ts'
import { born } from '../../behaviour/verbs/create.ts'
import type { Entity, Gid, JsonObject } from '../../world/entity.ts'
import { customFieldsTaken } from '../custom-fields/values.ts'
import { projectDatesTaken } from '../dates.ts'
import { enroll } from '../memberships/members.ts'
import { textsIn } from '../mentions.ts'
import { isBlank } from '../names.ts'
import { firstSection } from '../ordering/sections.ts'
import { workspaceOf } from '../workspaces.ts'

/** Where a new project is to be, as the path says it. */
export interface Where {
  readonly workspace?: Gid
  readonly team?: Gid
}

/** Creates a project. Live, 2024: who creates it owns it, is its member and follows it. */
export const createProject = (call: Call, where: Where = {}): Entity => {
  const { data, me, transaction } = call
  if (isBlank(data['name'])) throw missingInput('name')
  const place = placeIn(call, where)
  refusePublic(call, place.workspace)
  const { custom_fields: _values, ...said } = data
  const followers = followersOf(call)
  const owner = data['owner'] ?? (me.gid || null)
  const project = born(call, 'project', {
    ...said,
    ...written(call, {}),
    ...{ ...place, followers, owner }
  })
  for (const gid of followers) enroll(call, project, gid, gid === me.gid ? 'admin' : undefined)
  firstSection(call, project.gid)
  return transaction.update(project, {
    custom_fields: customFieldsTaken(call, project, (data['custom_fields'] ?? {}) as JsonObject)
  })
}

/** Writes what the body says on a project. */
export const updateProject = (call: Call, project: Entity): Entity => {
  const { data, transaction } = call
  if (data['name'] !== undefined && isBlank(data['name'])) throw missingInput('name')
  const { custom_fields: values, ...said } = data
  const taken = values ? customFieldsTaken(call, project, values as JsonObject) : undefined
  return transaction.update(project, {
    ...said,
    ...written(call, project),
    ...(taken && { custom_fields: taken })
  })
}

/** Reported, 2026: no name, or a blank one, is none. */
const followersOf = ({ data, me }: Call): Gid[] =>
  [...new Set([me.gid, ...((data['followers'] ?? []) as Gid[])])].filter(gid => gid !== '')

const placeIn = (call: Call, where: Where) => {
  const team = where.team ?? call.data['team'] ?? null
  return { team, workspace: where.workspace ?? workspaceIn(call, team) }
}

const workspaceIn = (call: Call, team: unknown): Gid => {
  const organization = call.transaction.find(String(team))?.['organization']
  const { workspace } = call.data
  if (workspace !== undefined && organization !== undefined && workspace !== organization) {
    throw unknownObject('team', String(team))
  }
  return (organization as Gid | undefined) ?? workspaceOf(call)
}

/** Live, August 2026: not in an organization. */
const refusePublic = ({ data, transaction }: Call, workspace: Gid): void => {
  const domains = (transaction.find(workspace)?.['email_domains'] ?? []) as unknown[]
  if (data['public'] !== undefined && domains.length > 0) {
    throw cannotWrite('public')
  }
}

/** What a body makes of the fields that hang together. */
const written = (call: Call, project: JsonObject): JsonObject => {
  const { public: open, due_date: older, ...said } = call.data
  const dates = older === undefined ? said : { due_on: older, ...said }
  return {
    ...textsIn(call, 'notes', 'html_notes'),
    ...projectDatesTaken(dates, project),
    due_date: undefined,
    ...(typeof open === 'boolean' && {
      public: undefined,
      privacy_setting: open ? 'public_to_workspace' : 'private'
    })
  }
}
