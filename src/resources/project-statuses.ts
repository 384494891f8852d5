import type { Call } from '../behaviour/call.ts'
import { aValue } from '../behaviour/held.ts'
import type { Resource } from '../behaviour/resource.ts'
import { htmlOf } from '../behaviour/rich-text.ts'
import { list } from '../behaviour/verbs/list.ts'
import { read } from '../behaviour/verbs/read.ts'
import { remove } from '../behaviour/verbs/remove.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import type { JsonObject } from '../world/entity.ts'
import { statusOf } from './status-updates.ts'

/** The color of each status type; those that only goals have are ours. */
const colors: Readonly<Record<string, string>> = {
  on_track: 'green',
  at_risk: 'yellow',
  off_track: 'red',
  on_hold: 'blue',
  complete: 'complete',
  achieved: 'complete',
  partial: 'yellow',
  missed: 'red',
  dropped: 'red'
}

/** Project statuses: the status updates of projects in their older form, the same records under the same gids. */
export const projectStatuses: Resource = {
  type: 'project_status',
  keeps: { color: aValue, html_text: aValue },
  computed: {
    resource_type: () => 'project_status',
    color: ({ color, status_type: type }) => color ?? colors[String(type)],
    html_text: ({ html_text: html, text }) => html ?? htmlOf(String(text))
  },
  operations: {
    createProjectStatusForProject: call => statusOf(call, targetOf(call), newer(call)),
    getProjectStatus: read(),
    deleteProjectStatus: remove(),
    getProjectStatusesForProject: list(call => ({
      index: 'status_updates_by_parent',
      scopes: [targetOf(call).gid]
    }))
  }
}

/** Ours: without a color all is well. */
const newer = ({ data }: Call): JsonObject => {
  const { color = 'green', ...rest } = data
  const [type] = Object.entries(colors).find(([, one]) => one === color) as [string, string]
  return { ...rest, status_type: type }
}
