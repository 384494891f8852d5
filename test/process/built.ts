import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The command as it is shipped. */
export const main = join(root, 'dist/main.js')

/** Builds the bundle if it is missing, or older than what it is made of. */
export const build = (): void => {
  if (newest('dist/main.js') < newest('src', 'openapi', 'fixtures', 'build', 'package.json')) {
    execFileSync(process.execPath, ['build/build.mjs'], { cwd: root })
  }
}

/** When the latest of the files was written, in ms; 0 if there is none. */
const newest = (...paths: readonly string[]): number =>
  Math.max(0, ...paths.flatMap(path => filesBelow(join(root, path)).map(timeOf)))

const filesBelow = (path: string): string[] => {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat?.isDirectory()) return stat ? [path] : []
  return readdirSync(path).flatMap(name => filesBelow(join(path, name)))
}

const timeOf = (path: string): number => statSync(path).mtimeMs
