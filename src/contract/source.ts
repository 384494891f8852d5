import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Document } from './document.ts'

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
  return parts.reduce((whole, part) => merge(whole, part, '')) as Document
}

type Tree = Record<string, unknown>

const merge = (whole: object, part: object, path: string): object => {
  const merged: Tree = { ...whole }
  for (const [key, value] of Object.entries(part)) {
    merged[key] = key in merged ? join(merged[key], value, `${path}/${key}`) : value
  }
  return merged
}

const join = (one: unknown, other: unknown, path: string): unknown => {
  if (Array.isArray(one) && Array.isArray(other)) return [...one, ...other]
  if (isTree(one) && isTree(other)) return merge(one, other, path)
  throw new Error(`Two files of the contract both say what ${path} is.`)
}

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
