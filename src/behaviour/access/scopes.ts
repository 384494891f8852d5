import { answerShape, type Contract } from '../../contract/contract.ts'
import type { Operation } from '../../contract/operation.ts'
import type { Field, Shape } from '../../contract/shapes.ts'
import { type Path, parseSelection } from '../answers/selection.ts'
import { needsDefault, needsScopes } from '../errors.ts'
import type { Caller } from './callers.ts'

/** The scope that is good for every operation. */
export const fullPermissions = 'default'

/** Refuses a token that has scopes, and not those of the operation. Throws a 403. */
export const refuseUnscoped = ({ scopes }: Pick<Operation, 'scopes'>, caller: Caller): void => {
  const held = limitsOf(caller)
  if (!held) return
  if (scopes.length === 0) throw needsDefault()
  refuseLack(scopes, held)
}

/** Refuses `opt_fields` that name what the scopes of the token do not open. Throws a 403. */
export const refuseUnscopedFields = (
  contract: Contract,
  operation: Operation,
  caller: Caller,
  optFields: string | readonly string[]
): void => {
  const held = limitsOf(caller)
  if (!held) return
  const needed = new Needs(contract)
  const shape = answerShape(contract, operation)
  for (const path of parseSelection([optFields].flat()) ?? []) needed.note(shape, path)
  refuseLack([...needed.scopes], held)
}

/** The scopes beyond which a caller may not go; undefined where there is no such limit. */
const limitsOf = ({ grant }: Caller): readonly string[] | undefined =>
  grant?.scopes?.includes(fullPermissions) ? undefined : grant?.scopes

const refuseLack = (needed: readonly string[], held: readonly string[]): void => {
  const missing = needed.filter(scope => !held.includes(scope))
  if (missing.length > 0) throw needsScopes(missing)
}

type Fields = ReadonlyMap<string, Field>

/** The scopes of the fields that paths name. A path is followed once from each kind of record, however it got there. */
class Needs {
  readonly scopes = new Set<string>()
  readonly #contract: Contract
  readonly #followed = new Map<Path, Set<Fields>>()

  constructor(contract: Contract) {
    this.#contract = contract
  }

  note(shape: Shape, path: Path): void {
    if (shape.kind === 'value') return
    if (shape.kind === 'list') {
      this.note(shape.of, path)
      return
    }
    const type = shape.kind === 'reference' ? this.#contract.types.get(shape.type) : undefined
    this.#follow(type?.full.fields ?? shape.fields, path)
  }

  #follow(fields: Fields, path: Path): void {
    const from = this.#followed.get(path) ?? new Set()
    if (from.has(fields)) return
    this.#followed.set(path, from.add(fields))
    for (const name of path.names) {
      const field = fields.get(name)
      for (const scope of field?.scopes ?? []) this.scopes.add(scope)
      if (field && path.rest) this.note(field.shape, path.rest)
    }
  }
}
