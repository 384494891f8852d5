import t from 'tap'
import * as errors from '../../src/behaviour/errors.ts'

t.test('every refusal has its status and its words, verbatim', async t => {
  const cases: [error: errors.AsanaError, status: number, message: string][] = [
    [errors.noRoute(), 404, 'No matching route for request'],
    [errors.notAuthorized(), 401, 'Not Authorized'],
    [errors.notRecognized('task', '0'), 404, 'task: Not a recognized ID: 0'],
    [errors.serverError(), 500, 'Server Error'],
    [errors.missingInput('workspace'), 400, 'workspace: Missing input'],
    [errors.badInput('limit must be integer'), 400, 'limit must be integer'],
    [errors.badPath(), 400, 'The path of the request is not valid percent-encoded UTF-8'],
    [errors.badPlanHeader('a sentence'), 400, 'X-Mock-Job: a sentence']
  ]
  for (const [error, status, message] of cases) {
    t.ok(error instanceof Error)
    t.match(error, { status, message })
  }
})

t.test('the help beside every message is that of the live service', async t => {
  t.equal(
    errors.help,
    'For more information on API status codes and how to handle them, read the docs on errors: https://developers.asana.com/docs/errors'
  )
})
