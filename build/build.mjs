import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { asData, evaluate, root } from './as-data.mjs'
import { contractAsData, parsed } from './contract-as-data.mjs'
import { buildLater, lazily } from './lazily.mjs'

const dist = join(root, 'dist')

/** The default world, loaded and checked here so that no start has to. */
const preparedDefault = async () => {
  const { assemble } = await evaluate('src/server.ts')
  const { prepare } = await evaluate('src/fixtures/prepared.ts')
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

/** The bundle: one file for the command, one for the library, and beside them what they share or load later. */
const bundle = () =>
  build({
    absWorkingDir: root,
    entryPoints: ['src/main.ts', 'src/index.ts'],
    outdir: dist,
    bundle: true,
    splitting: true,
    chunkNames: '[name]-[hash]',
    platform: 'node',
    format: 'esm',
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
    // CommonJS packages inside go on asking for the modules of Node with `require`.
    banner: {
      js: "const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);"
    },
    plugins: [data, lazily],
    metafile: true
  })

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
const [{ metafile }, later] = await Promise.all([bundle(), buildLater(root, dist)])
await writeFile(join(dist, 'licences.txt'), await licences({ ...metafile.inputs, ...later }))
await chmod(join(dist, 'main.js'), 0o755)
