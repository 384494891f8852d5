import type { Project } from '../behaviour/answers/projector.ts'
import type { Call } from '../behaviour/call.ts'
import { badInput, missingInput } from '../behaviour/errors.ts'
import { asJson, gzipped } from '../behaviour/gzipped.ts'
import { referenceTo } from '../behaviour/held.ts'
import type { Resource, Shelving } from '../behaviour/resource.ts'
import { born } from '../behaviour/verbs/create.ts'
import { startJob } from '../behaviour/verbs/start-job.ts'
import type { Entity, Gid, Json } from '../world/entity.ts'
import { exportLink } from './exports/link.ts'
import { graphOf } from './graph.ts'

/** Documented. */
const parents = ['goal', 'project', 'portfolio', 'team']

const nameOf = ({ gid }: Entity): string => `graph_export_${gid}.json.gz`

/** Graph exports: a record and all below it as a file. What its JSON looks like is ours. */
export const graphExports: Resource = {
  type: 'graph_export',
  keeps: { created_by: referenceTo('user'), parent: referenceTo('any') },
  defaults: { completed_at: null },
  readyAt: 'completed_at',
  computed: { download_url: (one, view) => exportLink(one, nameOf(one), view) },
  // Ours: what its maker does not see is not in it.
  file: (one, shelf) =>
    gzipped(nameOf(one), () => asJson(recordsOf(one, shelf.as(one['created_by'])))),
  operations: {
    createGraphExport: startJob({
      subtype: 'graph_export_request',
      result: 'new_graph_export',
      make: call =>
        born(call, 'graph_export', {
          parent: parentOf(call),
          created_by: call.me.gid || undefined
        })
    })
  }
}

const parentOf = ({ data, transaction }: Call): Gid => {
  const { parent } = data
  if (typeof parent !== 'string') throw missingInput('parent')
  const type = String(transaction.find(parent)?.resource_type)
  if (!parents.includes(type)) {
    throw badInput(`parent: Must be one of ${parents.join(', ')}, not a ${type}`)
  }
  return parent
}

const recordsOf = ({ parent }: Entity, shelf: Shelving): Generator<Json> =>
  shownIn(graphOf(String(parent), shelf.world), shelf)

/** Records in full, each by its type, as far as they are seen. */
export function* shownIn(entities: Iterable<Entity>, { world, show }: Shelving): Generator<Json> {
  const known = new Map<string, Project>()
  for (const entity of entities) {
    if (world.viewer?.sees(entity) === false) continue
    const type = entity.resource_type
    const project = known.get(type) ?? show(type)
    known.set(type, project)
    yield project(entity, world)
  }
}
