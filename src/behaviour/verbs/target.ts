import type { Entity } from '../../world/entity.ts'
import type { Call } from '../call.ts'

/** The entity that the path names; of several, the last. */
export const targetOf = ({ named }: Call): Entity => {
  const target = Object.values(named).at(-1)
  if (!target) throw new Error('The path of this operation names no entity.')
  return target
}
