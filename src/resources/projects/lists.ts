import type { Call } from '../../behaviour/call.ts'
import type { Source } from '../../behaviour/verbs/list.ts'
import type { Entity, Gid } from '../../world/entity.ts'
import { paginateNeedsWorkspace } from '../refusals.ts'
import { workspacesOf } from '../workspaces.ts'

/** The projects of some scopes: all of them, or those that are archived or not. */
export const archivedOr = ({ parameters }: Call, index: string, scopes: readonly Gid[]): Source => {
  const { archived } = parameters
  const where = (project: Entity) => project['archived'] === archived
  return archived === undefined ? { index, scopes } : { index, scopes, where }
}

/** Those of a team or a workspace; without either, those of the workspaces of the caller. */
export const projectsAsked = (call: Call): Source => {
  const { workspace, team } = call.parameters
  if (typeof team === 'string') return archivedOr(call, 'projects_by_team', [team])
  if (typeof workspace === 'string') return archivedOr(call, 'projects_by_workspace', [workspace])
  if (call.paging.limit !== undefined) throw paginateNeedsWorkspace()
  return archivedOr(call, 'projects_by_workspace', workspacesOf(call))
}
