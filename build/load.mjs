import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

/*
 * Stands in dist/, and runs the bundle there. Beside the bundle lies what V8 made of it when it was built, so that a start
 * need not compile it again: that takes longer than all else a start does. A V8 of another version compiles it anew.
 */

const file = fileURLToPath(new URL('bundle.cjs', import.meta.url))
const compiled = `${file}.v8`

/** The bundle as V8 knows it. */
export const script = new Script(readFileSync(file, 'latin1'), {
  filename: file,
  ...(existsSync(compiled) && { cachedData: readFileSync(compiled) })
})

const module = { exports: {} }
script.runInThisContext()(createRequire(file), module)

/** What the bundle exports. */
export const bundle = module.exports
