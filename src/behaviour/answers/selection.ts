/** One path of `opt_fields`: the names it takes at this level, and what it asks of each further down. */
export interface Path {
  readonly names: ReadonlySet<string>
  readonly rest: Path | undefined
}

/**
 * What `opt_fields` asks for at one level of an answer. Groups stay sets of names and are never multiplied out,
 * so the cost of reading stays in proportion to the text.
 */
export type Selection = readonly Path[]

const everything = '*'

/**
 * Reads `opt_fields`: paths separated by commas, dots between levels, `(a|b)` for alternatives, a leading `this.`,
 * blanks anywhere, one text or several. Undefined when nothing is asked for.
 */
export const parseSelection = (texts: readonly string[]): Selection | undefined => {
  const paths = texts.flatMap(text => text.split(',')).flatMap(path => parsePath(path) ?? [])
  return paths.length > 0 ? paths : undefined
}

const parsePath = (text: string): Path | undefined => {
  const levels = text.split('.').map(namesIn)
  while (levels[0]?.has('this')) levels.shift()
  return levels
    .filter(names => names.size > 0)
    .reduceRight<Path | undefined>((rest, names) => ({ names, rest }), undefined)
}

const namesIn = (level: string): Set<string> => {
  const names = level.replace(/^\s*\(|\)\s*$/g, '').split('|')
  return new Set(names.map(name => name.trim()).filter(name => name !== ''))
}

/**
 * What a selection asks of one field: undefined if it does not name it, an empty selection if it names it alone,
 * else the paths that go on below it. `*` names every field but those that are sent only on request.
 */
export const selectionOf = (
  selection: Selection,
  name: string,
  optIn: boolean
): Selection | undefined => {
  const paths = selection.filter(
    ({ names }) => names.has(name) || (names.has(everything) && !optIn)
  )
  return paths.length > 0 ? paths.flatMap(({ rest }) => rest ?? []) : undefined
}
