import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { readContract } from '../src/contract/source.ts'
import { parseDeliberate, undeclared } from './drift/deliberate.ts'
import { driftOf } from './drift/drift.ts'

const usage = 'Usage: npm run contract:drift -- PUBLISHED.yaml [--all]'

/** What the command prints, and the status with which it ends: 0 if there is no drift. */
export interface Outcome {
  readonly lines: readonly string[]
  readonly status: number
}

/** The list of what is wanted, from the root of the project, where npm runs its scripts. */
const deliberateList = 'openapi/drift/deliberate-differences.yaml'

/**
 * Compares our contract with a published document. `--all` counts operations of tags that we do not have yet.
 * A status of 2 means that it could not: the one line says why.
 */
export const contractDrift = (args: readonly string[]): Outcome => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { all: { type: 'boolean', default: false } },
      allowPositionals: true
    })
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) throw new Error(usage)
    const lines = undeclared(
      driftOf(readContract('asana'), parse(readFileSync(path, 'utf8')), values.all),
      parseDeliberate(readFileSync(deliberateList, 'utf8'))
    )
    return { lines, status: Math.min(lines.length, 1) }
  } catch (error) {
    return { lines: [(error as Error).message], status: 2 }
  }
}
