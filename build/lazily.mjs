import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from './as-data.mjs'

/*
 * What is loaded at the top of a file and not needed by a start. Even unused, it would cost a start its reading; Node's
 * HTTPS and HTTP/2 alone cost as much as all of Fastify's code.
 */

/** Packages that use one another share a file. */
const packages = {
  ajv: ['ajv/dist/2020.js', 'ajv-formats'],
  'asana-phrase': ['asana-phrase'],
  busboy: ['@fastify/busboy'],
  chokidar: ['chokidar'],
  commander: ['commander'],
  faker: ['@faker-js/faker/locale/en'],
  jsonwebtoken: ['jsonwebtoken'],
  'light-my-request': ['light-my-request'],
  saxes: ['saxes'],
  semver: ['semver'],
  yaml: ['yaml']
}

const builtins = ['crypto', 'http2', 'https', 'zlib'].map(name => `node:${name}`)

/** What stands in the code for loading a module, by the name of the module. */
const loads = new Map([
  ...builtins.map(name => [name, `require('${name}')`]),
  ...Object.entries(packages).flatMap(([file, names]) =>
    names.map(name => [name, `require('./later/${file}.cjs')['${name}']`])
  )
])

const require = createRequire(join(root, 'package.json'))

/** A module that has the names of another one and loads it when something of it is used. */
const standIn = name => {
  const whole = require(name)
  const members = Object.keys(whole).map(key => `get '${key}'() { return load()['${key}'] }`)
  const named = `{ ${members.join(', ')} }`
  return `
    let loaded
    const load = () => (loaded ??= ${loads.get(name)})
    ${typeof whole === 'function' ? callable(named) : `module.exports = ${named}`}`
}

const callable = named => `
    const named = Object.getOwnPropertyDescriptors(${named})
    module.exports = new Proxy(Object.defineProperties(function () {}, named), {
      apply: (_target, self, values) => Reflect.apply(load(), self, values),
      construct: (_target, values) => Reflect.construct(load(), values),
      get: (_target, key) => load()[key]
    })`

const namespace = 'lazily'

/** Puts off the loading of modules until they are used; the code of packages lies in `later/`, beside the bundle. */
export const lazily = {
  name: 'lazily',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /./ }, ({ path, namespace: from }) => {
      if (from === namespace) return { path, external: true }
      const name = builtins.includes(`node:${path}`) ? `node:${path}` : path
      return loads.has(name) ? { path: name, namespace } : undefined
    })
    onLoad({ filter: /./, namespace }, ({ path }) => ({ contents: standIn(path), loader: 'js' }))
  }
}

/** Writes the code that is loaded later, and tells what went into it. */
export const buildLater = async dist => {
  const built = await Promise.all(
    Object.entries(packages).map(([file, names]) =>
      build({
        absWorkingDir: root,
        stdin: {
          contents: names.map(name => `exports['${name}'] = require('${name}')`).join('\n'),
          resolveDir: root,
          loader: 'js'
        },
        outfile: join(dist, 'later', `${file}.cjs`),
        bundle: true,
        platform: 'node',
        format: 'cjs',
        target: 'node20.19',
        minify: true,
        legalComments: 'none',
        metafile: true
      })
    )
  )
  return Object.assign({}, ...built.map(({ metafile }) => metafile.inputs))
}
