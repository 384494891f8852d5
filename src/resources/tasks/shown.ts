import type { Computed } from '../../behaviour/resource.ts'
import { htmlOf } from '../../behaviour/rich-text/rich-text.ts'
import type { Entity, JsonObject } from '../../world/entity.ts'
import { customFieldsShown } from '../custom-fields/values.ts'
import { likesShown } from '../likes.ts'
import { dependenciesOf, dependentsOf } from './dependencies.ts'
import { projectsOf } from './places.ts'
import { countOf } from './subtasks.ts'

/** Live, August 2026. Where the world has no workspace, as the addresses were until 2025. */
const permalinkOf = (task: Entity): string => {
  const [project] = projectsOf(task)
  if (!task['workspace']) return `https://app.asana.com/0/${project ?? 0}/${task.gid}`
  const place = project === undefined ? '' : `/project/${project}`
  return `https://app.asana.com/1/${task['workspace']}${place}/task/${task.gid}`
}

/** The fields of a task that are worked out when it is shown. */
export const taskShown: Readonly<Record<string, Computed>> = {
  ...likesShown,
  // Live, April 2026, without time tracking.
  actual_time_minutes: (_task, { written }) => (written ? 0 : null),
  // Documented: null where nobody has assigned it.
  assigned_by: ({ assigned_by: user }) => user ?? null,
  // Documented: for the assignee alone.
  assignee_section: ({ assignee_section: section, assignee }, { me }) =>
    assignee === me ? section : undefined,
  // Live, April 2026, where nobody has said when it is to be done.
  assignee_status: ({ assignee_status: status, assignee }) =>
    status ?? (assignee ? 'inbox' : 'upcoming'),
  custom_fields: customFieldsShown,
  dependencies: dependenciesOf,
  dependents: dependentsOf,
  // Documented: only where values are set.
  external: ({ external }) =>
    Object.keys((external ?? {}) as JsonObject).length > 0 ? external : undefined,
  html_notes: ({ html_notes: html, notes }) => html ?? htmlOf(String(notes ?? '')),
  // Documented: tasks of the other kinds do not have it.
  is_rendered_as_separator: ({ resource_subtype: kind = 'default_task' }) =>
    kind === 'default_task' ? false : undefined,
  memberships: ({ memberships }) => memberships ?? [],
  num_subtasks: countOf,
  permalink_url: permalinkOf,
  projects: projectsOf
}
