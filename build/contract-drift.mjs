// Runs contract-drift.ts with a Node that reads no TypeScript.
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

// Two folders deep, as src/contract is: that is where readContract looks for openapi/ from.
const outfile = 'node_modules/.cache/contract-drift.mjs'
await build({
  entryPoints: ['build/contract-drift.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  outfile
})
const { contractDrift } = await import(pathToFileURL(outfile).href)
const { lines, status } = contractDrift(process.argv.slice(2))
for (const line of lines) console.log(line)
process.exitCode = status
