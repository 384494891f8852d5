import { badProtocol, codeInPre, emptyAnchor, invalidXml } from './errors.ts'
import type { Tag } from './xml.ts'

/** Tags that rich text may hold. Live, August 2026. */
const known: ReadonlySet<string> = new Set(
  'body h1 h2 h3 strong em u s code pre ul ol li a blockquote table tr td hr mark span'.split(' ')
)

/** What some tags have to stand right inside. Live, August 2026, for `li`; ours for the others. */
const parents: Readonly<Record<string, readonly (string | undefined)[]>> = {
  body: [undefined],
  li: ['ul', 'ol'],
  tr: ['table'],
  td: ['tr']
}

/** A tag under the name by which the service keeps it. Live, August 2026. */
export const keptAs = (name: string): string =>
  name === 'b' ? 'strong' : name === 'i' ? 'em' : name

/** Whether a tag goes while what it holds stays. Reports differ: `<span>` is taken off, or refused; ours is the mild one. */
export const isStripped = (name: string): boolean => name === 'span'

/** Throws unless a tag may stand inside those that are open, the innermost last. */
export const refuseMisplaced = (name: string, open: readonly string[]): void => {
  if (!known.has(name)) throw invalidXml()
  if (parents[name] && !parents[name].includes(open.at(-1))) throw invalidXml()
  if (name === 'code' && open.includes('pre')) throw codeInPre()
}

/** What is kept of a tag's attributes: of a link, where it leads; of others nothing, which is ours. */
export const attributesKept = ({ name, attributes }: Tag): Tag['attributes'] => {
  if (name !== 'a') return {}
  const { href, 'data-asana-gid': gid } = attributes
  if (href === undefined && gid === undefined) throw emptyAnchor()
  if (href !== undefined && !/^https?:\/\//i.test(href)) throw badProtocol()
  const kept = Object.entries(attributes).filter(
    ([key]) => key === 'href' || key.startsWith('data-asana-')
  )
  return Object.fromEntries(kept)
}
