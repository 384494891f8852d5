import type { Gid } from '../../world/entity.ts'
import { entriesBeginning, type Place } from '../../world/indexes.ts'
import type { World } from '../../world/world.ts'

/** What a text is looked for in. */
export type Reads = (...texts: readonly unknown[]) => boolean

/**
 * Finds texts that have all the words of a question, each at the beginning of a word, in any case of the letters. A
 * question without words finds everything. That words are found by their beginning is documented for typeahead, and
 * ours for searches.
 */
export const wordsOf = (question: string): Reads => {
  const words = question.trim().split(/\s+/).filter(Boolean)
  const finds = words.map(finding)
  return (...texts) => {
    const whole = texts.join(' ')
    return finds.every(find => find(whole))
  }
}

/**
 * Whether a word stands in a text with no letter or digit before it. A pattern that said so itself would take longer to be
 * compiled than most searches take.
 */
const finding = (word: string): ((text: string) => boolean) => {
  const there = new RegExp(escaped(word), 'iu')
  const places = new RegExp(`(?=${escaped(word)})`, 'giu')
  return text =>
    there.test(text) &&
    [...text.matchAll(places)].some(
      ({ index }) => !endsInWord.test(text.slice(Math.max(index - 2, 0), index))
    )
}

const endsInWord = /[\p{L}\p{N}]$/u

/** Under the flag `u` nothing else may be escaped. */
const escaped = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** The places of a record in an index by the words of a text. */
export const byWord = (text: unknown): Place[] =>
  wordsIn(String(text ?? '')).map(scope => ({ scope, rank: '' }))

/**
 * The words of a text, each once, in one form for all cases of its letters. A text that `wordsOf` finds has for each word
 * of the question one that begins with it; whether it is found, `wordsOf` says.
 */
export const wordsIn = (text: string): string[] => {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words.map(word => word.toLowerCase().toUpperCase()))]
}

/** The gids of the records that have a word with a beginning, by indexes of words; one may come several times. */
export function* withWord(
  { indexes }: World,
  names: readonly string[],
  beginning: string
): Generator<Gid> {
  for (const name of names) {
    for (const { gid } of entriesBeginning(indexes.get(name), beginning)) yield gid
  }
}
