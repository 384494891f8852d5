import type { Operation } from '../../src/contract/operation.ts'
import { asana } from '../harness.ts'

/** A record as JSON. */
export type Fields = Readonly<Record<string, unknown>>

/** What is known of the world in which a recording was made. */
export interface Situation {
  readonly operation: Operation
  /** The gids of the path, by parameter. */
  readonly gids: Readonly<Record<string, string>>
  readonly caller: Fields
  /** What the query and the body ask. */
  readonly asked: Fields
  /** The records of the answer. */
  readonly answered: readonly Fields[]
  /** Their type. */
  readonly type: string | undefined
}

/** The workspace of the recordings that name none. */
const elsewhere = '1'

/** Why a record is in the list that a recording shows: what it holds, by the operation that lists it. */
const membership: Readonly<Record<string, (situation: Situation) => Fields>> = {
  getAttachmentsForObject: ({ asked }) => ({ parent: asked['parent'] }),
  getProjectMembershipsForProject: ({ gids }) => ({ parent: gids['project_gid'] }),
  getProjectsForTeam: ({ gids }) => ({ team: gids['team_gid'], workspace: elsewhere }),
  getProjectsForWorkspace: ({ gids }) => ({ workspace: gids['workspace_gid'] }),
  getStoriesForTask: ({ gids }) => ({ target: gids['task_gid'] }),
  getSubtasksForTask: ({ gids }) => ({ parent: gids['task_gid'] }),
  getTagsForWorkspace: ({ gids }) => ({ workspace: gids['workspace_gid'] }),
  getTasks: ({ asked }) => ({ memberships: [{ project: asked['project'] }] }),
  getTasksForProject: ({ gids }) => ({ memberships: [{ project: gids['project_gid'] }] }),
  getTasksForSection: ({ gids }) => ({
    memberships: [{ project: '2', section: gids['section_gid'] }]
  }),
  getTeamsForUser: ({ asked }) => ({ organization: asked['organization'] }),
  getTeamsForWorkspace: ({ gids }) => ({ organization: gids['workspace_gid'] }),
  getUsers: ({ asked }) => ({ workspaces: [asked['workspace']] }),
  getUsersForWorkspace: ({ gids }) => ({ workspaces: [gids['workspace_gid']] })
}

/** What stands beside the records of a list, as the reason for which they are in it. */
const beside: Readonly<Record<string, (situation: Situation) => Record<string, Fields[]>>> = {
  getTasksForSection: ({ gids }) => ({
    projects: [{ gid: '2', name: 'Project' }],
    sections: [{ gid: gids['section_gid'], project: '2' }]
  }),
  getTeamsForUser: ({ answered, caller }) => ({
    team_memberships: answered.map(({ gid }) => ({ team: gid, user: caller['gid'] }))
  }),
  getUsersForTeam: ({ answered, gids }) => ({
    team_memberships: answered.map(({ gid }) => ({ team: gids['team_gid'], user: gid }))
  })
}

/** A world file for what the recorded answer leaves open. */
export const worldOf = (situation: Situation): Record<string, Fields[]> => {
  const { operation, type, answered, caller } = situation
  const held = membership[operation.id]?.(situation)
  const listed = held ? answered.map(({ gid }) => ({ gid, ...held })) : []
  const workspaces = workspacesIn(situation).map(gid => ({ gid, name: 'Workspace', plan: 'free' }))
  const me = { workspaces: workspaces.map(({ gid }) => gid), ...caller }
  const { users = [], ...named } = namedIn(situation)
  const others = type === 'user' ? listed.filter(({ gid }) => gid !== caller['gid']) : []
  return merged(
    { users: [me], workspaces },
    { users: users.filter(({ gid }) => gid !== caller['gid'] && gid !== 'me') },
    named,
    { [collectionOf(type ?? 'user')]: type === 'user' ? others : listed },
    beside[operation.id]?.(situation) ?? {}
  )
}

const collectionOf = (type: string): string => asana.types.get(type)?.collection ?? ''

/** Who was answered is in the workspaces that he named, and in those of what he saw. */
const workspacesIn = ({ asked, gids, answered, type }: Situation): string[] => {
  const named = [asked['workspace'], asked['organization'], gids['workspace_gid']]
  const seen = answered.flatMap(({ workspace, organization }) => [workspace, organization])
  const homes = seen.map(home => (home as Fields | null | undefined)?.['gid'])
  const found = gidsIn(type === 'workspace' ? answered.map(({ gid }) => gid) : named)
  return [...new Set([...(found.length > 0 ? found : [elsewhere]), ...gidsIn(homes)])]
}

const gidsIn = (values: readonly unknown[]): string[] =>
  values.filter((gid): gid is string => typeof gid === 'string')

/** Records that the request names, in its path or elsewhere. */
const namedIn = ({ operation, gids, asked, answered }: Situation): Record<string, Fields[]> => {
  const known = new Set(answered.map(({ gid }) => gid))
  const types: Record<string, string> = { project: 'project', tag: 'tag', team: 'team' }
  const parent = operation.id === 'getAttachmentsForObject' ? { parent: 'task' } : {}
  const inPath = operation.parameters.flatMap(({ name, 'x-type': type }) =>
    gids[name] && type !== 'workspace' ? [[type, gids[name]] as const] : []
  )
  const inRest = Object.entries({ ...types, ...parent }).flatMap(([name, type]) =>
    typeof asked[name] === 'string' ? [[type, asked[name]] as const] : []
  )
  const records = [...inPath, ...inRest].filter(([, gid]) => !known.has(gid))
  return merged(
    ...records.map(([type = '', gid]) => ({
      [collectionOf(type)]: [{ gid, ...(type === 'task' && { workspace: elsewhere }) }]
    }))
  )
}

const merged = (...worlds: readonly Record<string, Fields[]>[]): Record<string, Fields[]> => {
  const all: Record<string, Fields[]> = {}
  for (const world of worlds) {
    for (const [name, records] of Object.entries(world)) {
      if (records.length > 0) all[name] = [...(all[name] ?? []), ...records]
    }
  }
  return all
}
