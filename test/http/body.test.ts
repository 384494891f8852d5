import t from 'tap'
import { AsanaError } from '../../src/behaviour/errors.ts'
import { readBody } from '../../src/http/body.ts'

const form = 'application/x-www-form-urlencoded; charset=utf-8'
const nothing = { data: {}, options: {} }

t.test('a body has data, and options beside it', async t => {
  const text = '{"data": {"name": "x"}, "options": {"fields": ["name"], "pretty": true}}'
  const sent = { data: { name: 'x' }, options: { fields: ['name'], pretty: true } }
  t.strictSame(readBody(text), sent)
  for (const type of ['', 'application/json', 'text/plain', 'nonsense']) {
    t.strictSame(readBody(text, type), sent, type)
  }
})

t.test('an empty body says nothing, and neither does an empty list or null', async t => {
  const empty = ['', ' \n', '{}', '{"data": []}', '{"data": null}', '{"data": {}, "options": []}']
  for (const text of empty) t.strictSame(readBody(text, 'application/json'), nothing, text)
  t.strictSame(readBody('', form), nothing)
})

t.test('a form has bare fields, and options by their names in the query', async t => {
  t.strictSame(readBody('name=a%20b+c&completed=true&opt_fields=name,color&opt_pretty', form), {
    data: { name: 'a b c', completed: 'true' },
    options: { fields: 'name,color', pretty: '' }
  })
})

t.test('what is not wrapped is refused, with the first field that stands outside', async t => {
  t.throws(
    () => readBody('{"data": {}, "name": "x", "notes": ""}'),
    new AsanaError(
      400,
      'Unrecognized request field `name`. The only allowed keys at the top level are: data, options. Is it possible you did not wrap object properties in a `data` object?'
    )
  )
})

t.test('what is no JSON object is no JSON to the service', async t => {
  const message = 'Could not parse request data, invalid JSON'
  for (const text of ['{"data": {', 'name=x', '[]', '7', 'null', '"data"']) {
    t.throws(() => readBody(text), new AsanaError(400, message), text)
  }
})

t.test('data that is something else than an object is refused', async t => {
  for (const text of ['"x"', '7', 'true', '[1]']) {
    const message = `data: Value is not a JSON object: ${text.replaceAll('"', '')}`
    t.throws(() => readBody(`{"data": ${text}}`), new AsanaError(400, message), text)
  }
})

t.test('JSON that says it is a form, as curl sends it, is JSON', async t => {
  const sent = readBody(' {"data":{"name":"urgent"}}', 'application/x-www-form-urlencoded')
  t.strictSame(sent.data, { name: 'urgent' })
})
