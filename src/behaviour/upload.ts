import type { Content } from '../world/content.ts'

/** A file that a request brings. */
export interface Upload {
  /** As the client calls it; undefined if it does not say. */
  readonly name: string | undefined
  /** Its media type: `image/png`. */
  readonly type: string
  readonly content: Content
}
