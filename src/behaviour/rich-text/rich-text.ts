import type { JsonObject } from '../../world/entity.ts'
import { invalidXml, notClosed, notWrapped, strayBracket } from './errors.ts'
import { dynamic, plainOf } from './plain-text.ts'
import { attributesKept, isStripped, keptAs, refuseMisplaced } from './rules.ts'
import { escapedText, readXml, type Tag, tagText } from './xml.ts'

/** What a link says and where it leads that mentions a record. */
export interface Mentioned {
  readonly type: string
  readonly href: string
  readonly name: string
}

/** Finds what a gid in a link mentions; undefined for what is not there. */
export type Mentions = (gid: string) => Mentioned | undefined

/**
 * Rich text as the service keeps it: `<b>` is `<strong>`, `<hr>` is `<hr />`, a raw `&` is `&amp;`. Throws the exact
 * refusal of what the service does not take (live, August 2026), which refuses the whole request. That comments are
 * no exception is ours: one report has it that their markup is then taken as text.
 */
export const richText = (html: string, mentions: Mentions = () => undefined): string => {
  const text = html.trim()
  if (!/^<body>(?:.*<\/body>)?$|^<body>(?!.*<\/body>)/s.test(text)) throw notWrapped()
  if (/[<>]/.test(text.replaceAll(tags, ''))) throw strayBracket()
  return normalised(ampersandsEscaped(text.replaceAll(/<hr>(?:<\/hr>)?/g, '<hr />')), mentions)
}

/** What is a tag, comment or the like, as far as its brackets go. */
const tags = /<[a-z/!?](?:[^<>"']|"[^"<]*"|'[^'<]*')*>/gi

const ampersandsEscaped = (text: string): string =>
  text.replaceAll(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi, '&amp;')

const normalised = (xml: string, mentions: Mentions): string => {
  const open: string[] = []
  const links: Link[] = []
  let out = ''
  readXml(xml, {
    text: text => {
      out += escapedText(text)
    },
    open: tag => {
      const name = keptAs(tag.name)
      refuseMisplaced(name, open)
      const attributes = attributesKept(tag)
      if (name === 'a') links.push({ at: out.length, attributes })
      else if (!isStripped(name)) out += tagText({ name, attributes })
      open.push(name)
    },
    close: () => {
      const name = open.pop() as string
      const link = name === 'a' ? links.pop() : undefined
      out = link ? linked(out, link, mentions) : out + closed(name)
    },
    foreign: () => {
      throw invalidXml()
    },
    error: message => {
      throw message.includes('clos') ? notClosed() : invalidXml()
    }
  })
  return out
}

const closed = (name: string): string => (name === 'hr' || isStripped(name) ? '' : `</${name}>`)

/** A link that is open: where its words begin, and its attributes. */
interface Link {
  readonly at: number
  readonly attributes: Tag['attributes']
}

/**
 * A text that ends with the words of a link, with the link around them. One that mentions a record leads to it, and where
 * it has no words of its own it has the record's. Live, August 2026; that other words stay is ours.
 */
const linked = (text: string, { at, attributes }: Link, mentions: Mentions): string => {
  const words = text.slice(at)
  const gid = attributes['data-asana-gid']
  const mentioned = gid === undefined ? undefined : mentions(gid)
  if (!mentioned) return `${text.slice(0, at)}${anchor(attributes)}${words}</a>`
  const { href, type, name } = mentioned
  const isDynamic = words === '' || attributes[dynamic] === 'true'
  const told = {
    ...{ href, 'data-asana-gid': gid as string, 'data-asana-accessible': 'true' },
    ...{ 'data-asana-type': type, [dynamic]: String(isDynamic) }
  }
  return `${text.slice(0, at)}${anchor(told)}${isDynamic ? escapedText(name) : words}</a>`
}

const anchor = (attributes: Tag['attributes']): string => tagText({ name: 'a', attributes })

/**
 * What a record holds of a body: the plain text always, the rich text only where it was given. Where both are, the
 * rich one counts; reports differ, and ours is the mild one.
 */
export const textsTaken = (
  data: JsonObject,
  plain: string,
  html: string,
  mentions?: Mentions
): JsonObject => {
  const rich = data[html]
  if (typeof rich === 'string') {
    const taken = richText(rich, mentions)
    return { [plain]: plainOf(taken), [html]: taken }
  }
  return data[plain] === undefined ? {} : { [plain]: data[plain], [html]: undefined }
}

export { htmlOf, plainOf } from './plain-text.ts'
