import { Access } from '../../behaviour/access/access.ts'
import { badInput, misfit } from '../../behaviour/errors.ts'
import { settled } from '../../behaviour/held.ts'
import { Identifiers } from '../../behaviour/identifiers.ts'
import type { Ground } from '../../behaviour/resource.ts'
import type { Entity, Gid, Json, JsonObject } from '../../world/entity.ts'
import { optionsOf } from '../enum-options.ts'
import { fieldNamed } from './names.ts'
import { dayOrTime } from './taking.ts'
import { customIdIn } from './values.ts'

/** Where values are folded: the workspace is that of the record, if it has one. */
export interface Folding {
  readonly ground: Ground
  readonly workspace: Json | undefined
}

/**
 * The values of a record that is new to the world, as they are held: from a map by gid or name of the field, as in
 * world files and requests, or from the list of fields with their values in a saved answer. Fields, options and
 * people that only the answer knows are made. A name that nothing has is refused; a gid that nothing has is left out.
 */
export const customFieldsHeld = (
  said: Json | undefined,
  ground: Ground,
  workspace?: Json
): JsonObject => {
  const folding = { ground, workspace }
  const pairs = Array.isArray(said)
    ? said.map((one: Json) => answered(one, folding))
    : Object.entries(mappingIn(said)).map(one => mapped(one, folding))
  return Object.fromEntries(pairs.filter(([, value]) => value !== null && String(value).length > 0))
}

const mappingIn = (said: Json = null): JsonObject => {
  if (said === null) return {}
  if (isMapping(said)) return said
  throw misfit('custom_fields', 'a mapping, or a list of fields', said)
}

const isMapping = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type Pair = readonly [field: Gid, value: Json]

/** The name of the value in an answer, by the kind of the field. */
const names: Readonly<Record<string, string>> = {
  ...{ number: 'number_value', date: 'date_value', people: 'people_value' },
  ...{ enum: 'enum_value', multi_enum: 'multi_enum_values', reference: 'reference_value' }
}

const answered = (said: Json, folding: Folding): Pair => {
  if (!isMapping(said) || typeof said['gid'] !== 'string')
    throw badInput('custom_fields: each must have gid')
  const field = fieldTold(said, folding)
  const value = said[names[String(field['resource_subtype'])] ?? 'text_value'] ?? null
  return [field.gid, held(field, told(value, folding), folding)]
}

/** The field of which an answer speaks, made of what it says if the world does not know it. */
const fieldTold = (said: JsonObject, { ground, workspace }: Folding): Entity => {
  const known = ground.transaction.find(String(said['gid']))
  if (known) return known
  const definition = Object.entries(said).filter(([name]) => !/_values?$|^enabled$/.test(name))
  const { type, ...fields } = Object.fromEntries(
    definition.map(([name, value]) => [name, told(value as Json, { ground, workspace })])
  )
  const kind = fields['resource_subtype'] ?? type
  const placed = workspace === undefined ? {} : { workspace }
  const whole = { ...placed, ...fields, resource_subtype: kind }
  return settled({ ...whole, gid: String(said['gid']), resource_type: 'custom_field' }, ground)
}

/** A value of an answer with its records as gids; one that the world does not know is made of what is said. */
const told = (value: Json, folding: Folding): Json => {
  if (Array.isArray(value)) return value.map((one: Json) => told(one, folding))
  const { gid, resource_type: type } = (value ?? {}) as JsonObject
  if (typeof gid !== 'string') return value
  const { ground } = folding
  if (!ground.transaction.find(gid) && typeof type === 'string') settled(value as Entity, ground)
  return gid
}

const mapped = (
  [name, value = null]: readonly [string, Json | undefined],
  folding: Folding
): Pair => {
  const { world } = folding.ground.transaction
  const field = world.entities.get(name) ?? fieldNamed(world, folding.workspace, name)
  if (field) return [field.gid, held(field, value, folding)]
  if (/^\d+$/.test(name)) return [name, null]
  throw badInput(`custom_fields: The workspace has no custom field "${name}"`)
}

/** Nothing can be held of a kind that the contract does not have, and that is refused where the field stands. */
const held = (field: Entity, value: Json, folding: Folding): Json =>
  value === null
    ? null
    : (byKind[String(field['resource_subtype'])]?.(value, field, folding) ?? null)

type Fold = (value: Json, field: Entity, folding: Folding) => Json

const byKind: Readonly<Record<string, Fold>> = {
  text: (value, field) => {
    if (typeof value === 'string' && field['representation_type'] === 'custom_id') {
      return { custom_id: value }
    }
    const isText = typeof value === 'string' || customIdIn(value) !== undefined
    return isText ? value : unfit(field, 'a text', value)
  },
  number: (value, field) => (typeof value === 'object' ? unfit(field, 'a number', value) : value),
  enum: (value, field, folding) => options([value], field, folding)[0] ?? null,
  reference: (value, field, { ground }) =>
    [value].flat().flatMap(one => {
      if (typeof one !== 'string' || !/^\d+$/.test(one)) return unfit(field, 'gids', value)
      return ground.transaction.find(one) ? one : []
    }),
  multi_enum: (value, field, folding) => options([value].flat(), field, folding),
  people: (value, _field, folding) => [value].flat().flatMap(one => person(String(one), folding)),
  date: (value, field) => dayOrTime(dateIn(value)) ?? unfit(field, 'a day or a time', value)
}

const dateIn = (value: Json): JsonObject => {
  if (typeof value !== 'string') return isMapping(value) ? value : {}
  return value.includes('T') ? { date_time: value } : { date: value }
}

const unfit = ({ name }: Entity, expected: string, value: Json): never => {
  throw misfit(`custom_fields: ${name}`, expected, value)
}

const options = (values: readonly Json[], field: Entity, { ground }: Folding): Gid[] =>
  values.flatMap(value => {
    const known = optionsOf(field)
    const named = (gid: Gid) => ground.transaction.find(gid)?.['name'] === value
    const found = known.find(gid => gid === value) ?? known.find(named)
    if (found || /^\d+$/.test(String(value))) return found ?? []
    throw badInput(`custom_fields: ${field['name']} has no option "${value}"`)
  })

const nobody: Entity = { gid: '', resource_type: '' }

const person = (text: string, { ground: { catalogue, transaction } }: Folding): Gid[] => {
  const access = new Access(catalogue, nobody, transaction)
  const found = new Identifiers(catalogue, transaction, access).find('user', text)
  if (found || /^\d+$/.test(text)) return found ? [found.gid] : []
  throw badInput(`custom_fields: no user has the gid or the e-mail address "${text}"`)
}
