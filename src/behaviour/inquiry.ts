import type { Texts } from '../contract/decode.ts'
import type { Json, JsonObject } from '../world/entity.ts'
import type { Plan } from '../world/plan.ts'
import type { Admitted } from './admit.ts'
import type { Address } from './envelope.ts'
import { misfit } from './errors.ts'
import type { Asked } from './prepare.ts'
import type { Upload } from './upload.ts'

/** How an answer is to look: `options` of a body, or the `opt_…` fields of a form. The query has parameters of these names. */
export interface Options {
  readonly fields?: Json
  readonly expand?: Json
  readonly pretty?: Json
  readonly jsonp?: Json
  readonly method?: Json
}

/** What a request says beside its method and who asks, be it one of its own or an action of a batch. */
export interface Inquiry extends Address {
  readonly query: Texts
  readonly data: JsonObject
  readonly options: Options
  readonly files?: Readonly<Record<string, Upload>>
  readonly plan: Plan | undefined
}

/** What an operation is asked by a request that was let in. */
export const askedBy = (
  { caller, decode }: Admitted,
  { query, data, options, files = {}, origin, plan }: Inquiry
): Asked => ({
  parameters: decode(query),
  caller,
  data,
  files,
  origin,
  plan,
  optFields: fieldsOf(query, options)
})

/** `opt_expand` counts where nothing says which fields are wanted. Documented until 2019. */
const fieldsOf = (query: Texts, { fields, expand }: Options): string | readonly string[] => {
  const wanted = query['opt_fields'] ?? textsIn('fields', fields)
  const expanded = query['opt_expand'] ?? textsIn('expand', expand)
  return wanted ?? (expanded === undefined ? '' : expansionOf([expanded].flat()))
}

/** An option of a body may be anything; null is as good as nothing, which is ours. */
const textsIn = (name: string, value: Json = null): readonly string[] | undefined => {
  if (value === null) return undefined
  const all: readonly Json[] = [value].flat()
  if (all.every(one => typeof one === 'string')) return all
  throw misfit(`options: ${name}`, 'a string or a list of strings', value)
}

/** To expand a reference is to have its usual fields; the record around it keeps its own, which is ours for lists. */
const expansionOf = (texts: readonly string[]): string[] => {
  const paths = texts.flatMap(text => text.split(',')).map(path => path.trim())
  return ['*', ...paths.filter(path => path !== '' && path !== 'this').map(path => `${path}.*`)]
}
