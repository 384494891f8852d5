import type { Call } from '../behaviour/call.ts'
import { missingInput } from '../behaviour/errors.ts'
import type { Audit } from '../behaviour/events/auditing.ts'
import { asJson, gzipped } from '../behaviour/gzipped.ts'
import { referenceTo } from '../behaviour/held.ts'
import type { Lifecycle, Resource } from '../behaviour/resource.ts'
import { begin } from '../behaviour/verbs/begin.ts'
import { read } from '../behaviour/verbs/read.ts'
import type { Entity, Gid } from '../world/entity.ts'
import type { World } from '../world/world.ts'
import { workspacesIn } from './access/belonging.ts'
import { exportLink } from './exports/link.ts'
import { homeOf } from './graph.ts'
import { shownIn } from './graph-exports.ts'
import { mostAtOnce, unfinishedByCreator } from './jobs/unfinished.ts'

const finished = 'finished'

const lifecycle: Lifecycle = {
  field: 'state',
  phases: {
    not_started: 'pending',
    in_progress: 'started',
    succeeded: finished,
    failed: 'error'
  },
  results: [],
  atOnce: { index: 'unfinished_organization_exports_by_creator', most: mostAtOnce }
}

const nameOf = ({ gid, organization }: Entity): string =>
  `domain_export_${organization}_${gid}.json.gz`

/** Organization exports: all that an organization has as a file. What its JSON looks like is ours. */
export const organizationExports: Resource = {
  type: 'organization_export',
  access: ({ created_by: creator, organization }, viewer) =>
    creator === viewer.me.gid || viewer.levelOf(String(organization)) === 'admin'
      ? 'admin'
      : 'none',
  needs: {
    createOrganizationExport: { body: { organization: 'admin' } }
  },
  audit: (change, world) => started(change, world),
  lifecycle,
  keeps: { created_by: referenceTo('user') },
  computed: {
    download_url: (one, view) =>
      one['state'] === finished ? exportLink(one, nameOf(one), view) : null
  },
  indexes: { unfinished_organization_exports_by_creator: unfinishedByCreator(lifecycle) },
  file: (one, shelf) =>
    one['state'] === finished
      ? gzipped(nameOf(one), () =>
          asJson(shownIn(recordsOf(String(one['organization']), shelf.world), shelf))
        )
      : undefined,
  operations: {
    createOrganizationExport: begin('organization_export', call => organizationIn(call)),
    getOrganizationExport: read()
  }
}

const started: Audit = ({ before, after }, { entities }) => {
  const workspace = entities.get(String(after?.['organization']))
  return before || !workspace
    ? []
    : [
        {
          type: 'workspace_export_started',
          category: 'content_export',
          workspace: workspace.gid,
          resource: workspace
        }
      ]
}

const organizationIn = ({ data }: Call) => {
  const { organization } = data
  if (organization === undefined) throw missingInput('organization')
  return { organization }
}

/** Work under way and its exports are no content of an organization. */
const left = ['job', 'graph_export', 'export_request', 'organization_export']

function* recordsOf(organization: Gid, world: World): Generator<Entity> {
  const types = [...world.types.keys()].filter(type => !left.includes(type)).sort()
  for (const type of types) {
    for (const gid of world.types.get(type) as Iterable<Gid>) {
      const entity = world.entities.get(gid) as Entity
      if (isIn(organization, entity, world)) yield entity
    }
  }
}

const isIn = (organization: Gid, entity: Entity, world: World): boolean =>
  entity.resource_type === 'user'
    ? workspacesIn(entity, world).includes(organization)
    : homeOf(entity, world) === organization
