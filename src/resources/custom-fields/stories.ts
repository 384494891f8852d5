import type { Entity, Gid, Json, JsonObject } from '../../world/entity.ts'
import type { World } from '../../world/world.ts'
import type { Tale, Telling } from '../stories/system-stories.ts'
import { displayed, standing } from './display.ts'
import { valuesOf } from './holders.ts'
import { customIdIn } from './values.ts'

/** What tells which values of custom fields a record has now; of IDs that the service gives it tells nothing. */
export const customFieldsTold: Tale = (before, after, world) => {
  const [old, young] = [valuesOf(before), valuesOf(after)]
  if (old === young) return []
  const gids = [...new Set([...Object.keys(old), ...Object.keys(young)])]
  return gids.flatMap(gid => {
    const field = world.entities.get(gid)
    const change = { old: old[gid] ?? null, young: young[gid] ?? null }
    return field && isTold(change) ? [told(field, change, world)] : []
  })
}

interface Change {
  readonly old: Json
  readonly young: Json
}

const isTold = ({ old, young }: Change): boolean =>
  customIdIn(old ?? young) === undefined && JSON.stringify(old) !== JSON.stringify(young)

/** Live, 2026: `changed Sprint to Sprint 2`, `changed Sprint from Sprint 2 to Sprint 3`, `changed RW to "RW-1730"`. */
const told = (field: Entity, change: Change, world: World): Telling => {
  const kind = String(field['resource_subtype'])
  const [old, young] = [shown(field, change.old, world), shown(field, change.young, world)]
  const from = old === null ? '' : ` from ${old}`
  return {
    subtype: `${kind}_custom_field_changed`,
    // Ours for a value that was taken off.
    pieces: [
      young === null ? `cleared ${field['name']}` : `changed ${field['name']}${from} to ${young}`
    ],
    fields: { custom_field: field.gid, ...details(kind, change, world) }
  }
}

const shown = (field: Entity, value: Json, world: World): string | null => {
  const text = displayed(field, value, world)
  return text !== null && field['resource_subtype'] === 'text' ? `"${text}"` : text
}

/** The value before and after, as fields of the story; there is none for a value that there is not. */
const details = (kind: string, { old, young }: Change, world: World): JsonObject => {
  const [name, take] = byKind[kind] ?? []
  if (!name || !take) return {}
  return { ...side(`old_${name}`, old, take, world), ...side(`new_${name}`, young, take, world) }
}

const side = (name: string, value: Json, take: Take, world: World): JsonObject =>
  value === null ? {} : { [name]: take(value, world) }

type Take = (value: Json, world: World) => Json

const asHeld: Take = value => value

const gidsOf = (value: Json, world: World): Gid[] => standing(value, world)

/** Reported: a day stands in the place of a due date. */
const asDates: Take = value => {
  const { date, date_time: time } = value as JsonObject
  return { start_on: null, due_at: time ?? null, due_on: date as string }
}

const byKind: Readonly<Record<string, readonly [name: string, take: Take]>> = {
  text: ['text_value', asHeld],
  number: ['number_value', asHeld],
  enum: ['enum_value', asHeld],
  multi_enum: ['multi_enum_values', gidsOf],
  people: ['people_value', gidsOf],
  date: ['date_value', asDates]
}
