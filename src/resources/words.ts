/** What a text is looked for in. */
export type Reads = (...texts: readonly unknown[]) => boolean

/**
 * Finds texts that have all the words of a question, each at the beginning of a word, in any case of the letters. A
 * question without words finds everything. That words are found by their beginning is documented for typeahead, and
 * ours for searches.
 */
export const wordsOf = (question: string): Reads => {
  const words = question.trim().split(/\s+/).filter(Boolean)
  const patterns = words.map(word => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}`, 'iu'))
  return (...texts) => {
    const whole = texts.join(' ')
    return patterns.every(pattern => pattern.test(whole))
  }
}

/** Under the flag `u` nothing else may be escaped. */
const escaped = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
