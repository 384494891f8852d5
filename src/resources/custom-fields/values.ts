import type { Call } from '../../behaviour/call.ts'
import { cannotWrite } from '../../behaviour/errors.ts'
import type { View } from '../../behaviour/resource.ts'
import { htmlOf } from '../../behaviour/rich-text/rich-text.ts'
import type { Entity, Gid, Json, JsonObject } from '../../world/entity.ts'
import type { World } from '../../world/world.ts'
import { isFree, unpaid } from '../plans.ts'
import { notOnObject } from '../refusals.ts'
import { displayed, standing } from './display.ts'
import { fieldsFor, type Held, heldBy, valuesOf } from './holders.ts'
import { taken } from './taking.ts'

/** The custom fields of a record with their values, as `custom_fields` of an answer; what they refer to is gids. */
export const customFieldsShown = (record: Entity, view: View): Json[] | undefined =>
  isFree(record['workspace'], view)
    ? instead(record, view)
    : heldBy(record, view)
        .filter(({ field }) => view.viewer?.sees(field) !== false)
        .map(held => shown(held, view))

/**
 * What a workspace without custom fields shows. Live, April 2026: nothing, not even an empty list, of a task and in the
 * answer to a change; else an empty list.
 */
const instead = ({ resource_type: type }: Entity, { written }: View): Json[] | undefined =>
  type === 'task' || written ? undefined : []

const shown = ({ field, value, enabled }: Held, world: World): JsonObject => {
  const kind = String(field['resource_subtype'])
  return {
    ...field,
    type: kind,
    enabled,
    ...(byKind[kind] ?? asText)(value, world),
    display_value: displayed(field, value, world)
  }
}

type Part = (value: Json, world: World) => JsonObject

const asText: Part = value => {
  const text = textIn(value)
  return { text_value: text, html_text_value: text === null ? null : htmlOf(text) }
}

/** The value under the name that each kind of field has for it; all others are texts. */
const byKind: Readonly<Record<string, Part>> = {
  number: value => ({ number_value: value }),
  enum: value => ({ enum_value: value }),
  multi_enum: (value, world) => ({ multi_enum_values: standing(value, world) }),
  date: value => ({ date_value: value }),
  people: (value, world) => ({ people_value: standing(value, world) }),
  reference: (value, world) => ({ reference_value: standing(value, world) })
}

/** The text of a value, which is a text, a custom ID or null. */
const textIn = (value: Json): string | null => (customIdIn(value) ?? value) as string | null

/** A custom ID as it is held: `{ custom_id: 'BUG-7' }`, so that it is told from a text without its field. */
export const customIdIn = (value: Json | undefined): string | undefined =>
  typeof value === 'object' ? ((value as JsonObject | null)?.['custom_id'] as string) : undefined

/**
 * All values of a record after a request has sent some, as `{ "<gid of the field>": value }`; null clears one.
 * The record is as it will be, for its projects or portfolios decide which fields it has. Throws what is wrong.
 */
export const customFieldsTaken = (call: Call, record: Entity, sent: JsonObject): JsonObject => {
  const { world } = call.transaction
  if (Object.keys(sent).length > 0 && isFree(record['workspace'], world)) {
    throw unpaid('customFields')
  }
  const current = fieldsFor(record, world)
  const held = valuesOf(record)
  const changed = Object.entries(sent).map(([gid, value]): [Gid, Json] => {
    const field = fieldOn(call, gid, { current, held, value: value ?? null })
    return [gid, taken(call, field, { sent: value ?? null, held: held[gid] ?? null })]
  })
  const values = Object.entries({ ...held, ...Object.fromEntries(changed) })
  return Object.fromEntries(values.filter(([, value]) => value !== null))
}

/** Documented: a value of a field that the record has no longer is disabled; it can be cleared, and nothing else. */
const fieldOn = (
  { transaction, access }: Call,
  gid: Gid,
  { current, held, value }: { current: readonly Gid[]; held: JsonObject; value: Json }
): Entity => {
  const known = current.includes(gid) || (value === null && held[gid] !== undefined)
  const field = known ? transaction.find(gid) : undefined
  if (!field || !access.sees(field)) throw notOnObject(gid)
  if (field['is_value_read_only']) throw cannotWrite(`custom_fields: ${gid}`)
  return field
}
