import { readdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/*
 * Takes the declarations away that users of the library never come to. Fails if one that is left speaks of a package
 * that is not installed with the library: their compiler would not find it.
 */

const root = fileURLToPath(new URL('..', import.meta.url))
const types = join(root, 'dist/types')
const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))

const shipped = new Set([join(types, 'index.d.ts')])
for (const file of shipped) {
  const text = await readFile(file, 'utf8')
  for (const [, name] of text.matchAll(/(?:from |import\()['"]([^'"]+)['"]/g)) {
    if (name.startsWith('.')) shipped.add(join(dirname(file), name.replace(/\.ts$/, '.d.ts')))
    else if (!(name in dependencies)) {
      throw new Error(`${file} is shipped and speaks of ${name}, which is no dependency.`)
    }
  }
}

const all = await readdir(types, { recursive: true, withFileTypes: true })
for (const entry of all) {
  const file = join(entry.parentPath, entry.name)
  if (entry.isFile() && !shipped.has(file)) await rm(file)
}
