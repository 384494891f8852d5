import { chmod, copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { asData, evaluate, root } from './as-data.mjs'
import { contractAsData, parsed } from './contract-as-data.mjs'
import { buildLater, lazily } from './lazily.mjs'

const dist = join(root, 'dist')

/** The default world, loaded and checked here so that no start has to. */
const preparedDefault = async () => {
  const { assemble, prepare } = await evaluate('src/server.ts', 'src/fixtures/prepared.ts')
  const { app, mock } = await assemble()
  await app.close()
  return prepare(mock.store.world)
}

const data = asData({
  'src/contract/source.ts': contractAsData,
  'src/fixtures/default-world.ts': async () => `
    import { unpack } from './src/fixtures/prepared.ts'
    const prepared = ${parsed(await preparedDefault())}
    export const defaultWorld = (kit, now) => unpack(prepared, kit, now)`,
  'src/cli/starter.ts': ({ starterWorld }) =>
    `export const starterWorld = () => ${JSON.stringify(starterWorld())}`,
  'src/cli/version.ts': ({ version }) => `export const version = ${JSON.stringify(version)}`
})

const exported = Object.keys(await evaluate('src/index.ts'))

/** All in one file, a function that gets `require` and `module`; `main` runs the command. */
const bundle = () =>
  build({
    absWorkingDir: root,
    stdin: {
      contents: `
        export { ${exported.join(', ')} } from './src/index.ts'
        export const main = () => import('./src/main.ts')`,
      resolveDir: root
    },
    outfile: join(dist, 'bundle.cjs'),
    bundle: true,
    banner: { js: '(function (require, module) {' },
    footer: { js: '})' },
    platform: 'node',
    format: 'cjs',
    supported: { 'dynamic-import': false },
    target: 'node20.19',
    minify: true,
    legalComments: 'none',
    external: [
      // These two read files of their own packages.
      '@fastify/swagger',
      '@fastify/swagger-ui',
      // Fastify asks for these two only where routes have schemas, and no route has.
      '@fastify/ajv-compiler',
      '@fastify/fast-json-stringify-compiler'
    ],
    plugins: [data, lazily],
    metafile: true
  })

/** What is run and imported: each begins with the bundle. */
const faces = {
  'main.js': `#!/usr/bin/env node\nimport { bundle } from './load.js'\n\nbundle.main()\n`,
  'index.js': `import { bundle } from './load.js'\n\nexport const { ${exported.join(', ')} } = bundle\n`
}

/** What V8 has made of the bundle once a mock has started from it and answered. */
const compiled = async () => {
  const { bundle, script } = await import(pathToFileURL(join(dist, 'load.js')).href)
  const mock = await bundle.startAsanaMock()
  await fetch(`${mock.baseUrl}/users/me`, { headers: { authorization: 'Bearer build' } })
  await mock.close()
  return script.createCachedData()
}

/** The licences of the packages that the bundle contains ask to go with it. */
const licences = async inputs => {
  const packages = new Set(
    Object.keys(inputs).flatMap(
      path => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []
    )
  )
  const texts = await Promise.all([...packages].sort().map(licence))
  return texts.join(`\n${'-'.repeat(80)}\n\n`)
}

const licence = async folder => {
  const { name, version, license } = JSON.parse(
    await readFile(join(root, folder, 'package.json'), 'utf8')
  )
  const file = (await readdir(join(root, folder))).find(one => /^licen[cs]e/i.test(one))
  const text = file ? await readFile(join(root, folder, file), 'utf8') : `${license}\n`
  return `${name} ${version}\n\n${text}`
}

await rm(dist, { recursive: true, force: true })
const [{ metafile }, later] = await Promise.all([bundle(), buildLater(dist)])
await writeFile(join(dist, 'licences.txt'), await licences({ ...metafile.inputs, ...later }))
await copyFile(join(root, 'build/load.mjs'), join(dist, 'load.js'))
for (const [name, text] of Object.entries(faces)) await writeFile(join(dist, name), text)
await chmod(join(dist, 'main.js'), 0o755)
await writeFile(join(dist, 'bundle.cjs.v8'), await compiled())
