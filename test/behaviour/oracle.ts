import type { Entity, Json, JsonObject } from '../../src/world/entity.ts'
import type { World } from '../../src/world/world.ts'

/** What stands in a field: a plain value, a gid, an object of its own. Written by hand, apart from the contract. */
type Kind = 'value' | 'gid' | 'address' | 'stay'
type Table = Readonly<Record<string, Kind>>

const person = { gid: 'value', name: 'value', resource_type: 'value', email: 'value' } as const
const club = { gid: 'value', name: 'value', resource_type: 'value', head: 'gid' } as const
const compact: Record<string, Table> = { person, club }
const full: Record<string, Table> = {
  person: {
    ...person,
    type: 'value',
    resource_subtype: 'value',
    nicknames: 'value',
    boss: 'gid',
    friends: 'gid',
    target: 'gid',
    address: 'address',
    stays: 'stay',
    secret: 'gid'
  },
  club: { ...club, zone: 'value', members: 'gid' }
}
const objects: Record<string, Table> = {
  address: { zip: 'value', city: 'value', owner: 'gid', former: 'address' },
  stay: { role: 'value', hidden: 'value', club: 'gid' }
}
const onRequest = ['email', 'secret', 'hidden']

/** Every field that anything has. */
export const fieldNames = [...Object.values(full), ...Object.values(objects)].flatMap(Object.keys)

/** The alphabet, but `gid` first and `resource_subtype` right after `type`. */
const inOrder = (table: Table): string[] => {
  const names = Object.keys(table).filter(name => name !== 'gid' && name !== 'resource_subtype')
  const sorted = ['gid', ...names.sort()]
  sorted.splice(sorted.indexOf('type') + 1, 0, 'resource_subtype')
  return sorted.filter(name => name in table)
}

/** Multiplies a text of `opt_fields` out into full dotted paths. */
export const expand = (text: string): string[] =>
  text.split(',').flatMap(path => {
    let paths = ['']
    for (const level of path
      .replaceAll(/[\s()]/g, '')
      .replace(/^(this\.)+/, '')
      .split('.')) {
      paths = level.split('|').flatMap(name => paths.map(before => `${before}.${name}`))
    }
    return paths.map(one => one.slice(1)).filter(one => one !== '')
  })

/** What an answer shows of a person, worked out the slow way. */
export const shown = (record: Entity, world: World, texts: readonly string[]): Json => {
  const wanted = new Set(texts.flatMap(expand))
  return wanted.size > 0
    ? chosen(full['person'] ?? {}, record, world, wanted, [''])
    : usual(full['person'] ?? {}, record, world)
}

const each = (value: Json, show: (one: Json) => Json): Json =>
  Array.isArray(value) ? value.map(one => each(one, show)) : value === null ? null : show(value)

/** What a field points to or holds: a record, an object, or nothing where a gid leads nowhere. */
const held = (kind: Kind, value: Json, world: World) =>
  kind === 'gid' ? world.entities.get(String(value)) : (value as JsonObject)

const tableOf = (kind: Kind, from: Record<string, Table>, record: JsonObject): Table =>
  (kind === 'gid' ? from[String(record['resource_type'])] : objects[kind]) ?? {}

const usual = (table: Table, record: JsonObject, world: World): Json => {
  const copy: Record<string, Json> = {}
  for (const name of inOrder(table)) {
    const value = record[name]
    const kind = table[name] ?? 'value'
    if (value === undefined || onRequest.includes(name)) continue
    copy[name] = kind === 'value' ? value : each(value, one => usually(kind, one, world))
  }
  return copy
}

const usually = (kind: Kind, value: Json, world: World): Json => {
  const inner = held(kind, value, world)
  return inner ? usual(tableOf(kind, compact, inner), inner, world) : null
}

/** All the ways in which the way to a field can be written: by its name, and with stars. */
const waysTo = (name: string, places: readonly string[]): string[] =>
  places.flatMap(place =>
    onRequest.includes(name) ? [`${place}${name}`] : [`${place}${name}`, `${place}*`]
  )

const chosen = (
  table: Table,
  record: JsonObject,
  world: World,
  wanted: ReadonlySet<string>,
  places: readonly string[]
): Json => {
  const copy: Record<string, Json> = {}
  for (const name of inOrder(table)) {
    const value = record[name]
    const kind = table[name] ?? 'value'
    const here = waysTo(name, places)
    const below = here.map(place => `${place}.`)
    const goesOn = [...wanted].some(path => below.some(place => path.startsWith(place)))
    const asked = name === 'gid' || goesOn || here.some(place => wanted.has(place))
    if (value === undefined || !asked) continue
    const further = (one: Json): Json => {
      const inner = held(kind, one, world)
      return inner ? chosen(tableOf(kind, full, inner), inner, world, wanted, below) : null
    }
    const show = goesOn ? further : (one: Json) => usually(kind, one, world)
    copy[name] = each(value, kind === 'value' ? one => one : show)
  }
  return copy
}
