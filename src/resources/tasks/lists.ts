import type { Behaviour, Call } from '../../behaviour/call.ts'
import { notADate, specifyOneOf } from '../../behaviour/errors.ts'
import { list, type Source } from '../../behaviour/verbs/list.ts'
import { targetOf } from '../../behaviour/verbs/target.ts'
import type { Entity, Gid } from '../../world/entity.ts'
import { instantOf } from '../calendar.ts'
import { oneScope } from '../refusals.ts'
import { scopesOf } from './places.ts'

/** Lists the tasks of the project, section or user task list that the path names. */
export const tasksOfTarget: Behaviour = list(call => filtered(call, sourceOf(call, targetOf(call))))

/** Lists the tasks of the one scope that the query names. Live, September 2026. */
export const tasksAsked: Behaviour = list(call => {
  const { project, section, tag, user_task_list: own, assignee, workspace } = call.parameters
  const scopes = [project, section, tag, own, assignee].filter(one => one !== undefined)
  if (scopes.length === 0 && workspace === undefined) {
    throw specifyOneOf(['workspace', 'project', 'tag', 'section', 'user_task_list'])
  }
  const [scope] = scopes
  if (scopes.length !== 1 || (assignee !== undefined) !== (workspace !== undefined))
    throw oneScope()
  if (assignee !== undefined) return filtered(call, assigned(String(assignee), String(workspace)))
  return filtered(call, sourceOf(call, call.transaction.find(String(scope)) as Entity))
})

/** Lists the tasks of an assignee in the workspace that the path names. */
export const tasksInWorkspace: Behaviour = list(call => {
  const { assignee } = call.parameters
  if (assignee === undefined) throw oneScope()
  return filtered(call, assigned(String(assignee), targetOf(call).gid))
})

const assigned = (assignee: Gid, workspace: Gid): Source => ({
  index: 'tasks_by_assignee',
  scopes: [`${assignee} ${workspace}`]
})

/** Where the tasks of a project, section, tag or user task list stand. */
export const sourceOf = (
  { transaction }: Call,
  { gid, resource_type: type, ...holder }: Entity
): Source => {
  if (type === 'project')
    return { index: 'tasks_by_section', scopes: scopesOf(gid, transaction.world) }
  if (type === 'tag') return { index: 'tasks_by_tag', scopes: [gid] }
  if (type === 'user_task_list')
    return assigned(String(holder['owner']), String(holder['workspace']))
  const project = transaction.find(String(holder['project']))
  const index = project?.resource_type === 'project' ? 'tasks_by_section' : 'tasks_by_own_section'
  return { index, scopes: [gid] }
}

/** `now` gives what is open, a moment what is open or was done since. */
const filtered = ({ parameters }: Call, source: Source): Source => {
  const { completed_since: since, modified_since: modified } = parameters
  const doneSince =
    since === undefined || since === 'now' ? since : moment('completed_since', since)
  if (since === undefined && modified === undefined) return source
  return {
    ...source,
    where: task => isOpenSince(task, doneSince) && isAfter(task['modified_at'], modified)
  }
}

const isOpenSince = (task: Entity, since: string | undefined): boolean =>
  since === undefined ||
  task['completed'] !== true ||
  (since !== 'now' && isAfter(task['completed_at'], since))

const isAfter = (at: unknown, since: unknown): boolean =>
  since === undefined || instantOf(String(at)) >= instantOf(String(since))

const moment = (field: string, value: unknown): string => {
  if (Number.isNaN(instantOf(String(value)))) throw notADate(field, String(value))
  return String(value)
}
