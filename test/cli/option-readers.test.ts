import t from 'tap'
import { UsageError } from '../../src/cli/host.ts'
import {
  clock,
  hosts,
  oneOf,
  onOff,
  planPart,
  publicUrl,
  type Reader,
  text,
  texts,
  wholeNumber
} from '../../src/cli/option-readers.ts'

const port = wholeNumber(0, 65_535)
const missing = oneOf('404', 'generate')

const right: readonly [name: string, read: Reader<unknown>, given: string[], value: unknown][] = [
  ['a text', text, ['one'], 'one'],
  ['a text given twice', text, ['one', 'two'], 'two'],
  ['texts', texts, ['one', 'two'], ['one', 'two']],
  ['a number', port, ['8080'], 8080],
  ['the least number', port, ['0'], 0],
  ['the most number', port, ['65535'], 65_535],
  ['a word', missing, ['generate'], 'generate'],
  ['a switch', onOff, ['true'], true],
  ['a switch in other words', onOff, ['Off'], false],
  ['polls', planPart('start'), ['2 polls'], '2 polls'],
  ['an outcome', planPart('outcome'), ['failed'], 'failed'],
  ['a public URL', publicUrl, ['https://mock.test:8443/asana/'], 'https://mock.test:8443/asana'],
  ['the real clock', clock, ['real'], 'real'],
  ['a time', clock, ['2026-08-08T12:00:00Z'], '2026-08-08T12:00:00Z'],
  ['a time elsewhere', clock, ['2026-08-08T12:00:00.5+02:00'], '2026-08-08T12:00:00.5+02:00'],
  ['hosts', hosts, ['localhost, A.test:80,[::1]:3000'], ['localhost', 'a.test:80', '[::1]:3000']],
  ['a day', clock, ['2026-08-08'], '2026-08-08']
]

for (const [name, read, given, value] of right) {
  t.test(`${name} is read`, async t => {
    t.strictSame(read(given, '--it'), value)
  })
}

const wrong: readonly [name: string, read: Reader<unknown>, given: string[], sentence: string][] = [
  ['an empty text', text, [''], '--it needs a value.'],
  ['an empty one of several texts', texts, ['one', ''], '--it needs a value.'],
  ['no text at all', text, [], '--it needs a value.'],
  ['a word for a number', port, ['x'], '--it takes a whole number from 0 to 65535, not "x".'],
  [
    'too large a number',
    port,
    ['65536'],
    '--it takes a whole number from 0 to 65535, not "65536".'
  ],
  ['a negative number', port, ['-1'], '--it takes a whole number from 0 to 65535, not "-1".'],
  [
    'a misspelled word',
    missing,
    ['genrate'],
    '--it takes 404, generate, not "genrate"; did you mean generate?'
  ],
  ['a strange word', missing, ['whatever'], '--it takes 404, generate, not "whatever".'],
  ...['asana.test', 'ftp://asana.test', 'https://asana.test/?a=b', 'https://asana.test/#a'].map(
    (url): (typeof wrong)[number] => [
      `${url} for a public URL`,
      publicUrl,
      [url],
      `--it takes a URL of http or https without a query, such as https://asana-mock.test, not "${url}".`
    ]
  ),
  ...['', 'a.test,', 'http://a.test', 'a.test/hook', 'a.test:port'].map(
    (text): (typeof wrong)[number] => [
      `${text} for hosts`,
      hosts,
      [text],
      `--it takes hosts such as localhost or example.com:3000, not "${text === 'a.test,' ? '' : text}".`
    ]
  ),
  ['a strange switch', onOff, ['maybe'], '--it takes true or false, not "maybe".'],
  [
    'a strange time',
    clock,
    ['yesterday'],
    '--it takes real or a time such as 2026-08-08T09:00:00Z, at which the clock then stands, not "yesterday".'
  ],
  [
    'a day that no calendar has',
    clock,
    ['2026-13-08'],
    '--it takes real or a time such as 2026-08-08T09:00:00Z, at which the clock then stands, not "2026-13-08".'
  ],
  [
    'a part that is none of a plan',
    planPart('finish'),
    ['soon'],
    '--it: finish is a number of polls (2 polls), a delay (500ms, 3s, 1h) or manual, not "soon". A right plan: outcome=failed; start=1 poll; finish=500ms'
  ]
]

for (const [name, read, given, sentence] of wrong) {
  t.test(`${name} is refused in one sentence`, async t => {
    t.throws(() => read(given, '--it'), new UsageError(sentence))
  })
}
