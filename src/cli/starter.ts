import { readFileSync } from 'node:fs'

/** The commented world file that `init` writes. The build puts its text in this module's place. */
export const starterWorld = (): string =>
  readFileSync(new URL('../../fixtures/starter.yaml', import.meta.url), 'utf8')
