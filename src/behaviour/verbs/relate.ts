import type { Gid } from '../../world/entity.ts'
import type { Answer, Behaviour, Call } from '../call.ts'
import { targetOf } from './target.ts'

/** One field of records that lists others, and what of the body is to be in it or not. */
export interface Relation {
  /** The field of the entity that the path names. */
  readonly field: string
  /** The field of the body: a gid, or a list of them. */
  readonly from: string
  /** Whether the answer is the record; `{}` otherwise. */
  readonly answersRecord?: boolean
}

/** Adds records to a list of the entity that the path names, each once, at the end. */
export const add = (relation: Relation): Behaviour =>
  related(relation, (held, given) => [...new Set([...held, ...given])])

/** Takes records out of a list of the entity that the path names; what is not in it is no mistake. */
export const take = (relation: Relation): Behaviour =>
  related(relation, (held, given) => held.filter(gid => !given.includes(gid)))

const related =
  (
    { field, from, answersRecord }: Relation,
    join: (held: Gid[], given: Gid[]) => Gid[]
  ): Behaviour =>
  (call: Call): Answer => {
    const target = targetOf(call)
    const held = (target[field] ?? []) as Gid[]
    const given = [call.data[from]].flat().filter(one => typeof one === 'string')
    const changed = call.transaction.update(target, { [field]: join(held, given) })
    return answersRecord ? changed : undefined
  }
