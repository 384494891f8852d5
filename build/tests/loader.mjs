import { readdir, readFile } from 'node:fs/promises'
import { keptFor } from './kept.mjs'

const root = new URL('../../', import.meta.url)
const options = { loader: 'ts', format: 'esm', target: 'node20.19', sourcemap: 'inline' }

/** Hands out TypeScript as JavaScript, with a source map in it. */
export const load = async (url, context, next) => {
  const [place] = url.split('?')
  if (!place.endsWith('.ts') || place.includes('/node_modules/')) return next(url, context)
  const text = await readFile(new URL(place), 'utf8')
  const kept = await keptFor([place, text, options], () => transpiled(place, text))
  return { format: 'module', shortCircuit: true, source: await readFile(kept, 'utf8') }
}

const transpiled = async (place, text) => {
  const { transform } = await import('esbuild')
  return (await transform(text, { ...options, sourcefile: place })).code
}

/**
 * Puts the contracts as data in the place of the module that parses them, as the build does: thirty files of YAML cost
 * a process a second. Its own test and that of the authored files have the module itself.
 */
export const resolve = async (specifier, context, next) => {
  const found = await next(specifier, context)
  const stays = found.url !== contractSource.href || parsesItself.test(context.parentURL)
  return stays ? found : { ...found, format: 'module', url: (await contractModule()).href }
}

const contractSource = new URL('src/contract/source.ts', root)
const parsesItself = /\/test\/(contract\/source|openapi)\.test\.ts$/

const contractModule = async () => {
  const folders = ['openapi/', 'openapi/control/', 'src/contract/']
  const madeOf = (await Promise.all(folders.map(textsIn))).flat()
  return keptFor(madeOf, async () => {
    const { evaluate } = await import('../as-data.mjs')
    const { contractAsData } = await import('../contract-as-data.mjs')
    return contractAsData(await evaluate('src/contract/source.ts'))
  })
}

const textsIn = async folder => {
  const names = (await readdir(new URL(folder, root))).filter(name => /\.(yaml|ts)$/.test(name))
  const texts = names.sort().map(name => readFile(new URL(folder + name, root), 'utf8'))
  return [names, ...(await Promise.all(texts))]
}
