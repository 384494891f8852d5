import { type Field, fieldMap, type Shape } from '../../contract/shapes.ts'
import type { RecordType } from '../../contract/types.ts'
import type { Computed } from '../resource.ts'
import { type Looks, type Project, Projectors } from './projector.ts'
import { parseSelection } from './selection.ts'

/** A field that records have in a file and not in answers, or have there in another way. */
export interface Extra {
  readonly shape: Shape
  readonly of: Computed
}

/** Compiles how a type of record is shown in a file: with the fields that are named as in `opt_fields`, or the usual ones. */
export type Showing = (
  type: string,
  fields?: readonly string[],
  extras?: Readonly<Record<string, Extra>>
) => Project

/** Shows records as answers to GET do. */
export const showingBy =
  (types: ReadonlyMap<string, RecordType>, looks: Looks): Showing =>
  (type, fields = [], extras = {}) => {
    const declared = types.get(type)
    if (!declared) throw new Error(`The contract knows no ${type}.`)
    const full = { ...declared.full, fields: withExtras(declared.full.fields, extras) }
    const own = Object.fromEntries(Object.entries(extras).map(([name, { of }]) => [name, of]))
    const computed: Looks['computed'] = one =>
      one === type ? { ...looks.computed(one), ...own } : looks.computed(one)
    const widened = new Map([...types, [type, { ...declared, full }]])
    const projectors = new Projectors(widened, 'alphabet', { ...looks, computed })
    return projectors.answer(full, parseSelection(fields))
  }

const withExtras = (
  fields: ReadonlyMap<string, Field>,
  extras: Readonly<Record<string, Extra>>
): ReadonlyMap<string, Field> => {
  const shapes = Object.entries(extras).map(([name, { shape }]) => [name, shape] as const)
  return new Map([...fields, ...fieldMap(Object.fromEntries(shapes))])
}
