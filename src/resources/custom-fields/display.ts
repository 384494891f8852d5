import type { Entity, Gid, Json, JsonObject } from '../../world/entity.ts'
import type { World } from '../../world/world.ts'

/** What stands of a value that lists records: those that have been deleted do not. */
export const standing = (value: Json, { entities }: World): Gid[] =>
  ((value ?? []) as Gid[]).filter(gid => entities.has(gid))

/** A value as people read it, null where there is none. */
export const displayed = (field: Entity, value: Json, world: World): string | null =>
  value === null ? null : (byKind[String(field['resource_subtype'])] ?? asText)(value, field, world)

type Display = (value: Json, field: Entity, world: World) => string | null

/** Texts, and custom IDs. */
const asText: Display = value => String((value as JsonObject)['custom_id'] ?? value)

const named: Display = (value, _field, world) => {
  const names = standing([value].flat(), world).map(gid => world.entities.get(gid)?.['name'])
  return names.length > 0 ? names.join(', ') : null
}

const byKind: Readonly<Record<string, Display>> = {
  number: (value, field) => numberText(Number(value), field),
  enum: named,
  multi_enum: named,
  people: named,
  reference: named,
  // Documented: a day is shown as the moment with which it begins.
  date: value => {
    const { date, date_time: time } = value as JsonObject
    return String(time ?? `${date}T00:00:00.000Z`)
  }
}

/** A number in the format of its field. Ours: without separators of thousands; documented: a percentage is × 100. */
const numberText = (value: number, field: Entity): string => {
  const precision = Number(field['precision'])
  const plain = value.toFixed(precision)
  const { format, custom_label: label, custom_label_position: position } = field
  if (format === 'percentage') return `${(value * 100).toFixed(precision)}%`
  if (format === 'currency') return money(value, String(field['currency_code']), precision)
  if (format !== 'custom' || !label) return plain
  return position === 'prefix' ? `${label} ${plain}` : `${plain} ${label}`
}

/** Ours: as people in the United States write it; a code that is none stands before the number. */
const money = (value: number, code: string, precision: number): string => {
  if (!/^[a-z]{3}$/i.test(code)) return `${code} ${value.toFixed(precision)}`
  return value.toLocaleString('en-US', {
    ...{ style: 'currency', currency: code, useGrouping: false },
    ...{ minimumFractionDigits: precision, maximumFractionDigits: precision }
  })
}
