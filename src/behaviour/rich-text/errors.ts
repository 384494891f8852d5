import { AsanaError } from '../errors.ts'

/** Rich text without a body, or with one that has attributes. Live, August 2026. */
export const notWrapped = (): AsanaError =>
  new AsanaError(400, 'Rich text should be wrapped in <body> tag.')

/** A tag that rich text does not know, or not there. Live, August 2026. */
export const invalidXml = (): AsanaError => new AsanaError(400, 'XML is invalid')

/** A bracket that belongs to no tag. Live, August 2026. */
export const strayBracket = (): AsanaError =>
  new AsanaError(400, 'XML is invalid: Malformed rich text. Found < or > that was not part of tag.')

/** A tag that is opened and not closed. Live, August 2026. */
export const notClosed = (): AsanaError =>
  new AsanaError(400, 'XML is invalid: Malformed rich text. XML tag was not closed.')

/** A link that leads nowhere. Live, August 2026. */
export const emptyAnchor = (): AsanaError =>
  new AsanaError(400, 'One of data-asana-gid or href is required in anchor attributes')

/** A link whose address is relative or not of the web. Live, August 2026. */
export const badProtocol = (): AsanaError => new AsanaError(400, 'invalid protocol in HREF field')

/** Code inside preformatted text. Live, August 2026. */
export const codeInPre = (): AsanaError =>
  new AsanaError(400, 'Oops! An unexpected error occurred…')
