import type { Entity, Json, JsonObject } from '../world/entity.ts'
import type { Computed, View } from './resource.ts'

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
    const value = held === undefined ? undefined : showing(part, held, view)
    if (value !== undefined) shown[part.name] = value
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
  const isHidden = (part: Part) =>
    part.show && !(part.name in shown) && heldOf(part, record, view) !== undefined
  return parts.some(isHidden) ? undefined : shown
}

const heldOf = ({ name, compute }: Part, record: Entity, view: View): Json | undefined =>
  compute ? compute(record, view) : record[name]

const showing = ({ show, nullable: orNull }: Part, held: Json, view: View): Json | undefined => {
  if (!show) return held
  const value = show(held, view)
  return value === undefined && orNull ? null : value
}

/** A list without what is hidden. */
export const listOf =
  (item: Show) =>
  (value: Json, view: View): Json =>
    (value as readonly Json[]).map(one => item(one, view)).filter(one => one !== undefined)

/** The same, with null left as it is. */
export const nullable =
  (show: Show): Show =>
  (value, view) =>
    value === null ? null : show(value, view)
