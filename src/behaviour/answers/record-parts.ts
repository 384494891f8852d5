import type { Entity, Json, JsonObject } from '../../world/entity.ts'
import type { Computed, View } from '../resource.ts'

/** Turns a value into what is shown of it: undefined where it is hidden from the viewer. */
export type Show = (value: Json, view: View) => Json | undefined

/** A field of a record, as it is shown. */
export interface Part {
  readonly name: string
  /** None for a value that is shown as it is. */
  readonly show: Show | undefined
  readonly compute: Computed | undefined
  /** Whether null stands where it is hidden; otherwise it is not there. */
  readonly nullable: boolean
}

/** The parts of a record that are not hidden. */
export const shownOf = (parts: readonly Part[], record: Entity, view: View): JsonObject => {
  const shown: Record<string, Json> = {}
  for (const part of parts) {
    const held = heldOf(part, record, view)
    if (held === undefined) continue
    const value = part.show ? part.show(held, view) : held
    if (value !== undefined) shown[part.name] = value
    else if (part.nullable) shown[part.name] = null
  }
  return shown
}

/** The same for an object that must be whole: it is hidden if a part is that cannot be null. */
export const wholeOf = (
  parts: readonly Part[],
  record: Entity,
  view: View
): JsonObject | undefined => {
  const shown = shownOf(parts, record, view)
  for (const part of parts) {
    const isLeftOut = part.show !== undefined && shown[part.name] === undefined
    if (isLeftOut && heldOf(part, record, view) !== undefined) return undefined
  }
  return shown
}

const heldOf = ({ name, compute }: Part, record: Entity, view: View): Json | undefined =>
  compute ? compute(record, view) : record[name]

/** A list without what is hidden. */
export const listOf =
  (item: Show) =>
  (value: Json, view: View): Json => {
    const items = (value as readonly Json[]).map(one => item(one, view))
    return (items.includes(undefined) ? items.filter(one => one !== undefined) : items) as Json
  }

/** The same, with null left as it is. */
export const nullable =
  (show: Show): Show =>
  (value, view) =>
    value === null ? null : show(value, view)
