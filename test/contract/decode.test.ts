import t from 'tap'
import { decoderFor, type Texts } from '../../src/contract/decode.ts'
import type { Schema } from '../../src/contract/document.ts'
import { operationsOf } from '../../src/contract/operations.ts'
import { answering, documentOf } from '../documents.ts'

const query: Record<string, Schema> = {
  text: { type: 'string' },
  flag: { type: 'boolean' },
  count: { type: 'integer' },
  share: { type: 'number' },
  list: { type: 'array', items: { type: 'string' } },
  referred: { $ref: '#/components/schemas/Flag' },
  any: {}
}
const document = documentOf(
  { Flag: { type: 'boolean' } },
  {
    '/a/{gid}': {
      get: {
        operationId: 'getA',
        parameters: [
          { name: 'gid', in: 'path', required: true, schema: { type: 'string' } },
          ...Object.entries(query).map(([name, schema]) => ({ name, in: 'query', schema }))
        ],
        ...answering({})
      }
    }
  }
)
const [getA] = operationsOf(document)
if (!getA) throw new Error('an operation was written')
const decode = decoderFor(document, getA)
const decoded = (name: string, text: Texts[string]) => decode({}, { [name]: text })[name]

t.test('a text stays a text, also where it looks like a number', async t => {
  t.strictSame(decode({ gid: '0012' }, { text: '5', any: 'true' }), {
    gid: '0012',
    text: '5',
    any: 'true'
  })
})

t.test('booleans come as JavaScript and as Python write them', async t => {
  for (const [text, value] of Object.entries({ true: true, True: true, FALSE: false })) {
    t.equal(decoded('flag', text), value)
    t.equal(decoded('referred', text), value)
  }
})

t.test('numbers are read where the whole text is one', async t => {
  t.equal(decoded('count', '12'), 12)
  t.equal(decoded('share', '-0.5'), -0.5)
})

t.test('what cannot become what it should stays a text, for the check to refuse', async t => {
  for (const text of ['', '1', 'yes', 'constructor', '__proto__']) {
    t.equal(decoded('flag', text), text)
  }
  for (const text of ['', 'ten', '1e3', '0x10', ' 1', '1.', 'Infinity']) {
    t.equal(decoded('count', text), text)
  }
})

t.test('a list is separated by commas, comes several times, or both', async t => {
  t.strictSame(decoded('list', 'a,b'), ['a', 'b'])
  t.strictSame(decoded('list', ['a', 'b,c']), ['a', 'b', 'c'])
})

t.test('of another name given twice, the last counts', async t => {
  t.equal(decoded('text', ['a', 'b']), 'b')
  t.equal(decoded('count', ['1', '2']), 2)
  t.equal(decoded('flag', ['true', 'false']), false)
  t.equal(decoded('text', []), '')
})

t.test('path and query are kept apart, and unknown names are left out', async t => {
  t.strictSame(decode({ text: 'a' }, { gid: '1', opt_limit: '2', _: '3' }), {})
})
