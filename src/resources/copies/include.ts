import type { Call } from '../../behaviour/call.ts'

/** What a request for a copy names in `include`; blanks do not count. */
export const included = ({ data }: Call): ReadonlySet<string> =>
  new Set(
    [data['include'] ?? []].flat().flatMap(names =>
      String(names)
        .split(',')
        .map(name => name.trim())
    )
  )
