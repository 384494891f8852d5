import type { Call } from '../behaviour/call.ts'
import { aValue } from '../behaviour/held.ts'
import type { Resource } from '../behaviour/resource.ts'
import { htmlOf } from '../behaviour/rich-text/rich-text.ts'
import { list } from '../behaviour/verbs/list.ts'
import { read } from '../behaviour/verbs/read.ts'
import { remove } from '../behaviour/verbs/remove.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import type { Entity, Json, JsonObject } from '../world/entity.ts'
import { authored, statusOf } from './status-updates.ts'

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
  complete: draft => folded(draft),
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

/** What a file says in the older form, as the status update that is held; its project adds itself as parent. */
const folded = ({ color, ...rest }: Entity): Entity =>
  authored({
    ...(rest as Entity),
    resource_type: 'status_update',
    resource_subtype: 'project_status_update',
    status_type: typeOf(color)
  })

const newer = ({ data }: Call): JsonObject => {
  const { color, ...rest } = data
  return { ...rest, status_type: typeOf(color) }
}

/** Ours: without a color all is well. */
const typeOf = (color: Json = 'green'): string | undefined =>
  Object.entries(colors).find(([, one]) => one === color)?.[0]
