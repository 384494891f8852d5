import { nearest } from '../contract/nearest.ts'
import type { Entity } from '../world/entity.ts'
import { entriesOf } from '../world/indexes.ts'
import type { World } from '../world/world.ts'
import type { Catalogue } from './catalogue.ts'
import { scopeOfText } from './identifiers.ts'
import type { Resource } from './resource.ts'

/** A text that names nobody, or several; the message is a sentence that says so. */
export class UnknownPerson extends Error {}

/** Those who may ask, or the first of them, in the order in which they came. */
export const peopleOf = (
  { callerType = '' }: Pick<Catalogue, 'callerType'>,
  { types, entities }: World,
  most: number = Number.POSITIVE_INFINITY
): Entity[] => {
  const people: Entity[] = []
  for (const gid of types.get(callerType) ?? []) {
    if (people.length === most) break
    people.push(entities.get(gid) as Entity)
  }
  return people
}

/** Who is meant by a gid, another name such as an e-mail address, or a name. Throws an `UnknownPerson`. */
export const personNamed = (catalogue: Catalogue, world: World, text: string): Entity => {
  const { callerType = '' } = catalogue
  const known = world.entities.get(text) ?? byAlias(catalogue.kind(callerType), world, text)
  if (known?.resource_type === callerType) return known
  const people = peopleOf(catalogue, world)
  const [one, ...more] = people.filter(({ name }) => name === text)
  if (one && more.length === 0) return one
  const names = people.map(({ name }) => String(name))
  throw new UnknownPerson(
    one
      ? `"${text}" is the name of ${more.length + 1} records of type ${callerType}; give the gid`
      : `no ${callerType} has the gid, the e-mail address or the name "${text}"${nearest(text, names)}`
  )
}

const byAlias = (kind: Resource | undefined, world: World, text: string): Entity | undefined => {
  const index = kind?.aliases?.index
  if (index === undefined) return undefined
  const [found] = entriesOf(world.indexes.get(index), scopeOfText(text))
  return found && world.entities.get(found.gid)
}
