type Tree = Readonly<Record<string, unknown>>

/** Puts the parts of a document together; throws where two of them say the same thing. Lists are joined. */
export const merged = (parts: readonly object[]): object =>
  parts.reduce((whole, part) => merge(whole, part, ''))

const merge = (whole: object, part: object, path: string): object => {
  const result: Record<string, unknown> = { ...whole }
  for (const [key, value] of Object.entries(part)) {
    result[key] = key in result ? join(result[key], value, `${path}/${key}`) : value
  }
  return result
}

const join = (one: unknown, other: unknown, path: string): unknown => {
  if (Array.isArray(one) && Array.isArray(other)) return [...one, ...other]
  if (isTree(one) && isTree(other)) return merge(one, other, path)
  throw new Error(`Two files of the contract both say what ${path} is.`)
}

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
