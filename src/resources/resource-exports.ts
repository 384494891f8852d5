import type { Call } from '../behaviour/call.ts'
import { badInput, missingInput } from '../behaviour/errors.ts'
import { asLines, gzipped } from '../behaviour/gzipped.ts'
import { aValue, referenceTo } from '../behaviour/held.ts'
import type { Resource, Shelving } from '../behaviour/resource.ts'
import { born } from '../behaviour/verbs/create.ts'
import { startJob } from '../behaviour/verbs/start-job.ts'
import type { Entity, Gid, Json, JsonObject } from '../world/entity.ts'
import { entriesOf } from '../world/indexes.ts'
import { knownTo } from '../world/world.ts'
import { exported } from './exports/exported.ts'
import { type Filters, passes } from './exports/filters.ts'
import { exportLink } from './exports/link.ts'
import { homeOf } from './graph.ts'
import { exportRunning } from './refusals.ts'

/** Which records of one type are exported, and how. */
interface Asked extends JsonObject {
  readonly resource_type?: string
  readonly filters?: Filters
  readonly fields?: readonly string[]
}

const nameOf = ({ gid, workspace }: Entity): string => `object_export_${workspace}_${gid}.jsonl.gz`

/** Resource exports: tasks, teams and messages of a workspace as JSON Lines. */
export const resourceExports: Resource = {
  type: 'export_request',
  needs: {
    createResourceExport: { body: { workspace: 'admin' } }
  },
  keeps: { workspace: referenceTo('workspace'), export_request_parameters: aValue },
  defaults: { completed_at: null },
  readyAt: 'completed_at',
  computed: {
    download_url: (one, view) => (isOver(one, view.now) ? null : exportLink(one, nameOf(one), view))
  },
  file: (one, shelf) => gzipped(nameOf(one), () => asLines(recordsOf(one, shelf))),
  operations: {
    createResourceExport: startJob({
      subtype: 'export_request',
      result: 'new_resource_export',
      make: call => born(call, 'export_request', askedIn(call))
    })
  }
}

/** How long there is a file, in ms. Documented. */
const lifetime = 30 * 24 * 3_600_000

const isOver = ({ completed_at: done }: Entity, now: number | undefined): boolean =>
  typeof done === 'string' && now !== undefined && now >= Date.parse(done) + lifetime

const askedIn = ({ data, transaction: { world } }: Call) => {
  const { workspace, export_request_parameters: all } = data
  if (workspace === undefined) throw missingInput('workspace')
  if (all === undefined) throw missingInput('export_request_parameters')
  for (const [at, { resource_type: type = '' }] of (all as readonly Asked[]).entries()) {
    const known = Object.keys(exported)
    if (known.includes(type)) continue
    const field = `export_request_parameters: [${at}]: resource_type`
    throw badInput(`${field}: Must be one of ${known.join(', ')}, not "${type}"`)
  }
  // Documented: one at a time.
  for (const { gid } of entriesOf(world.indexes.get('unfinished_exports'), 'all')) {
    const job = world.entities.get(gid)
    const running = knownTo(world, String(job?.['new_resource_export']))
    if (running?.['workspace'] === workspace) throw exportRunning()
  }
  return { workspace, export_request_parameters: all }
}

function* recordsOf(one: Entity, shelf: Shelving): Generator<Json> {
  const all = (one['export_request_parameters'] ?? []) as readonly Asked[]
  for (const asked of all) yield* recordsAsked(asked, String(one['workspace']), shelf)
}

function* recordsAsked(
  { resource_type: asked = '', filters = {}, fields = [] }: Asked,
  workspace: Gid,
  { world, show }: Shelving
): Generator<Json> {
  const kind = exported[asked]
  if (!kind) return
  const { type, usual, extras, filtered } = kind
  const project = show(type, fields.length > 0 ? fields : usual, extras)
  for (const gid of world.types.get(type) ?? []) {
    const entity = world.entities.get(gid) as Entity
    if (homeOf(entity, world) !== workspace) continue
    if (!filtered || passes(filters, entity, world)) yield project(entity, world)
  }
}
