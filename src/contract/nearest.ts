import { closest, distance } from 'fastest-levenshtein'

/** `; did you mean X?` where one of the known names is close to the name given, else nothing. */
export const nearest = (name: string, known: readonly string[]): string => {
  if (known.length === 0) return ''
  const candidate = closest(name.toLowerCase(), [...known])
  const near = distance(name.toLowerCase(), candidate.toLowerCase()) <= Math.max(2, name.length / 3)
  return near ? `; did you mean ${candidate}?` : ''
}
