import { join } from 'node:path'
import { build } from 'esbuild'

/*
 * What is loaded at the top of a file and not needed by a start, with the names that are imported from it one by one.
 * Even unused, it would cost a start its reading; Node's HTTPS and HTTP/2 alone cost as much as all of Fastify's code.
 */
const deferred = {
  'ajv/dist/2020.js': { file: 'ajv.cjs', part: 'ajv', members: ['Ajv2020'] },
  'ajv-formats': { file: 'ajv.cjs', part: 'formats' },
  'asana-phrase': { file: 'asana-phrase.cjs' },
  'light-my-request': { file: 'light-my-request.cjs' },
  'safe-regex2': { file: 'safe-regex2.cjs' },
  'node:http2': {},
  'node:https': {}
}

/** Packages that use one another share a file. */
const files = {
  'ajv.cjs': `exports.ajv = require('ajv/dist/2020.js'); exports.formats = require('ajv-formats')`,
  'asana-phrase.cjs': `module.exports = require('asana-phrase')`,
  'light-my-request.cjs': `module.exports = require('light-my-request')`,
  'safe-regex2.cjs': `module.exports = require('safe-regex2')`
}

/** A module that stands for another one and loads it when something of it is used. */
const standIn = (name, { file, part, members }) => {
  const whole = `require('${file ? `./later/${file}` : name}')${part ? `.${part}` : ''}`
  const each = members?.map(one => `${one}: lazy(() => ${whole}.${one})`)
  return `
    const lazy = load => new Proxy(function () {}, {
      apply: (_target, self, values) => Reflect.apply(load(), self, values),
      construct: (_target, values) => Reflect.construct(load(), values),
      get: (_target, key) => load()[key]
    })
    module.exports = ${each ? `{ ${each.join(', ')} }` : `lazy(() => ${whole})`}`
}

const namespace = 'lazily'

/** Puts off the loading of modules until they are used; their code lies in `later/`, beside the bundle. */
export const lazily = {
  name: 'lazily',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /./ }, ({ path, namespace: from }) => {
      if (from === namespace) return { path, external: true }
      return path in deferred ? { path, namespace } : undefined
    })
    onLoad({ filter: /./, namespace }, ({ path }) => ({
      contents: standIn(path, deferred[path]),
      loader: 'js'
    }))
  }
}

/** Writes the code that is loaded later, one file a package or group, and tells what went into it. */
export const buildLater = async (root, dist) => {
  const built = await Promise.all(
    Object.entries(files).map(([name, contents]) =>
      build({
        absWorkingDir: root,
        stdin: { contents, resolveDir: root, loader: 'js' },
        outfile: join(dist, 'later', name),
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
