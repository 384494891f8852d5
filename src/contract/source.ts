import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Document } from './document.ts'
import { merged } from './merge.ts'

/** The two contracts: Asana's API and the mock's own control API. */
export type ContractName = 'asana' | 'control'

const folders: Record<ContractName, URL> = {
  asana: new URL('../../openapi/', import.meta.url),
  control: new URL('../../openapi/control/', import.meta.url)
}

/**
 * The authored YAML files of one contract, merged into one document.
 * The build puts the merged document in this module's place, so what is shipped never parses YAML.
 */
export const readContract = (name: ContractName): Document => {
  const folder = folders[name]
  const parts = readdirSync(folder)
    .filter(file => file.endsWith('.yaml'))
    .sort()
    .map(file => parse(readFileSync(new URL(file, folder), 'utf8')) as object)
  return merged(parts) as Document
}
