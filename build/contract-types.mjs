import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import openapiTS, { astToString } from 'openapi-typescript'
import { evaluate, root } from './as-data.mjs'

/*
 * Writes the types of Asana's contract to `src/contract/types.gen.ts`. With `--check` it writes nothing, and fails if
 * that file is stale or a contract is not OpenAPI 3.1.
 */

const file = join(root, 'src/contract/types.gen.ts')
const head = '/* Made from openapi/ by `npm run contract:types`; not to be edited. */\n\n'

/** Numbers the problems of a contract on stderr; false if there are any. */
const isValid = async (name, document) => {
  const { valid, errors } = await new Validator().validate(structuredClone(document))
  if (!valid) console.error(`The contract ${name} is not valid OpenAPI:`, errors)
  return valid
}

const { readContract } = await evaluate('src/contract/source.ts')
const types = head + astToString(await openapiTS(structuredClone(readContract('asana'))))

if (process.argv.includes('--check')) {
  const valid = await Promise.all(
    ['asana', 'control'].map(name => isValid(name, readContract(name)))
  )
  const fresh = (await readFile(file, 'utf8')) === types
  if (!fresh) console.error('src/contract/types.gen.ts is stale: run npm run contract:types.')
  if (valid.includes(false) || !fresh) process.exitCode = 1
} else {
  await writeFile(file, types)
}
