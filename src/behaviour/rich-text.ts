import type { JsonObject } from '../world/entity.ts'
import { invalidXml, notClosed, notWrapped, strayBracket } from './errors.ts'
import { plainOf } from './plain-text.ts'
import { attributesKept, isStripped, keptAs, refuseMisplaced } from './rich-text-rules.ts'
import { escapedText, readXml, type Tag, tagText } from './xml.ts'

/**
 * Rich text as the service keeps it: `<b>` is `<strong>`, `<hr>` is `<hr />`, a raw `&` is `&amp;`. Throws the exact
 * refusal of what the service does not take (live, August 2026), which refuses the whole request. That comments are
 * no exception is ours: one report has it that their markup is then taken as text.
 */
export const richText = (html: string): string => {
  const text = html.trim()
  if (!/^<body>(?:.*<\/body>)?$|^<body>(?!.*<\/body>)/s.test(text)) throw notWrapped()
  if (/[<>]/.test(text.replaceAll(tags, ''))) throw strayBracket()
  return normalised(ampersandsEscaped(text.replaceAll(/<hr>(?:<\/hr>)?/g, '<hr />')))
}

/** What is a tag, comment or the like, as far as its brackets go. */
const tags = /<[a-z/!?](?:[^<>"']|"[^"<]*"|'[^'<]*')*>/gi

const ampersandsEscaped = (text: string): string =>
  text.replaceAll(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi, '&amp;')

const normalised = (xml: string): string => {
  const open: string[] = []
  let out = ''
  readXml(xml, {
    text: text => {
      out += escapedText(text)
    },
    open: tag => {
      out += opened(tag, open)
      open.push(keptAs(tag.name))
    },
    close: () => {
      out += closed(open.pop() as string)
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

const opened = (tag: Tag, open: readonly string[]): string => {
  const name = keptAs(tag.name)
  refuseMisplaced(name, open)
  return isStripped(name) ? '' : tagText({ name, attributes: attributesKept(tag) })
}

const closed = (name: string): string => (name === 'hr' || isStripped(name) ? '' : `</${name}>`)

/**
 * What a record holds of a body: the plain text always, the rich text only where it was given. Where both are, the
 * rich one counts; reports differ, and ours is the mild one.
 */
export const textsTaken = (data: JsonObject, plain: string, html: string): JsonObject => {
  const rich = data[html]
  if (typeof rich === 'string') {
    const taken = richText(rich)
    return { [plain]: plainOf(taken), [html]: taken }
  }
  return data[plain] === undefined ? {} : { [plain]: data[plain], [html]: undefined }
}

export { htmlOf, plainOf } from './plain-text.ts'
