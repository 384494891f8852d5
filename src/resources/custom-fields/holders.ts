import { mappingBy, type Shape } from '../../behaviour/held.ts'
import type { Entity, Gid, Json, JsonObject } from '../../world/entity.ts'
import { entriesOf, type Place } from '../../world/indexes.ts'
import type { World } from '../../world/world.ts'
import { portfoliosWith } from '../portfolios/items.ts'

/** The shape of the values that a record holds. A field that is deleted takes its values with it. */
export const valuesHeld: Shape = mappingBy('custom_field')

/** The values that a record holds, by the gid of the field, each as a request writes it. */
export const valuesOf = (record: Entity): JsonObject =>
  (record['custom_fields'] ?? {}) as JsonObject

/** The name of the index of a type's records by the fields of which they have a value. */
export const indexOfValuesOn = (type: string): string => `custom_field_values_on_${type}`

/** The index that a type of record declares that is searched by its values: its records by the fields of which they have one. */
export const indexOfValues = (
  type: string
): Readonly<Record<string, (record: Entity) => readonly Place[]>> => ({
  [indexOfValuesOn(type)]: record =>
    Object.keys(valuesOf(record)).map(scope => ({ scope, rank: '' }))
})

/** The settings of a project, portfolio, goal or team, in their order. */
export const settingsOf = ({ gid }: Pick<Entity, 'gid'>, { indexes }: World): Gid[] =>
  [...entriesOf(indexes.get('custom_field_settings'), gid)].map(entry => entry.gid)

/** The fields that some projects, portfolios or goals show, in order, each once. */
export const fieldsIn = (parents: readonly Gid[], world: World): Gid[] => {
  const settings = parents.flatMap(gid => settingsOf({ gid }, world))
  const fields = settings.flatMap(gid => world.entities.get(gid)?.['custom_field'] ?? [])
  return [...new Set(fields as Gid[])]
}

/**
 * The fields of which a record can have values. Documented: a task those of its projects, a project or portfolio those
 * of the portfolios that it is in, for its own settings are for its items.
 */
export const fieldsFor = (record: Entity, world: World): Gid[] =>
  fieldsIn(
    record.resource_type === 'task' ? projectsOf(record) : portfoliosWith(record.gid, world),
    world
  )

const projectsOf = ({ memberships: all }: Entity): Gid[] =>
  ((all ?? []) as { project: Gid }[]).map(({ project }) => project)

/** A field of a record, and the value that the record holds of it. */
export interface Held {
  readonly field: Entity
  readonly value: Json
  /** Whether the record has the field now: a value may outlive that, disabled. */
  readonly enabled: boolean
}

/** All that a record shows of custom fields: those that it has, with and without a value, then disabled values. */
export const heldBy = (record: Entity, world: World): Held[] => {
  const values = valuesOf(record)
  const current = fieldsFor(record, world)
  const past = Object.keys(values).filter(gid => !current.includes(gid))
  return [...current, ...past].flatMap((gid, at) => {
    const field = world.entities.get(gid)
    return field ? [{ field, value: values[gid] ?? null, enabled: at < current.length }] : []
  })
}
