const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value

/**
 * Where the shape of an answer differs from that of a recorded one: missing and further keys, their order, JSON types
 * and what is null; of lists of records, how many there are. Values are not compared.
 */
export const differences = (recorded: unknown, answer: unknown, at = ''): string[] => {
  const [was, is] = [kindOf(recorded), kindOf(answer)]
  if (was !== is) return [`${at || 'it'} is ${is}, recorded as ${was}`]
  if (was === 'list') return inLists(recorded as unknown[], answer as unknown[], at)
  return was === 'object' ? inObjects(recorded as object, answer as object, at) : []
}

const inLists = (recorded: unknown[], answer: unknown[], at: string): string[] =>
  recorded.length === answer.length
    ? recorded.flatMap((one, index) =>
        differences(one, twinOf(one, answer) ?? answer[index], `${at}[${index}]`)
      )
    : [`${at} has ${answer.length} items, recorded with ${recorded.length}`]

/** Records are compared with themselves, wherever in the list they stand. */
const twinOf = (one: unknown, others: unknown[]): unknown => {
  const gid = (one as { gid?: unknown } | null)?.gid
  return gid === undefined
    ? undefined
    : others.find(other => (other as { gid?: unknown }).gid === gid)
}

const inObjects = (recorded: object, answer: object, at: string): string[] => {
  const [were, are] = [Object.keys(recorded), Object.keys(answer)]
  const both = were.filter(name => are.includes(name))
  const now = are.filter(name => were.includes(name))
  const place = (name: string) => (at ? `${at}.${name}` : name)
  return [
    ...were.filter(name => !are.includes(name)).map(name => `${place(name)} is missing`),
    ...are.filter(name => !were.includes(name)).map(name => `${place(name)} is not recorded`),
    ...(both.join() === now.join() ? [] : [`${at} has the order ${now}, recorded as ${both}`]),
    ...both.flatMap(name =>
      differences(
        (recorded as Record<string, unknown>)[name],
        (answer as Record<string, unknown>)[name],
        place(name)
      )
    )
  ]
}
