import t from 'tap'
import { authored, checked, type Sent, takesText } from '../../src/control/request.ts'
import { control, rigFor, sentences } from './harness.ts'

const operation = (id: string) => {
  const found = control.operations.find(one => one.id === id)
  if (!found) throw new Error(`no operation ${id}`)
  return found
}

const nothing: Sent = { path: {}, query: {}, contentType: undefined, text: '' }
const check = (id: string, sent: Partial<Sent>) =>
  checked(control, operation(id), { ...nothing, ...sent })

t.test('a JSON body is read, whatever kind of JSON it says it is', async t => {
  for (const contentType of [undefined, 'application/json; charset=UTF-8', 'application/a+json']) {
    t.same(check('advanceClock', { text: ' {"by": "1s"} ', contentType }).body, { by: '1s' })
  }
})

t.test('a world comes as the text it is, whatever it says it is', async t => {
  t.equal(
    check('importWorld', { text: 'jobs: []\n', contentType: 'text/plain' }).body,
    'jobs: []\n'
  )
  t.ok(takesText(control, operation('importWorld')))
  t.notOk(takesText(control, operation('advanceClock')))
  t.notOk(takesText(control, operation('reset')))
})

t.test('parameters of path and query are handed on together', async t => {
  t.same(check('listJobs', { query: { phase: 'failed' } }).parameters, { phase: 'failed' })
  t.same(check('showJob', { path: { gid: '1' } }).parameters, { gid: '1' })
})

t.test('what takes no body is content with none, or with an empty object', async t => {
  t.equal(check('reset', {}).body, undefined)
  t.equal(check('reset', { text: '{}', contentType: 'application/json' }).body, undefined)
})

t.test('every mistake gets a sentence that says what was expected', async t => {
  const { ask } = rigFor(t)
  const json = { 'content-type': 'application/json' }
  const refusals: [method: string, path: string, body: unknown, status: number, RegExp][] = [
    ['POST', '/reset', { by: '5m' }, 400, /^POST \/reset takes no body$/],
    [
      'POST',
      '/clock/advance',
      '',
      400,
      /^The body is missing: POST \/clock\/advance takes JSON such as {"by":"5m"}$/
    ],
    ['PUT', '/world', '  ', 400, /^The body is missing: PUT \/world takes JSON such as {"tasks":/],
    ['POST', '/clock/advance', '{"by"', 400, /^The body must be JSON: ./],
    [
      'POST',
      '/clock/advance',
      { bi: '5m', by: '1s' },
      400,
      /^The body has no bi; did you mean by\?; it may have by$/
    ],
    ['POST', '/clock/advance', { by: 5 }, 400, /^by must be string, not 5$/],
    ['POST', '/clock/advance', '[]', 400, /^The body must be object, not \[\]$/],
    ['PUT', '/clock', { mode: 'fixd' }, 400, /^mode must be one of real, fixed, not "fixd"; did/],
    [
      'GET',
      '/jobs?phase=done',
      undefined,
      400,
      /^phase must be one of not_started, in_progress, succeeded, failed, not "done"/
    ],
    [
      'GET',
      '/jobs?phse=failed',
      undefined,
      400,
      /^There is no query parameter phse; did you mean phase/
    ],
    [
      'GET',
      '/clock?phase=failed',
      undefined,
      400,
      /^There is no query parameter phase; there are none/
    ]
  ]
  for (const [method, path, body, status, sentence] of refusals) {
    const answer = await ask(method, path, body, json)
    t.equal(answer.status, status, path)
    t.match(sentences(answer), [sentence])
  }
})

t.test('a body of another type is refused by its name', async t => {
  const { ask } = rigFor(t)
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  const answer = await ask('POST', '/clock/advance', '{"by":"5m"}', type)
  t.equal(answer.status, 415)
  t.same(sentences(answer), [
    'The body must be sent as application/json, not application/x-www-form-urlencoded'
  ])
})

t.test('several mistakes are told at once', async t => {
  const { ask } = rigFor(t)
  const answer = await ask('PUT', '/clock', { mode: 'odd', when: 1 })
  t.equal(sentences(answer).length, 2)
})

t.test('a token is asked for by all operations but one', async t => {
  const open = control.operations.filter(one => authored(control, one).security?.length === 0)
  t.same(
    open.map(({ id }) => id),
    ['getHealth']
  )
})
