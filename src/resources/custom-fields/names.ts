import type { Call } from '../../behaviour/call.ts'
import { badInput, missingInput } from '../../behaviour/errors.ts'
import { scopeOfText } from '../../behaviour/identifiers.ts'
import type { Entity, Gid, Json } from '../../world/entity.ts'
import { entriesOf } from '../../world/indexes.ts'
import type { World } from '../../world/world.ts'
import { isBlank } from '../names.ts'

/** Where a custom field stands in the index by names: in its workspace, in any case of the letters. */
export const nameScope = (workspace: unknown, name: unknown): string =>
  `${workspace ?? ''}.${scopeOfText(String(name ?? ''))}`

/** The custom field of a workspace that has a name, in any case of its letters. */
export const fieldNamed = (world: World, workspace: unknown, name: unknown): Entity | undefined => {
  const index = world.indexes.get('custom_fields_by_name')
  const [found] = entriesOf(index, nameScope(workspace, name))
  return found && world.entities.get(found.gid)
}

/** Documented: "existing task properties such as"; the rest of the list is ours, as are the words. */
const ownNames = [
  ...[
    'assignee',
    'collaborators',
    'completed',
    'created at',
    'created by',
    'due date',
    'followers'
  ],
  ...['name', 'notes', 'parent', 'projects', 'start date', 'tags']
]

/** Throws where a workspace cannot have a custom field, or another than `but`, of a name. */
export const refuseName = (
  { transaction }: Call,
  name: Json,
  workspace: unknown,
  but?: Gid
): void => {
  if (isBlank(name)) throw missingInput('name')
  const text = String(name).trim()
  if (ownNames.includes(text.toLowerCase())) {
    throw badInput(`name: "${text}" is the name of a property that Asana has itself`)
  }
  const other = fieldNamed(transaction.world, workspace, name)
  if (other && other.gid !== but) {
    throw badInput(`name: The workspace has a custom field "${other['name']}" already`)
  }
}
