import { fileLink } from '../../behaviour/file-link.ts'
import type { View } from '../../behaviour/resource.ts'
import type { Entity } from '../../world/entity.ts'

/** The link to an export's file; null until the job that makes the export has succeeded. */
export const exportLink = (one: Entity, name: string, view: View): string | null =>
  view.entities.has(one.gid) ? fileLink(one, name, 'attachment', view) : null
