import { escapedText, readXml, tagText } from './xml.ts'

/** Tags that stand on lines of their own. */
const blocks: ReadonlySet<string> = new Set(
  'body h1 h2 h3 pre ul ol li blockquote table tr hr'.split(' ')
)
/** Tags in which blanks between others are no text. */
const frames: ReadonlySet<string> = new Set(['ul', 'ol', 'table', 'tr'])

/** The mark of a link whose words are those of the record that it mentions. */
export const dynamic = 'data-asana-dynamic'

/**
 * The text of rich text: blocks on lines of their own, cells of a table behind tabs, a link without words of its own as
 * its address. So are mentions in comments of the live service, 2026.
 */
export const plainOf = (html: string): string => {
  const text = new PlainText()
  const open: string[] = []
  readXml(html, {
    text: said => {
      if (!frames.has(String(open.at(-1))) || said.trim() !== '') text.say(said)
    },
    open: ({ name, attributes }) => {
      open.push(name)
      if (blocks.has(name)) text.breakLine()
      if (name === 'td') text.nextCell()
      if (name === 'a') text.beginLink(attributes['href'], attributes[dynamic] === 'true')
    },
    close: name => {
      open.pop()
      if (blocks.has(name)) text.breakLine()
      if (name === 'a') text.endLink()
    }
  })
  return text.said
}

/** A text as it grows. */
class PlainText {
  said = ''
  #breakDue = false
  #link = { from: 0, href: '', isWordless: false }

  say(text: string): void {
    const apart = this.said === '' || this.said.endsWith('\n') || text.startsWith('\n')
    this.said += this.#breakDue && !apart ? `\n${text}` : text
    this.#breakDue = false
  }

  breakLine(): void {
    this.#breakDue = true
  }

  nextCell(): void {
    if (!this.#breakDue) this.say('\t')
  }

  beginLink(href = '', isWordless = false): void {
    this.#link = { from: this.said.length, href, isWordless }
  }

  endLink(): void {
    const { from, href, isWordless } = this.#link
    if (isWordless && href !== '') this.said = this.said.slice(0, from)
    if (this.said.length === from) this.say(href)
  }
}

/** An address of the web; a mark that ends the sentence is not part of it. */
const addresses = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)'\]])/

/** A plain text as rich text, its addresses as links. Live, August 2026. */
export const htmlOf = (plain: string): string => {
  const pieces = plain
    .split(addresses)
    .map((text, at) => (at % 2 === 0 ? escapedText(text) : linked(text)))
  return `<body>${pieces.join('')}</body>`
}

const linked = (address: string): string =>
  `${tagText({ name: 'a', attributes: { href: address } })}${escapedText(address)}</a>`
