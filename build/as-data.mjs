import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url))

const cache = join(root, 'node_modules')

/** Lets a bundled module find the files that stand beside its source. */
const knowsItsPlace = {
  name: 'knows-its-place',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const place = JSON.stringify(pathToFileURL(path).href)
      return { contents: text.replaceAll('import.meta.url', place), loader: 'ts' }
    })
}

/** Runs modules of `src/` together, so that they share what both of them use, and hands back what they export. */
export const evaluate = async (...paths) => {
  const folder = await mkdtemp(join(cache, '.build-'))
  const outfile = join(folder, 'module.mjs')
  try {
    await build({
      stdin: {
        contents: paths.map(path => `export * from './${path}'`).join('\n'),
        resolveDir: root
      },
      outfile,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      plugins: [knowsItsPlace]
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/**
 * Puts data in the place of modules that read files: for each path, what makes the new text of the module from what
 * the module exports.
 */
export const asData = modules => ({
  name: 'as-data',
  setup: ({ onLoad }) => {
    for (const [path, textOf] of Object.entries(modules)) {
      const filter = new RegExp(`[\\\\/]${path.replaceAll('/', '[\\\\/]').replaceAll('.', '\\.')}$`)
      onLoad({ filter }, async () => ({
        contents: await textOf(await evaluate(path)),
        loader: 'js',
        resolveDir: root
      }))
    }
  }
})
