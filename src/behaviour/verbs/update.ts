import type { JsonObject } from '../../world/entity.ts'
import type { Behaviour, Call } from '../call.ts'
import { cannotWrite } from '../errors.ts'
import { targetOf } from './target.ts'

/** How an update differs from writing what the body says. */
export interface Updating {
  /** Fields that only creation may set. */
  readonly createOnly?: readonly string[]
  /** What else the record gets, or what is put right; may refuse. */
  readonly fields?: (call: Call) => JsonObject
}

/** Writes the fields that the body has onto the entity that the path names; the others stay. */
export const update =
  ({ createOnly = [], fields = () => ({}) }: Updating = {}): Behaviour =>
  call => {
    const fixed = createOnly.find(name => call.data[name] !== undefined)
    if (fixed) throw cannotWrite(fixed)
    return call.transaction.update(targetOf(call), { ...call.data, ...fields(call) })
  }
