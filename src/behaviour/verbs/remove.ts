import type { Behaviour } from '../call.ts'
import { targetOf } from './target.ts'

/** Takes the entity that the path names out of the world, with all that it owns. Answers `{}`. */
export const remove = (): Behaviour => call => {
  call.references.remove(call.transaction, targetOf(call))
  return undefined
}
