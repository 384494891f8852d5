import t from 'tap'
import { PlanError } from '../../src/behaviour/jobs/plan-text.ts'
import { ControlError, failureOf, refuseViolations } from '../../src/control/failure.ts'

const answerTo = (error: unknown) => {
  const { status, body } = failureOf(error, 2 ** 20)
  return [status, ...body.errors.map(({ message }) => message)]
}

t.test('a refusal has a sentence for each thing that is wrong', async t => {
  const error = new ControlError(404, 'one', 'two')
  t.same(answerTo(error), [404, 'one', 'two'])
  t.equal(error.message, 'one\ntwo')
})

t.test('a wrong plan is a 400 in its own words', async t => {
  t.same(answerTo(new PlanError('a right plan: …')), [400, 'a right plan: …'])
})

t.test('each mistake in a file stands with its place', async t => {
  const problems = [
    { file: 'world', line: 1, column: 2, message: 'jobs must be a list' },
    { file: 'world', line: 3, column: 4, message: 'tasks must be a list' }
  ]
  const error = Object.assign(new Error('two'), { problems })
  t.same(answerTo(error), [
    400,
    'world:1:2: jobs must be a list',
    'world:3:4: tasks must be a list'
  ])
})

t.test('what Fastify refuses keeps its status', async t => {
  const refusal = (statusCode: number) => Object.assign(new Error('words'), { statusCode })
  t.same(answerTo(refusal(400)), [400, 'words'])
  t.same(answerTo(refusal(413)), [413, 'The body must not be larger than 1 MB here'])
  t.same(answerTo(refusal(503)), [500, 'Server Error'])
})

t.test('a fault says nothing of itself', async t => {
  t.same(answerTo(new TypeError('undefined is not a function')), [500, 'Server Error'])
})

t.test('violations are refused together', async t => {
  refuseViolations([], 'it')
  const violations = [
    { at: '', keyword: 'required', message: 'must have by' },
    { at: '/a/b', keyword: 'type', message: 'must be string' }
  ]
  const message = 'The body must have by\na.b must be string'
  t.throws(() => refuseViolations(violations, 'The body'), { message })
})
