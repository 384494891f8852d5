import { asIn } from '../behaviour/access/access.ts'
import type { Call } from '../behaviour/call.ts'
import { badInput, misfit, missingInput } from '../behaviour/errors.ts'
import { type Disposition, fileLink } from '../behaviour/file-link.ts'
import type { Computed, Resource } from '../behaviour/resource.ts'
import { born } from '../behaviour/verbs/create.ts'
import { list } from '../behaviour/verbs/list.ts'
import { read } from '../behaviour/verbs/read.ts'
import { remove } from '../behaviour/verbs/remove.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import type { Entity, JsonObject } from '../world/entity.ts'
import { audits, creation, deletion } from './audit.ts'
import { tell } from './stories/system-stories.ts'
import { touch } from './touched.ts'

const parents = ['task', 'project', 'project_brief']
const inAsana = 'asana'
const linked = 'external'
const connectable = [linked, 'gdrive']

/**
 * Attachments: files of a task, project or project brief, and links to what is kept elsewhere. Their parent counts as
 * changed when one goes, which is documented, and when one comes, which is ours.
 */
export const attachments: Resource = {
  type: 'attachment',
  access: asIn('parent'),
  needs: {
    createAttachmentForObject: { body: { parent: 'comment' } },
    createAttachmentForTask: { target: 'comment' }
  },
  ownedBy: ['parent'],
  audit: audits(creation('attachment_uploaded'), deletion('attachment_deleted')),
  told: { in: ({ parent }) => [parent] },
  bytes: 'content',
  keeps: {
    content: { kind: 'value' },
    content_type: { kind: 'value' },
    connected_to_app: { kind: 'value' },
    url: { kind: 'value' }
  },
  complete: (draft, { transaction }) => {
    const size = draft['size'] ?? transaction.world.files.get(String(draft['content']))?.size
    return size === undefined ? draft : { ...draft, size }
  },
  computed: {
    download_url: (entity, view) => linkAs('attachment')(entity, view),
    // Ours: what is kept elsewhere is looked at there.
    view_url: (entity, view) =>
      entity['url'] === undefined ? linkAs('inline')(entity, view) : entity['url'],
    // Documented: only what some services keep has it.
    connected_to_app: ({ resource_subtype: kind, connected_to_app: connected }) =>
      connectable.includes(String(kind)) ? (connected ?? false) : undefined,
    // Live, 2025.
    permanent_url: ({ gid, url }) =>
      url ?? `https://app.asana.com/app/asana/-/get_asset?asset_id=${gid}`,
    host: ({ resource_subtype }) => resource_subtype ?? inAsana
  },
  indexes: {
    attachments_by_parent: ({ parent }) =>
      typeof parent === 'string' ? [{ scope: parent, rank: '' }] : []
  },
  file: ({ name, content, content_type: type }, { world }) => {
    const found = world.files.get(String(content))
    return (
      found && {
        name: String(name),
        type: typeof type === 'string' ? type : 'application/octet-stream',
        size: found.size,
        stream: () => found.stream()
      }
    )
  },
  react: ({ before, after }, call) => {
    const parent = call.transaction.find(String(after?.['parent']))
    if (before || parent?.resource_type !== 'task') return
    // Ours, in the manner of the texts that are known.
    tell(call, parent, { subtype: 'attachment_added', pieces: [`attached ${after?.['name']}`] })
  },
  operations: {
    getAttachment: read(),
    deleteAttachment: call => {
      touch(call.transaction, targetOf(call)['parent'])
      return remove()(call)
    },
    getAttachmentsForObject: list(call => ({
      index: 'attachments_by_parent',
      scopes: [parentOf(call, call.parameters['parent']).gid]
    })),
    getAttachmentsForTask: list(call => ({
      index: 'attachments_by_parent',
      scopes: [targetOf(call).gid]
    })),
    createAttachmentForObject: call => attach(call, parentOf(call, call.data['parent'])),
    createAttachmentForTask: call => attach(call, targetOf(call))
  }
}

const linkAs =
  (disposition: Disposition): Computed =>
  (entity, view) =>
    view.files.has(String(entity['content']))
      ? fileLink(entity, String(entity['name']), disposition, view)
      : null

const parentOf = ({ transaction }: Call, gid: unknown): Entity => {
  const parent = transaction.find(String(gid))
  if (parent && parents.includes(parent.resource_type)) return parent
  throw badInput(`parent: Must be a task, project or project brief, not ${parent?.resource_type}`)
}

const attach = (call: Call, parent: Entity): Entity => {
  const fields = call.data['resource_subtype'] === linked ? linkIn(call) : fileIn(call)
  touch(call.transaction, parent.gid)
  return born(call, 'attachment', { ...fields, parent: parent.gid })
}

const fileIn = ({ data, files, transaction }: Call): JsonObject => {
  const { file } = files
  if (!file) throw missingInput('file')
  const { content, type } = file
  return {
    resource_subtype: inAsana,
    name: given(data['name']) ?? file.name ?? 'file',
    content: transaction.keep(content),
    content_type: type
  }
}

const linkIn = ({ data }: Call): JsonObject => {
  const [name, url] = ['name', 'url'].map(field => {
    const value = given(data[field])
    if (value === undefined) throw missingInput(field)
    return value
  })
  if (!URL.canParse(String(url))) throw misfit('url', 'a URL', String(url))
  const { connect_to_app: connected } = data
  return { resource_subtype: linked, name, url, connected_to_app: connected }
}

const given = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined
