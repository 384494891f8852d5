import t from 'tap'
import { AsanaError, help, notAuthorized } from '../../src/behaviour/errors.ts'
import { failureOf, phraseFor } from '../../src/behaviour/failure.ts'
import { ContractBreach } from '../../src/behaviour/serve.ts'

const phrase = /^\d+ \w+ \w+ \w+ \w+$/

t.test('a refusal goes out in the envelope, as it is worded', async t => {
  t.strictSame(failureOf(notAuthorized(), 'req-1'), {
    status: 401,
    headers: [],
    body: { errors: [{ message: 'Not Authorized', help }] }
  })
})

t.test('what stands beside the errors goes out with them', async t => {
  const error = new AsanaError(412, 'Too old', {}, { sync: 'a' })
  t.strictSame(failureOf(error, '').body, { errors: [{ message: 'Too old', help }], sync: 'a' })
})

t.test(
  'a fault inside says no more than that there was one, and a phrase to find it by',
  async t => {
    for (const thrown of [new Error('secret'), 'secret', { statusCode: 'x' }, null, undefined]) {
      const { status, body } = failureOf(thrown, 'req-1')
      t.equal(status, 500)
      t.match(body, { errors: [{ message: 'Server Error', help, phrase }] })
      t.notMatch(JSON.stringify(body), 'secret')
    }
  }
)

t.test('a breach of the contract says what broke', async t => {
  t.match(failureOf(new ContractBreach('data.name must be string'), 'req-1'), {
    status: 500,
    body: { errors: [{ message: 'data.name must be string', phrase }] }
  })
})

t.test('what the framework refuses keeps its status, if it is the fault of the client', async t => {
  const error = (statusCode: number) => Object.assign(new Error('Too large'), { statusCode })
  t.strictSame(failureOf(error(413), ''), {
    status: 413,
    headers: [],
    body: { errors: [{ message: 'Too large', help }] }
  })
  t.match(failureOf(error(503), ''), { status: 500, body: { errors: [{ phrase }] } })
  t.equal(failureOf(error(302), '').status, 500)
})

t.test('the same request has the same phrase, another one another', async t => {
  t.match(phraseFor('req-1'), phrase)
  t.equal(phraseFor('req-1'), phraseFor('req-1'))
  t.not(phraseFor('req-1'), phraseFor('req-2'))
  const phrases = Array.from({ length: 500 }, (_, index) => phraseFor(`req-${index}`))
  t.ok(phrases.every(one => phrase.test(one)))
  t.ok(new Set(phrases).size > 490)
})
