import { SaxesParser } from 'saxes'

/** A tag with its attributes, as it was opened. */
export interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** Who hears what a piece of XML holds, in its order. Throwing ends the reading. */
export interface Reader {
  text(text: string): void
  open(tag: Tag): void
  close(name: string): void
  /** A comment, an instruction, or whatever else is neither tag nor text. */
  foreign?(): void
  /** What is wrong, in the words of the parser; without this, reading goes on behind it. */
  error?(message: string): void
}

/** Reads a piece of XML aloud. */
export const readXml = (xml: string, reader: Reader): void => {
  const parser = new SaxesParser()
  const foreign = () => reader.foreign?.()
  parser.on('text', text => reader.text(text))
  parser.on('opentag', ({ name, attributes }) => reader.open({ name, attributes }))
  parser.on('closetag', ({ name }) => reader.close(name))
  parser.on('comment', foreign)
  parser.on('cdata', foreign)
  parser.on('processinginstruction', foreign)
  parser.on('doctype', foreign)
  parser.on('error', ({ message }) => reader.error?.(message))
  parser.write(xml).close()
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;'
}

const escaped = (one: string): string => entities[one] as string

/** A text as it stands between tags. */
export const escapedText = (text: string): string => text.replaceAll(/[&<>\r]/g, escaped)

/** An opening tag; one that never holds anything closes itself. */
export const tagText = ({ name, attributes }: Tag): string => {
  const said = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${value.replaceAll(/[&<>"\t\n\r]/g, escaped)}"`
  )
  return `<${name}${said.join('')}${name === 'hr' ? ' /' : ''}>`
}
