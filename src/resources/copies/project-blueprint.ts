import { aValue, listOf, objectOf, referenceTo, type Shape } from '../../behaviour/held.ts'
import type { Ground } from '../../behaviour/resource.ts'
import type { Entity, JsonObject } from '../../world/entity.ts'
import { customFieldsHeld } from '../custom-fields/folding.ts'
import { valuesHeld } from '../custom-fields/holders.ts'

/** A task of a template. Tasks go by their names where they have no `key`. */
export interface TaskPlan extends JsonObject {
  readonly key?: string
  readonly name?: string
  /** The name of its section. */
  readonly section?: string
  /** The key of the task that it is below. */
  readonly parent?: string
  /** The keys of what it waits for. */
  readonly waits_for?: readonly string[]
  /** Days from the start of the project. */
  readonly start_day?: number
  readonly due_day?: number
  /** The gid of the requested role whose person gets it. */
  readonly role?: string
}

/** What a template holds. */
export interface Blueprint {
  readonly sections: readonly string[]
  readonly tasks: readonly TaskPlan[]
  readonly custom_fields: readonly string[]
}

/** The fields in which a project template keeps its blueprint, as a world file has them. */
export const blueprintShape: Readonly<Record<string, Shape>> = {
  workspace: referenceTo('workspace'),
  template: objectOf({
    sections: listOf(aValue),
    custom_fields: listOf(referenceTo('custom_field')),
    tasks: listOf(
      objectOf({
        ...{ key: aValue, name: aValue, section: aValue, parent: aValue, role: aValue },
        ...{ waits_for: listOf(aValue), start_day: aValue, due_day: aValue },
        ...{ notes: aValue, html_notes: aValue, resource_subtype: aValue },
        ...{ custom_fields: valuesHeld, tags: listOf(referenceTo('tag')) },
        assignee: referenceTo('user')
      })
    )
  })
}

/** What a template holds; nothing where it says nothing. */
export const blueprintOf = ({ template }: Entity): Blueprint => ({
  ...{ sections: [], tasks: [], custom_fields: [] },
  ...(template as Partial<Blueprint> | undefined)
})

/** A template whose tasks have their values by the gids of the fields, for a world file may name them. */
export const withValuesHeld = (template: Entity, ground: Ground): Entity => {
  const { template: blueprint, workspace } = template
  const { tasks } = (blueprint ?? {}) as Partial<Blueprint>
  if (!tasks) return template
  const held = tasks.map(task => {
    const { custom_fields: said } = task
    return said ? { ...task, custom_fields: customFieldsHeld(said, ground, workspace) } : task
  })
  return { ...template, template: { ...(blueprint as JsonObject), tasks: held } }
}

/** What the other tasks of a blueprint call a task. */
export const keyOf = ({ key, name = '' }: TaskPlan): string => key ?? name

/** The fields of a task that a plan of it takes over as they are. */
export const plainFields = [
  'name',
  'notes',
  'html_notes',
  'resource_subtype',
  'custom_fields',
  'assignee',
  'tags'
] as const
