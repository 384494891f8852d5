import t from 'tap'
import type { Schema } from '../../src/contract/document.ts'
import { validatorsOf } from '../../src/contract/validators.ts'
import { sentenceOf } from '../../src/contract/violation.ts'
import { documentOf } from '../documents.ts'

const told = (schema: object, value: unknown) =>
  validatorsOf(documentOf({ It: schema as Schema }))('/components/schemas/It')(value).map(one =>
    sentenceOf(one)
  )
const closed = { properties: { status: {}, name: {} }, additionalProperties: false }

t.test('what was expected is said in words, verbatim', async t => {
  const names = 'it must be some of notes, dates, not "note"'
  const cases: [schema: object, value: unknown, sentence: string][] = [
    [{ type: 'string' }, 1, 'it must be string, not 1'],
    [{ type: ['string', 'null'] }, {}, 'it must be string or null, not {}'],
    [{ const: 'job' }, 'task', 'it must be "job", not "task"'],
    [
      { enum: ['list', 'board'] },
      'bord',
      'it must be one of list, board, not "bord"; did you mean board?'
    ],
    [{ enum: [1, null] }, undefined, 'it must be one of 1, null, not nothing'],
    [{ format: 'date' }, '8.8.2026', 'it must be a date, not "8.8.2026"'],
    [{ required: ['gid'] }, {}, 'it must have gid'],
    [{ pattern: '^(notes|dates)( *, *(notes|dates))*$' }, 'note', names],
    [{ pattern: '^\\d+$' }, 'x', 'it must match pattern "^\\d+$", not "x"'],
    [closed, { nam: 1 }, 'it has no nam; did you mean name?; it may have status, name'],
    [closed, { color: 1 }, 'it has no color; it may have status, name'],
    [{ additionalProperties: false }, { a: 1 }, 'it has no a; it may have nothing'],
    [{ minLength: 1 }, '', 'it must NOT have fewer than 1 characters, not ""'],
    [{ maximum: 5 }, 6, 'it must be <= 5, not 6']
  ]
  for (const [schema, value, sentence] of cases) t.strictSame(told(schema, value), [sentence])
})

t.test('a long value is shown by its beginning', async t => {
  const [sentence] = told({ type: 'integer' }, 'x'.repeat(100))
  t.equal(sentence, `it must be integer, not "${'x'.repeat(56)}…`)
})

t.test('what is nested too deeply to be shown is refused as all else', async t => {
  const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))
  t.strictSame(told({ type: 'string' }, deep), ['it must be string, not what is nested too deeply'])
  t.strictSame(told({ enum: ['list'] }, deep), [
    'it must be one of list, not what is nested too deeply'
  ])
})

t.test('the place is written with dots, and the whole as the caller calls it', async t => {
  const violation = { at: '/new_task/tags/0', keyword: 'type', message: 'must be string, not 1' }
  t.equal(sentenceOf(violation), 'new_task.tags.0 must be string, not 1')
  t.equal(sentenceOf({ ...violation, at: '' }, 'the file'), 'the file must be string, not 1')
})
