import { type Project, Projectors } from '../behaviour/answers/projector.ts'
import { parseSelection } from '../behaviour/answers/selection.ts'
import type { Mock } from '../behaviour/mock.ts'
import type { Contract } from '../contract/contract.ts'
import { nearest } from '../contract/nearest.ts'
import type { RecordType } from '../contract/types.ts'
import type { Entity, JsonObject } from '../world/entity.ts'
import type { World } from '../world/world.ts'
import { ControlError } from './failure.ts'

/** An entity as Asana's API shows it, with all its fields, also those that are sent only on request. */
export type Show = (entity: Entity, world: World) => JsonObject

/** Compiles how each type of record is shown when it is first met. */
export const showerFor = ({ contract, catalogue }: Pick<Mock, 'contract' | 'catalogue'>): Show => {
  const projectors = new Projectors(contract.types, 'alphabet', catalogue)
  const known = new Map<string, Project>()
  return (entity, world) => {
    const name = entity.resource_type
    let project = known.get(name)
    if (!project) {
      const { full } = typeNamed(contract, name, 'resource_type')
      project = projectors.answer(full, parseSelection([...full.fields.keys()]))
      known.set(name, project)
    }
    return project(entity, world) as JsonObject
  }
}

/** The type of record of this name; throws a 400 that names the place if the contract has none. */
export const typeNamed = ({ types }: Contract, name: string, at: string): RecordType => {
  const type = types.get(name)
  if (type) return type
  const known = [...types.keys()]
  throw new ControlError(
    400,
    `${at} must be one of ${known.join(', ')}, not "${name}"${nearest(name, known)}`
  )
}
