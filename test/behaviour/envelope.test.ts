import t from 'tap'
import { type Address, enveloped } from '../../src/behaviour/envelope.ts'
import type { Served } from '../../src/behaviour/serve.ts'
import { asana } from '../harness.ts'

const operation = asana.operations.find(({ id }) => id === 'getTags')
if (!operation) throw new Error('tags are in the contract')
const served: Served = {
  data: [],
  beside: {},
  next: undefined,
  location: undefined,
  warnings: [],
  notices: []
}
const here = (path: string): Address => ({ origin: 'http://here', path })
const sealed = (more: Partial<Served>, path = '/tags') =>
  enveloped(operation, { ...served, ...more }, here(path))

t.test('an answer has the status of success, and its data', async t => {
  t.strictSame(sealed({}), { status: 200, headers: [], body: { data: [] }, notices: [] })
  t.strictSame(sealed({ beside: { sync: 'a' } }).body, { data: [], sync: 'a' })
})

t.test('the next page has the path of this one with another offset, and its address', async t => {
  const path = '/tags?workspace=5&limit=2&offset=abc'
  const next_page = { offset: 'abc', path, uri: `http://here/api/1.0${path}` }
  for (const asked of ['/tags?workspace=5&limit=2', '/tags?workspace=5&limit=2&offset=old']) {
    t.strictSame(sealed({ next: 'abc' }, asked).body, { data: [], next_page })
  }
  t.strictSame(sealed({ next: null }).body, { data: [], next_page: null })
})

t.test('headers say where a new record stands, and what was ignored', async t => {
  t.strictSame(sealed({ location: '/tags/1', warnings: ['naïve: Unknown field', 'b'] }).headers, [
    'location',
    '/api/1.0/tags/1',
    'x-mock-warning',
    'na?ve: Unknown field, b'
  ])
})
