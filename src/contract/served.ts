import type { Document, PathOperation } from './document.ts'

type Item = Document['paths'][string]

/** The document with those operations alone that are served, and the tags that still have one. */
export const servedPart = (
  document: Document,
  isServed: (operationId: string) => boolean
): Document => {
  const paths = Object.entries(document.paths).flatMap(([path, item]) => {
    const left = itemOf(item, isServed)
    return left ? [[path, left] as const] : []
  })
  const used = new Set(paths.flatMap(([, item]) => Object.values(item).flatMap(tagsOf)))
  const tags = document.tags.filter(({ name }) => used.has(name))
  return { ...document, tags, paths: Object.fromEntries(paths) }
}

const itemOf = (item: Item, isServed: (operationId: string) => boolean): Item | undefined => {
  const parts = Object.entries(item).filter(([, part]) => {
    const id = (part as Partial<PathOperation>).operationId
    return id === undefined || isServed(id)
  })
  return parts.some(([, part]) => isOperation(part)) ? Object.fromEntries(parts) : undefined
}

const isOperation = (part: unknown): part is { tags?: string[] } =>
  typeof part === 'object' && part !== null && 'operationId' in part

const tagsOf = (part: unknown): string[] => (isOperation(part) ? (part.tags ?? []) : [])
