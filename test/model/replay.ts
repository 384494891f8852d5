import type { Told } from '../../src/behaviour/events/told.ts'
import { resources } from '../../src/resources/resources.ts'
import type { Entity, Gid, Json } from '../../src/world/entity.ts'
import { type Event, eventsAfter, lastNumber } from '../../src/world/events.ts'
import { entitiesOf, type World } from '../../src/world/world.ts'
import { asana } from '../harness.ts'

const told = new Map(
  resources.flatMap(one => ('type' in one && one.told ? [[one.type, one.told] as const] : []))
)

const toldIn = (world: World): Entity[] => [...told.keys()].flatMap(type => entitiesOf(world, type))

/** What each record that is told of is in, as the records themselves say. */
const places = (world: World): Map<Gid, Set<Gid>> => {
  const found = new Map<Gid, Set<Gid>>()
  for (const entity of toldIn(world)) {
    const parents = told.get(entity.resource_type)?.in?.(entity, world) ?? []
    found.set(entity.gid, new Set(parents.filter(gid => typeof gid === 'string')))
  }
  for (const holder of toldIn(world)) {
    const { holds = '' } = told.get(holder.resource_type) as Told
    for (const gid of (holder[holds] ?? []) as Gid[]) found.get(gid)?.add(holder.gid)
  }
  return found
}

/** Knows the records and what they are in from the events alone. Throws where an event does not fit what went before. */
export class Replay {
  readonly #places: Map<Gid, Set<Gid>>
  #last: number

  constructor(world: World) {
    this.#places = places(world)
    this.#last = lastNumber(world.events)
  }

  /** Takes up what has happened, and throws where the world is another than the events make it. */
  catchUp(before: World, after: World): void {
    const news = [...eventsAfter(after.events, this.#last)]
    this.#last = lastNumber(after.events)
    for (const event of news) this.#take(event)
    this.#compare(after)
    for (const entity of toldIn(after)) {
      const old = before.entities.get(entity.gid)
      if (old) compareFields(old, entity, news)
    }
  }

  #take(event: Event): void {
    const { action, resource, parent } = event
    if (action === 'added') this.#add(event)
    if (action === 'removed' && !this.#places.get(resource.gid)?.delete(String(parent?.gid))) {
      throw unfit(event, 'it was not in there')
    }
    if (action === 'deleted' && !this.#places.delete(resource.gid)) {
      throw unfit(event, 'it was not there')
    }
  }

  #add(event: Event): void {
    const { resource, parent } = event
    const known = this.#places.get(resource.gid)
    if (known && (!parent || known.has(parent.gid))) throw unfit(event, 'it was there')
    const places = known ?? new Set()
    this.#places.set(resource.gid, parent ? places.add(parent.gid) : places)
  }

  /** What has left with what it was in says nothing, so nothing is asked of it. */
  #compare(world: World): void {
    const real = places(world)
    for (const [gid, parents] of this.#places) {
      if (!world.entities.has(gid)) this.#places.delete(gid)
      const told = [...parents].filter(parent => world.entities.has(parent)).sort()
      const found = [...(real.get(gid) ?? [])].sort()
      if (world.entities.has(gid) && told.join() !== found.join()) {
        throw new Error(`${gid} is told to be in ${told}, and is in ${found}`)
      }
    }
    const missing = [...real.keys()].filter(gid => !this.#places.has(gid))
    if (missing.length > 0) throw new Error(`Nothing was told of ${missing}`)
  }
}

const unfit = ({ action, resource, parent }: Event, why: string): Error =>
  new Error(`${action} ${resource.gid} in ${parent?.gid}: ${why}`)

/** Holds what is told of a record's fields against what it was and what it is. */
const compareFields = (before: Entity, after: Entity, news: readonly Event[]): void => {
  const own = news.filter(({ resource, change }) => change && resource.gid === after.gid)
  const said = own.map(({ change }) => String(change?.field))
  const expected = changedFields(before, after)
  const strange = [...new Set(said)].filter(field => !expected.includes(field))
  const missing = expected.filter(field => !said.includes(field))
  if (strange.length + missing.length > 0) {
    throw new Error(
      `${after.resource_type} ${after.gid}: nothing was told of ${missing}, and ${strange} has not changed`
    )
  }
  for (const field of ['followers', 'tags', 'dependencies']) compareSets(field, before, after, own)
}

const compareSets = (field: string, before: Entity, after: Entity, own: readonly Event[]): void => {
  const members = new Set((before[field] ?? []) as Gid[])
  for (const { change } of own.filter(one => one.change?.field === field)) {
    if (change?.added_value) members.add(change.added_value.gid)
    else members.delete(String(change?.removed_value?.gid))
  }
  const real = [...((after[field] ?? []) as Gid[])].sort().join()
  if ([...members].sort().join() !== real) throw new Error(`${field} of ${after.gid} are ${real}`)
}

const changedFields = (before: Entity, after: Entity): string[] => {
  const type = after.resource_type
  const fields = asana.types.get(type)?.full.fields ?? new Map()
  const silent = ['modified_at', ...(told.get(type)?.silent ?? [])]
  const names = Object.keys({ ...before, ...after }).filter(
    name =>
      fields.has(name) && !silent.includes(name) && normal(before[name]) !== normal(after[name])
  )
  return [...new Set(names.map(name => name.replace(/^html_(?=notes|text)/, '')))]
}

const normal = (value: Json = null): string => {
  if (Array.isArray(value)) return JSON.stringify(value.map(one => JSON.stringify(one)).sort())
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0
  return isEmpty ? 'null' : JSON.stringify(value)
}
