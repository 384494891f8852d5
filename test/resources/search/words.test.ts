import fc from 'fast-check'
import t from 'tap'
import { wordsIn, wordsOf } from '../../../src/resources/search/words.ts'

const found: readonly (readonly [question: string, text: string])[] = [
  ['', 'anything'],
  ['web WRITE', 'Write the text for the website'],
  ['re-th', 'The big re-think'],
  ['(now)', 'Do it (now)'],
  ['#7', 'a #7'],
  ['été', 'ÉTÉ'],
  ['maß', 'MAẞE'],
  ['--', 'a---b'],
  ['𝐁', '𝐀-𝐁']
]

const missed: readonly (readonly [question: string, text: string])[] = [
  ['ebsite', 'website'],
  ['write web', 'Write'],
  ['now', '1now'],
  ['#7', 'a#7'],
  ['re think', 're'],
  ['𝐁', '𝐀𝐁']
]

t.test('a question is found where all its words begin a word, in any case', async t => {
  for (const [question, text] of found) t.ok(wordsOf(question)(text), `${question} in ${text}`)
  for (const [question, text] of missed) t.notOk(wordsOf(question)(text), `${question} in ${text}`)
})

t.test('several texts are read as one, and what is missing is no text', async t => {
  t.ok(wordsOf('one two')('Two', undefined, 'One'))
  t.notOk(wordsOf('undefined')('Two', undefined))
})

t.test('the words of a text come once each, in one form for all cases', async t => {
  t.strictSame(wordsIn('Re-think the THINK, 3×: Σίσυφος ΣΊΣΥΦΟΣ'), [
    'RE',
    'THINK',
    'THE',
    '3',
    'ΣΊΣΥΦΟΣ'
  ])
  t.strictSame(wordsIn('-- !'), [])
})

const letters = 'aAbBßẞſsσςΣéÉeİiıI1٣𝐀-_ #.(\u0301'
const texts = fc.array(fc.constantFrom(...letters), { maxLength: 12 }).map(all => all.join(''))

t.test(
  'a text that is found has a word with the beginning of each word of the question',
  async t => {
    fc.assert(
      fc.property(texts, texts, (question, text) => {
        if (!wordsOf(question)(text)) return
        const words = wordsIn(text)
        const lacking = wordsIn(question).filter(one => !words.some(word => word.startsWith(one)))
        if (lacking.length > 0) throw new Error(`"${text}" has no ${lacking}`)
      }),
      { numRuns: 5000 }
    )
    t.pass('over all runs')
  }
)

t.test('a word is found where one pattern that looks behind it would find it', async t => {
  const quoted = (word: string) => word.replaceAll(/[.(]/g, '\\$&')
  const word = texts.map(text => text.replaceAll(' ', '')).filter(text => text !== '')
  fc.assert(
    fc.property(word, texts, (question, text) => {
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${quoted(question)}`, 'iu')
      if (wordsOf(question)(text) !== pattern.test(text)) throw new Error(`${question} in ${text}`)
    }),
    { numRuns: 5000 }
  )
  t.pass('over all runs')
})
